"""The checklist of a resolution: what, who, by when, where, guarantee; what is open, and why it stays so."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from meetingdesk.domain.content import Point, ResolutionContent, is_settled, open_points, waived
from meetingdesk.ui.context import Context
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.wording import filled, label

_AROUND, _AROUND_ICON = 16, 12


class Points(QWidget):
    """A button for each point; `wanted` goes out with a point that is to be written, `edited` with every reason typed.

    A point that is open, or left open on purpose, has a line for «none, because …» that its button shows. Where there
    is little room the buttons have their icons only.
    """

    wanted = Signal(object)
    edited = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme = context.theme
        self._content = ResolutionContent()
        self._read_only = False
        self.reasons: dict[Point, str] = {}
        self._shown: dict[Point, tuple[bool, str, bool]] = {}
        self.buttons = {point: self._button(point) for point in Point}
        self.reason = _Reason()
        self.reason.edited.connect(self._reason_typed)
        self.reason.fill_in.connect(self.wanted)
        self.reason.let_go.connect(lambda point: self.buttons[point].setFocus(Qt.FocusReason.OtherFocusReason))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for button in self.buttons.values():
            row.addWidget(button)

    def _button(self, point: Point) -> QPushButton:
        button = QPushButton(label(point))
        button.setProperty("kind", "point")
        button.clicked.connect(lambda: self._pressed(point))
        return button

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room of icons and words."""
        words = sum(button.fontMetrics().horizontalAdvance(label(point)) for point, button in self.buttons.items())
        return QSize(self._icons(_AROUND) + words, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room of the icons."""
        return QSize(self._icons(_AROUND_ICON), super().minimumSizeHint().height())

    def _icons(self, around: int) -> int:
        icon = next(iter(self.buttons.values())).iconSize().width()
        return len(self.buttons) * (icon + around)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Say as much as there is room for."""
        super().resizeEvent(event)
        has_room = self.width() >= self.sizeHint().width()
        for point, button in self.buttons.items():
            button.setText(label(point) if has_room else "")

    def show_content(self, content: ResolutionContent, *, read_only: bool) -> None:
        """Show what is settled, open, and left open on purpose."""
        self._content, self._read_only = content, read_only
        left = open_points(content)
        for point in self.buttons:
            self._show(point, waived(content, point), is_open=point in left)
        if read_only or (self.reason.point is not None and is_settled(content, self.reason.point)):
            self.reason.dismiss()

    def _show(self, point: Point, reason: str, *, is_open: bool) -> None:
        """Show a point, if it is to be shown otherwise than it is: this is asked for with every letter typed."""
        shown = (is_open, reason, is_settled(self._content, point))
        if self._shown.get(point) == shown:
            return
        self._shown[point] = shown
        icon, tone = _look(reason, is_open=is_open)
        said = filled(self._words(tone), {"point": label(point), "reason": reason})
        button = self.buttons[point]
        button.setIcon(self._theme.icon(icon, tone))
        set_property(button, "tone", tone)
        button.setToolTip(said)
        button.setAccessibleName(said)

    def _words(self, tone: str) -> str:
        words = {
            "good": self.tr("{point}: settled"),
            "quiet": self.tr("{point}: none, because {reason}"),
            "warning": self.tr("{point}: still open"),
        }
        return words[tone]

    def show_reasons(self, reasons: dict[str, str]) -> None:
        """Show reasons that were typed before; nobody is told that they were edited."""
        self.reasons = {point: reasons[point] for point in Point if point in reasons}
        self.reason.dismiss()

    def _pressed(self, point: Point) -> None:
        """Go to the field of a point that is settled, or say why it is open."""
        if self._read_only or point is Point.WHAT or is_settled(self._content, point):
            self.wanted.emit(point)
        else:
            self.reason.ask(point, self.reasons.get(point, ""))

    def _reason_typed(self, point: Point, text: str) -> None:
        self.reasons[point] = text
        self.edited.emit()


def _look(reason: str, *, is_open: bool) -> tuple[str, str]:
    """Return the icon and the tone of a point: open, left open for a reason, or settled."""
    if is_open:
        return "circle-outline", "warning"
    return ("minus-circle-outline", "quiet") if reason else ("check-circle", "good")


class _Reason(QFrame):
    """The line «none, because …» of one point; Enter and Esc take it away, and it tells of both.

    `let_go` goes out with the point when the line had the focus as it was taken away.
    """

    edited = Signal(object, str)
    fill_in = Signal(object)
    asked = Signal()
    dismissed = Signal()
    let_go = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.point: Point | None = None
        self._words = QLabel()
        self._words.setProperty("oneline", "small")
        self.line = QLineEdit()
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self.dismiss)
        self._field = QPushButton(self.tr("Fill in"))
        self._field.setProperty("kind", "flat")
        self._field.clicked.connect(self._to_field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addWidget(self.line, 1)
        row.addWidget(self._field)
        self.stops = (self.line, self._field)
        self.hide()

    def ask(self, point: Point, text: str) -> None:
        """Have the reason of a point typed."""
        self.point = point
        words = filled(self.tr("{point}: none, because"), {"point": label(point)})
        self._words.setText(words)
        self.line.setAccessibleName(words)
        self.line.setText(text)
        self.asked.emit()
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Take the line away; what was typed stays."""
        point, focused = self.point, QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.point = None
        self.hide()
        self.dismissed.emit()
        if point is not None and had_focus:
            self.let_go.emit(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc takes the line away."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        if self.point is not None:
            self.edited.emit(self.point, text)

    def _to_field(self) -> None:
        point = self.point
        self.dismiss()
        if point is not None:
            self.fill_in.emit(point)
