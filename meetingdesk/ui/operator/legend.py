"""The legend at the bottom: the live keys, each of them a button as well."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy

from meetingdesk.domain.rules.session import missing_for_closing
from meetingdesk.domain.state import Phase
from meetingdesk.domain.text import isolate_ltr
from meetingdesk.ui.action import Action, Group
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.overlay import Sized
from meetingdesk.ui.theme import TextRole, Theme

# What is left out first where there is too little room.
_LEFT_OUT_FIRST = ("redo", "help", "undo", "extend_speech", "draft", "focus_attendance")


class KeyHint(QAbstractButton):
    """A key and what it does."""

    def __init__(self, theme: Theme, action: Action) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.is_live = True
        theme.changed.connect(self.updateGeometry)
        self.set_action(action)

    def set_action(self, action: Action) -> None:
        """Stand for another action of the same key."""
        self.action = action
        self._key = action.shown_key
        self.setText(action.short_name)
        self.setAccessibleName(f"{action.name} {isolate_ltr(self._key)}")
        self.setToolTip(action.name)
        self.updateGeometry()
        self.update()

    def set_live(self, is_live: bool) -> None:
        """Dim the key or not; a click on a dimmed one still leads to the sentence that tells why."""
        if is_live != self.is_live:
            self.is_live = is_live
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room for the key, a gap and the text."""
        small = self._theme.row_height(TextRole.SMALL)
        return QSize(self._key_width() + 6 + self._text_width() + 12, small + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the key at the right and its text after it."""
        painter = QPainter(self)
        theme = self._theme
        if self.is_live and (self.underMouse() or self.isDown()):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        inside = self.rect().adjusted(6, 0, -6, 0)
        key = QRect(inside.right() - self._key_width() + 1, inside.top(), self._key_width(), inside.height())
        text = QRect(inside.left(), inside.top(), inside.width() - self._key_width() - 6, inside.height())
        if not self.is_live:
            painter.setOpacity(0.5)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignRight
        font = theme.font(TextRole.SMALL)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if self.is_live else "quiet"))
        painter.drawText(text, middle, self.text())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.colour("accent" if self.is_live else "quiet"))
        painter.drawText(key, middle, isolate_ltr(self._key))
        painter.end()

    def _key_width(self) -> int:
        font = self._theme.font(TextRole.SMALL)
        font.setBold(True)
        return QFontMetrics(font).horizontalAdvance(isolate_ltr(self._key)) + 1

    def _text_width(self) -> int:
        return QFontMetrics(self._theme.font(TextRole.SMALL)).horizontalAdvance(self.text()) + 1


class Legend(Sized):
    """The keys that are live, dimmed where the rules would refuse them; a dimmed key still tells why when pressed."""

    def __init__(self, context: Context, actions: Iterable[Action], trigger: Callable[[Action], None]) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._trigger = trigger
        self._by_key: dict[str, list[Action]] = {}
        for action in actions:
            self._by_key.setdefault(action.shown_key, []).append(action)
        self._hints = {key: KeyHint(context.theme, group[0]) for key, group in self._by_key.items()}
        self.setProperty("bar", "bottom")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 10, 3)
        row.setSpacing(2)
        for hint in self._hints.values():
            row.addWidget(hint)
            hint.clicked.connect(self._clicked)
        row.addStretch(1)
        context.theme.changed.connect(self._fit)
        self.resized.connect(self._fit)

    def refresh(self, ready: frozenset[str]) -> None:
        """Show which actions, named by id, can be done now."""
        moved = False
        for key, group in self._by_key.items():
            hint = self._hints[key]
            action = next((a for a in group if a.id in ready), group[0])
            if action is not hint.action:
                hint.set_action(action)
                moved = True
            hint.set_live(action.id in ready)
            wanted = self._is_next(action)
            moved = moved or wanted != (hint.property("wanted") is not False)
            hint.setProperty("wanted", wanted)
        if moved:
            self._fit()

    def _is_next(self, action: Action) -> bool:
        """Tell whether a step of the whole session is the one that comes next; all other keys always stand there."""
        state = self._bridge.state
        match action.id:
            case "open_session":
                return state.opened_at is None
            case "call_recess" | "resume_session":
                return state.phase is Phase.RECESS
            case "close_session":
                return state.phase is Phase.RUNNING and not missing_for_closing(state)
        return True

    def _clicked(self) -> None:
        hint = self.sender()
        if isinstance(hint, KeyHint):
            self._trigger(hint.action)

    def _fit(self) -> None:
        shown = [hint for hint in self._hints.values() if hint.property("wanted") is not False]
        widths = {hint: hint.sizeHint().width() + 2 for hint in shown}
        room = self.width() - 20
        for out in (*_LEFT_OUT_FIRST, *(hint.action.id for hint in reversed(shown))):
            if sum(widths[hint] for hint in shown) <= room:
                break
            shown = [hint for hint in shown if hint.action.id != out]
        for hint in self._hints.values():
            hint.setVisible(hint in shown)


def in_legend(actions: Iterable[Action]) -> list[Action]:
    """Return the actions that the legend explains, in the order of its keys."""
    return sorted((action for action in actions if action.has_brief), key=_place)


def _place(action: Action) -> tuple[int, str]:
    """Sort plain function keys first, then what opens and closes the session, then the rest."""
    key = action.shown_key
    plain = key.startswith("F") and "+" not in key
    return (0 if plain else 1 if action.group is Group.SESSION else 2, key.rjust(9) if plain else "")
