"""How things look: colours by token, fonts by role, icons by name, and the one style sheet made of them.

Widgets say what they are by dynamic properties, which `stylesheet` lists; only what is painted by hand asks for a
colour or a font, and whatever keeps one connects to `Theme.changed`. Figures that tick are `figures.FigureLabel`.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from meetingdesk.ui.fonts import text_family

SPACING = (4, 8, 12, 16, 24)
TEXT_SCALES = (0.9, 1.0, 1.25)
# Noto Sans Arabic keeps room for marks that Persian hardly uses: a line of it needs only this much of its height.
_ROW = 0.86


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by what they are for. Text tokens read on ground, surface, sunken and their own soft colour."""

    ground: str
    surface: str
    sunken: str
    line: str
    edge: str
    text: str
    quiet: str
    accent: str
    accent_soft: str
    on_accent: str
    good: str
    good_soft: str
    warning: str
    warning_soft: str
    bad: str
    bad_soft: str
    government: str
    parliament: str
    judiciary: str
    local: str
    private: str
    guest: str
    is_dark: bool = False


LIGHT = Palette(
    ground="#F4F6F8",
    surface="#FFFFFF",
    sunken="#F3F5F7",
    line="#DFE4EA",
    edge="#8592A0",
    text="#17202B",
    quiet="#566271",
    accent="#0B6E69",
    accent_soft="#E6F2F1",
    on_accent="#FFFFFF",
    good="#137A3A",
    good_soft="#E8F5EC",
    warning="#A84A08",
    warning_soft="#FDF1E2",
    bad="#B91C1C",
    bad_soft="#FDECEC",
    government="#0B6E69",
    parliament="#B4761A",
    judiciary="#8B5CF6",
    local="#C2417C",
    private="#3B76E1",
    guest="#6B7785",
)

DARK = Palette(
    ground="#11161C",
    surface="#1A212A",
    sunken="#12181F",
    line="#2B3541",
    edge="#66758A",
    text="#E7ECF1",
    quiet="#9BA8B6",
    accent="#35B8AF",
    accent_soft="#15302F",
    on_accent="#06201E",
    good="#4ADE80",
    good_soft="#14301F",
    warning="#FBBF24",
    warning_soft="#33270B",
    bad="#F98B8B",
    bad_soft="#3A1A1C",
    government="#35B8AF",
    parliament="#D9A13F",
    judiciary="#A78BFA",
    local="#F082B4",
    private="#6FA0F5",
    guest="#8F9CAA",
    is_dark=True,
)

HIGH_CONTRAST = Palette(
    ground="#000000",
    surface="#000000",
    sunken="#000000",
    line="#9AA3AD",
    edge="#FFFFFF",
    text="#FFFFFF",
    quiet="#E3E6EA",
    accent="#FFD60A",
    accent_soft="#332B00",
    on_accent="#000000",
    good="#6BFF9C",
    good_soft="#00300F",
    warning="#FFB74D",
    warning_soft="#332000",
    bad="#FF9C94",
    bad_soft="#400B07",
    government="#FFD60A",
    parliament="#FFB74D",
    judiciary="#C9B3FF",
    local="#FF9CCB",
    private="#8FC1FF",
    guest="#E3E6EA",
    is_dark=True,
)

PALETTES = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}


class TextRole(StrEnum):
    """What a text is, which tells its size and weight."""

    SMALL = "small"
    BODY = "body"
    STRONG = "strong"
    TITLE = "title"
    HEADLINE = "headline"
    TIMER = "timer"


_SIZES = {
    TextRole.SMALL: (12, QFont.Weight.Normal),
    TextRole.BODY: (14, QFont.Weight.Normal),
    TextRole.STRONG: (14, QFont.Weight.DemiBold),
    TextRole.TITLE: (17, QFont.Weight.Bold),
    TextRole.HEADLINE: (20, QFont.Weight.Bold),
    TextRole.TIMER: (44, QFont.Weight.DemiBold),
}


