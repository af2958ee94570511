"""The one style sheet, written from the theme.

What a widget may say of itself by dynamic properties:

    QFrame   card="true"                      a card on the ground; active="true" marks the one that is live
    QWidget  ground="true" | surface="true"   paints that colour (set WA_StyledBackground on plain widgets)
    QLabel   role="small|body|strong|title|headline|timer"   size and weight
    QLabel   oneline="small|body|strong|title|headline"      as role, and as high as one line of it needs
    QLabel   tone="quiet|accent|good|warning|bad"            colour
    QLabel   chip="accent|good|warning|bad|quiet"            a pill
    QPushButton, QToolButton   kind="primary|plain|danger|flat"
    QLineEdit, QPlainTextEdit, QTextEdit   flat="true"       no frame until it has the focus

After changing a property of a widget that is shown, call `restyle(widget)`.
"""

from PySide6.QtWidgets import QWidget

from meetingdesk.assets import resource
from meetingdesk.ui.theme import Palette, TextRole, Theme

_SOFT = {"accent": "accent_soft", "good": "good_soft", "warning": "warning_soft", "bad": "bad_soft", "quiet": "sunken"}


def restyle(widget: QWidget) -> None:
    """Let a widget follow a property that was changed after it was shown."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a styling property and restyle, only where it is another than before."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        restyle(widget)


def style_sheet(theme: Theme) -> str:
    """Return the style sheet for the theme as it is now."""
    parts = (_grounds, _labels, _buttons, _fields, _choices, _lists, _bars)
    return "\n".join(part(theme) for part in parts)


def _grounds(theme: Theme) -> str:
    p = theme.palette
    messages = "\n".join(
        f'QFrame[message="{tone}"] {{ background-color: {getattr(p, soft)}; border: 1px solid {getattr(p, tone)};'
        f" border-radius: 6px; }}"
        for tone, soft in _SOFT.items()
    )
    return f"""
QMainWindow, QDialog, QWidget[ground="true"] {{ background-color: {p.ground}; }}
QWidget[surface="true"] {{ background-color: {p.surface}; }}
QFrame[card="true"] {{ background-color: {p.surface}; border: 1px solid {p.line}; border-radius: 10px; }}
QFrame[card="true"][active="true"] {{ border: 1px solid {p.accent}; }}
QFrame[bar="top"] {{ background-color: {p.surface}; border: none; border-bottom: 1px solid {p.line}; }}
QFrame[bar="bottom"] {{ background-color: {p.surface}; border: none; border-top: 1px solid {p.line}; }}
{messages}
QFrame[rule="true"] {{ background-color: {p.line}; border: none; }}
QToolTip {{ background-color: {p.surface}; color: {p.text}; border: 1px solid {p.edge}; padding: 4px 8px; }}
QSplitter::handle {{ background-color: transparent; }}
QSplitter::handle:hover {{ background-color: {p.accent_soft}; border-radius: 4px; }}"""


def _labels(theme: Theme) -> str:
    p = theme.palette

    def font(role: TextRole) -> str:
        weight = theme.font(role).weight().value
        return f"font-size: {theme.pixels(role)}px; font-weight: {weight};"

    def height(role: TextRole) -> str:
        row = theme.row_height(role)
        return f"min-height: {row}px; max-height: {row}px;"

    lines = [f'QLabel[role="{r}"] {{ {font(r)} }}' for r in TextRole]
    lines += [f'QLabel[oneline="{r}"] {{ {font(r)} {height(r)} }}' for r in TextRole]
    lines += [f'QLabel[tone="{t}"] {{ color: {getattr(p, t)}; }}' for t in _SOFT]
    pill = theme.row_height(TextRole.SMALL) + 2
    lines.append(
        f"QLabel[chip] {{ {font(TextRole.SMALL)} min-height: {pill}px; max-height: {pill}px;"
        f" padding: 0px 10px; border-radius: {pill // 2}px; }}"
    )
    lines += [
        f'QLabel[chip="{t}"] {{ background-color: {getattr(p, soft)}; color: {getattr(p, t)}; }}'
        for t, soft in _SOFT.items()
    ]
    return "\n".join(lines)


def _buttons(theme: Theme) -> str:
    p = theme.palette
    row = theme.row_height(TextRole.BODY)
    button = "QPushButton, QToolButton"

    def each(selector: str) -> str:
        return ", ".join(name + selector for name in button.split(", "))

    return f"""
{button} {{ background-color: {p.surface}; color: {p.text}; border: 1px solid {p.edge}; border-radius: 8px;
    padding: 4px 12px; min-height: {row}px; max-height: {row}px; }}
{each(":hover")} {{ background-color: {p.sunken}; }}
{each(":pressed")} {{ background-color: {p.accent_soft}; }}
{each(":checked")} {{ background-color: {p.accent_soft}; border-color: {p.accent}; }}
{each(":disabled")} {{ color: {_faded(p)}; border-color: {p.line}; }}
{each(":focus")} {{ border: 2px solid {p.accent}; padding: 3px 11px; }}
{each('[kind="primary"]')} {{ background-color: {p.accent}; color: {p.on_accent}; border-color: {p.accent};
    font-weight: 600; }}
{each('[kind="primary"]:hover')} {{ border-color: {p.text}; }}
{each('[kind="primary"]:focus')} {{ border: 2px solid {p.text}; }}
{each('[kind="primary"]:disabled')} {{ background-color: {p.sunken}; color: {_faded(p)}; border-color: {p.line}; }}
{each('[kind="danger"]')} {{ color: {p.bad}; border-color: {p.bad}; }}
{each('[kind="danger"]:disabled')} {{ color: {_faded(p)}; border-color: {p.line}; }}
QPushButton[kind="choice"] {{ background-color: {p.surface}; border: 1px solid {p.line}; border-radius: 10px;
    padding: 0px; min-height: {2 * row + 24}px; max-height: {2 * row + 24}px; }}
