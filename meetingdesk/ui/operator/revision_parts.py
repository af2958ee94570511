"""What the sheet of revisions is made of: its list, the choice of what is compared with, the fields that changed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from meetingdesk.domain.text import ascii_digits
from meetingdesk.ui.operator.revision_stages import Base
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.row_list import RowList
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import figure
from meetingdesk.ui.wording.contents import FieldChange


def digit_of(event: QKeyEvent) -> int | None:
    """Return the digit that was pressed, of whichever script; None for another key."""
    typed = ascii_digits(event.text())
    return int(typed) if len(typed) == 1 and typed.isdecimal() else None


class RevisionList(RowList):
    """The revisions; `marked` carries the key of the one that Space is pressed on. Digits are left to the sheet."""

    marked = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tell Space, and look for nothing by letters."""
        key = self.chosen_key()
        if event.text() == " " and key is not None:
            self.marked.emit(key)
        elif digit_of(event) is not None:
            event.ignore()
        else:
            super().keyPressEvent(event)


class BaseChoice(QWidget):
    """What the chosen revision is compared with; `chosen` carries a Base."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        title = QLabel(self.tr("Compared with"))
        title.setProperty("oneline", "body")
        title.setProperty("tone", "quiet")
        row.addWidget(title)
        words = {
            Base.BEFORE: self.tr("the one before"),
            Base.PUT: self.tr("the one put to the session"),
            Base.FIRST: self.tr("the first"),
        }
        self._group = QButtonGroup(self)
        self.buttons: dict[Base, QPushButton] = {}
        for digit, (base, text) in enumerate(words.items(), start=1):
            button = QPushButton(f"{text}  {figure(digit)}")
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, base=base: self.chosen.emit(base))
            self._group.addButton(button, digit)
            self.buttons[base] = button
            row.addWidget(button)
        row.addStretch(1)

    def show_choice(self, base: Base | str, *, was_put: bool) -> None:
        """Show what is compared with; where it is one that was marked, none of the kinds."""
        self.buttons[Base.PUT].setEnabled(was_put)
        self._group.setExclusive(False)
        for kind, button in self.buttons.items():
            button.setChecked(kind == base)
        self._group.setExclusive(isinstance(base, Base))

    def press(self, digit: int) -> bool:
        """Choose by a digit; False where it means nothing."""
        button = self._group.button(digit)
        if button is None or not button.isEnabled():
            return False
        button.click()
        return True


class FieldChanges(QWidget):
    """The fields besides the clauses that read otherwise, each with what it said and what it says."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: list[WrappedText] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(4)

    @property
    def text(self) -> str:
        """What is shown, a line a field."""
        return "\n".join(line.text() for line in self._lines if not line.isHidden())

    def show_changes(self, changes: tuple[FieldChange, ...]) -> None:
        """Show them."""
        while len(self._lines) < len(changes):
            line = WrappedText(self._theme, TextRole.BODY, TextRole.SMALL, lines=4)
            self._lines.append(line)
            self._rows.addWidget(line)
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(changes))
            if at < len(changes):
                line.set_text(f"{changes[at].name}: {changes[at].words}")
