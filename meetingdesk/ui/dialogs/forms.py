"""What the pages of the start window are made of: a field with its label, its hint, and what is wrong with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from meetingdesk.ui.stylesheet import set_property


class Field(QWidget):
    """A label, an input, and below it one line that hints or tells what is wrong; nothing moves when it does."""

    changed = Signal()

    def __init__(self, label: str, entry: QWidget, hint: str = "") -> None:
        super().__init__()
        self.entry = entry
        self._hint = hint
        name = QLabel(label)
        name.setProperty("oneline", "body")
        name.setBuddy(entry)
        entry.setAccessibleName(label)
        self._below = QLabel(hint)
        self._below.setProperty("oneline", "small")
        self._below.setProperty("tone", "quiet")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(name)
        rows.addWidget(entry)
        rows.addWidget(self._below)
        if isinstance(entry, QLineEdit | QPlainTextEdit):
            entry.textChanged.connect(self._typed)

    @property
    def text(self) -> str:
        """What was typed."""
        if isinstance(self.entry, QPlainTextEdit):
            return self.entry.toPlainText()
        return self.entry.text().strip() if isinstance(self.entry, QLineEdit) else ""

    def tell(self, sentence: str) -> None:
        """Say below the input what its value means."""
        self._show(sentence, "quiet", wrong=False)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong, and put the cursor there."""
        self._show(sentence, "bad", wrong=True)
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self._show(self._hint, "quiet", wrong=False)
        self.changed.emit()

    def _show(self, sentence: str, tone: str, *, wrong: bool) -> None:
        self._below.setText(sentence)
        set_property(self._below, "tone", tone)
        set_property(self.entry, "wrong", "true" if wrong else "")
        self.entry.setAccessibleDescription(sentence)


class Form(QFrame):
    """A page: a title, fields one below or beside the other, and buttons at its end."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(24, 16, 24, 16)
        self.rows.setSpacing(8)

    def head(self, title: str, introduction: str = "") -> None:
        """Begin with a title and what is to be known before one types."""
        heading = QLabel(title)
        heading.setProperty("oneline", "title")
        self.rows.addWidget(heading)
        if introduction:
            told = QLabel(introduction)
            told.setProperty("tone", "quiet")
            told.setWordWrap(True)
            self.rows.addWidget(told)

    def add(self, *fields: QWidget, stretch: int = 0) -> None:
        """Add fields beside one another."""
        row = QHBoxLayout()
        row.setSpacing(16)
        for field in fields:
            row.addWidget(field, 1)
        self.rows.addLayout(row, stretch)

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Add buttons at the end, the first at the right."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.rows.addLayout(row)


def centred(page: QWidget, width: int) -> QWidget:
    """Return a page in the middle of as much room as there is, no wider than it is pleasant to read."""
    outside = QWidget()
    row = QHBoxLayout(outside)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(page, 1000)
    row.addStretch(1)
    page.setMaximumWidth(width)
    return outside


def line(text: str = "", placeholder: str = "") -> QLineEdit:
    """Return an input of one line."""
    made = QLineEdit(text)
    made.setPlaceholderText(placeholder)
    # A number would stand at the left: its direction is not that of the page.
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return made


def paragraphs(text: str = "", placeholder: str = "") -> QPlainTextEdit:
    """Return an input of several lines; Tab leaves it."""
    made = QPlainTextEdit(text)
    made.setPlaceholderText(placeholder)
    made.setTabChangesFocus(True)
    option = made.document().defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    made.document().setDefaultTextOption(option)
    return made


def button(text: str, pressed: Callable[[], object], kind: str = "plain") -> QPushButton:
    """Return a button; kind is `plain`, `primary` or `flat`."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.clicked.connect(lambda _checked: pressed())
    return made