class Theme(QObject):
    """The palette and text size in use; `changed` tells that one of them is another now."""

    changed = Signal()

    def __init__(self, palette: str = "light", text_size: int = 1) -> None:
        super().__init__()
        self._name = palette if palette in PALETTES else "light"
        self._text_size = text_size if text_size in range(len(TEXT_SCALES)) else 1
        self._app: QApplication | None = None
        self._fonts: dict[TextRole, QFont] = {}
        self._metrics: dict[TextRole, QFontMetricsF] = {}

    @property
    def palette(self) -> Palette:
        """The colours in use."""
        return PALETTES[self._name]

    @property
    def palette_name(self) -> str:
        """One of the names in PALETTES."""
        return self._name

    @property
    def text_size(self) -> int:
        """0 small, 1 normal, 2 large."""
        return self._text_size

    @property
    def scale(self) -> float:
        """How much larger texts are than normal ones."""
        return TEXT_SCALES[self._text_size]

    def set_palette(self, name: str) -> None:
        """Change the colours; an unknown name changes nothing."""
        if name in PALETTES and name != self._name:
            self._name = name
            self._refresh()

    def set_text_size(self, size: int) -> None:
        """Change the size of all texts; a size that does not exist changes nothing."""
        if size in range(len(TEXT_SCALES)) and size != self._text_size:
            self._text_size = size
            self._refresh()

    def pixels(self, role: TextRole) -> int:
        """Return the size of a role's font in logical pixels."""
        return round(_SIZES[role][0] * self.scale)

    def font(self, role: TextRole) -> QFont:
        """Return the font of a role."""
        if role not in self._fonts:
            font = QFont(text_family())
            font.setPixelSize(self.pixels(role))
            font.setWeight(_SIZES[role][1])
            self._fonts[role] = font
        return QFont(self._fonts[role])

    def metrics(self, role: TextRole) -> QFontMetricsF:
        """Return what measures texts of a role; made once, for those who measure whenever they paint."""
        if role not in self._metrics:
            self._metrics[role] = QFontMetricsF(self.font(role))
        return self._metrics[role]

    def row_height(self, role: TextRole) -> int:
        """Return the height one line of a role's text needs, in logical pixels."""
        return round(self.metrics(role).height() * _ROW)

    def colour(self, token: str) -> QColor:
        """Return the colour of a token of the palette."""
        return QColor(getattr(self.palette, token))

    def icon(self, name: str, token: str = "text") -> QIcon:
        """Return a Material Design icon in a token's colour; it follows the palette by itself."""
        from meetingdesk.ui.icons import themed_icon  # noqa: PLC0415 - icons know the theme

        return themed_icon(self, name, token)

    def apply(self, app: QApplication) -> None:
        """Make the application look like this, now and whenever the theme changes."""
        self._app = app
        if not app.styleSheet():
            app.setStyle("Fusion")
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._dress(app)

    def _refresh(self) -> None:
        self._fonts.clear()
        self._metrics.clear()
        if self._app is not None:
            self._dress(self._app)
        self.changed.emit()

    def _dress(self, app: QApplication) -> None:
        from meetingdesk.ui.stylesheet import style_sheet  # noqa: PLC0415 - the style sheet knows the theme

        sheet = style_sheet(self)
        if sheet == app.styleSheet():
            return
        app.setFont(self.font(TextRole.BODY))
        app.setPalette(_qt_palette(self.palette))
        app.setStyleSheet(sheet)


def _qt_palette(colours: Palette) -> QPalette:
    """Return the palette for what the style sheet does not reach."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, token in {
        role.Window: colours.ground,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.sunken,
        role.Text: colours.text,
        role.PlaceholderText: colours.quiet,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.bad,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Accent: colours.accent,
    }.items():
        palette.setColor(which, QColor(token))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.quiet))
    return palette