QPushButton[kind="choice"]:hover {{ border-color: {p.accent}; background-color: {p.accent_soft}; }}
QPushButton[kind="choice"]:focus {{ border: 2px solid {p.accent}; }}
QToolButton::menu-indicator {{ image: none; }}
{each('[kind="flat"]')} {{ background-color: transparent; border: 1px solid transparent; padding: 2px 6px; }}
{each('[kind="flat"]:hover')} {{ background-color: {p.accent_soft}; }}
{each('[kind="flat"]:checked')} {{ background-color: {p.accent_soft}; border-color: {p.accent}; }}
QPushButton[kind="turn"] {{ background-color: transparent; border: none; border-bottom: 2px solid transparent;
    border-radius: 0px; padding: 1px 6px; color: {p.quiet};
    font-size: {theme.pixels(TextRole.SMALL)}px; }}
QPushButton[kind="turn"]:checked {{ color: {p.text}; border-bottom-color: {p.accent}; }}
QPushButton[kind="turn"]:focus {{ color: {p.accent}; border-bottom-color: {p.accent}; }}
QPushButton[kind="point"] {{ background-color: transparent; border: 1px solid transparent; padding: 1px 3px;
    color: {p.quiet}; font-size: {theme.pixels(TextRole.SMALL)}px; }}
QPushButton[kind="point"]:hover {{ background-color: {p.accent_soft}; }}
QPushButton[kind="point"]:focus {{ border: 1px solid {p.accent}; border-radius: 4px; }}
{each('[kind="link"]')} {{ background-color: transparent; border: none; padding: 0px 4px; color: {p.accent};
    font-size: {theme.pixels(TextRole.SMALL)}px; font-weight: 600; text-decoration: underline; }}
{each('[kind="link"]:focus')} {{ border: 1px solid {p.accent}; border-radius: 4px; padding: 0px 3px; }}
{each('[kind="link"]:disabled')} {{ color: {p.quiet}; text-decoration: none; }}
{each('[kind="flat"]:focus')} {{ border: 2px solid {p.accent}; padding: 1px 5px; }}
"""


def _fields(theme: Theme) -> str:
    p = theme.palette
    row = theme.row_height(TextRole.BODY)
    fields = ("QLineEdit", "QPlainTextEdit", "QTextEdit", "QSpinBox", "QComboBox", "QDateEdit", "QTimeEdit")

    def each(selector: str) -> str:
        return ", ".join(name + selector for name in fields)

    return f"""
{each("")} {{ background-color: {p.sunken}; color: {p.text}; border: 1px solid {p.edge}; border-radius: 8px;
    padding: 4px 10px; selection-background-color: {p.accent}; selection-color: {p.on_accent};
    placeholder-text-color: {p.quiet}; }}
QLineEdit, QSpinBox, QComboBox, QDateEdit, QTimeEdit {{ min-height: {row}px; max-height: {row}px; }}
{each('[flat="true"]')} {{ background-color: transparent; border: 1px solid transparent; }}
{each(":focus")} {{ background-color: {p.surface}; border: 2px solid {p.accent}; padding: 3px 9px; }}
{each(":disabled")} {{ color: {_faded(p)}; border-color: {p.line}; }}
QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only {{ border-color: {p.line}; }}
{each('[wrong="true"]')} {{ border: 2px solid {p.bad}; padding: 3px 9px; }}"""


def _choices(theme: Theme) -> str:
    p = theme.palette
    row = theme.row_height(TextRole.BODY)

    def image(name: str) -> str:
        return f"url({resource('icons', f'{name}-{theme.palette_name}.png').as_posix()})"

    return f"""
QCheckBox, QRadioButton {{ spacing: 8px; min-height: {row}px; padding: 1px 4px; border: 1px solid transparent;
    border-radius: 6px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {p.accent}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 16px; height: 16px; border: 1px solid {p.edge};
    background-color: {p.surface}; border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background-color: {p.accent};
    border-color: {p.accent}; image: {image("tick")}; }}
QRadioButton::indicator:checked {{ image: {image("dot")}; }}
QComboBox::drop-down {{ border: none; width: 28px; }}
QComboBox::down-arrow {{ image: {image("chevron-down")}; width: 16px; height: 16px; }}
QComboBox {{ combobox-popup: 0; }}
QComboBoxPrivateContainer {{ background-color: {p.surface}; border: 1px solid {p.accent}; }}
QComboBox QAbstractItemView {{ background-color: {p.surface}; border: none; border-radius: 0px; padding: 0px; }}
QComboBox QAbstractItemView::item {{ min-height: {row + 4}px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 24px; background: transparent; }}
QAbstractSpinBox::up-arrow {{ image: {image("chevron-up")}; width: 14px; height: 14px; }}
QAbstractSpinBox::down-arrow {{ image: {image("chevron-down")}; width: 14px; height: 14px; }}"""


def _lists(theme: Theme) -> str:
    p = theme.palette
    return f"""
QListView, QTreeView, QTableView {{ background-color: transparent; border: 1px solid transparent;
    border-radius: 8px; padding: 2px; outline: 0;
    selection-background-color: {p.accent_soft}; selection-color: {p.text}; }}
QListView:focus, QTreeView:focus, QTableView:focus {{ border: 1px solid {p.accent}; }}
QListView::item {{ padding: 2px 8px; border-radius: 6px; color: {p.text}; }}
QListView::item:hover {{ background-color: {p.sunken}; }}
QListView::item:disabled {{ color: {_faded(p)}; }}
QListView::item:selected {{ background-color: {p.accent_soft}; color: {p.text}; }}
QListView[framed="true"] {{ background-color: {p.surface}; border: 1px solid {p.line}; }}
QScrollArea {{ background-color: transparent; border: none; }}
QMenu {{ background-color: {p.surface}; border: 1px solid {p.line}; padding: 4px; }}
QMenu::item {{ padding: 4px 16px; border-radius: 6px; }}
QMenu::item:selected {{ background-color: {p.accent_soft}; color: {p.text}; }}"""


def _bars(theme: Theme) -> str:
    p = theme.palette
    return f"""
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0px; }}
QScrollBar::handle {{ background: {p.line}; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }}
QScrollBar::handle:hover {{ background: {p.edge}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background-color: {p.line}; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }}
QProgressBar::chunk {{ background-color: {p.accent}; border-radius: 3px; }}
QProgressBar[tone="warning"]::chunk {{ background-color: {p.warning}; }}
QProgressBar[tone="bad"]::chunk {{ background-color: {p.bad}; }}"""


def _faded(p: Palette) -> str:
    """Return the colour of what cannot be used now: half way between quiet text and the surface."""
    mixed = ((int(p.quiet[at : at + 2], 16) * 6 + int(p.surface[at : at + 2], 16) * 4) // 10 for at in (1, 3, 5))
    return "#" + "".join(f"{value:02X}" for value in mixed)
