"""An item off the agenda, typed under the agenda while the meeting goes on."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout

from meetingdesk.domain import commands as c
from meetingdesk.domain.rules.agenda import LONGEST_ITEM_MINUTES
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.widgets.entry import Entry, how_entered
from meetingdesk.ui.widgets.kept_text import KeptText

_DEFAULT_MINUTES = 10


class _Title(Entry):
    """Esc leaves at once, with what is typed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tell Esc whatever is typed."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class OffAgendaForm(QFrame):
    """Title, minutes and the chair's approval; `left` goes out when it was added or left.

    A half-typed title survives a crash. Leaving keeps the words in the form, to be seen when it begins again, but no
    longer on disk.
    """

    left = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._build()
        self._kept = KeptText(bridge, "off_agenda", lambda: (self.title.text(), self.title.cursorPosition()), self)
        self._restore()
        self.title.textChanged.connect(self._touch)

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 2, 0, 4)
        rows.setSpacing(8)
        self.title = _Title()
        self.title.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.title.setAccessibleName(self.tr("Title of the item off the agenda"))
        self.title.entered.connect(lambda _how: self.add())
        self.title.left.connect(self.leave)
        rows.addWidget(self.title)
        self.minutes = QSpinBox()
        self.minutes.setLocale(QLocale(QLocale.Language.Persian))
        self.minutes.setRange(1, LONGEST_ITEM_MINUTES)
        self.minutes.setValue(_DEFAULT_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setAccessibleName(self.tr("Planned minutes"))
        self.approved = QCheckBox(self.tr("with the chair's approval"))
        rows.addLayout(_line(self.minutes, self.approved))
        self.submit = QPushButton(self.tr("Add"))
        self.submit.setProperty("kind", "primary")
        self.submit.clicked.connect(self.add)
        self.cancel = QPushButton(self.tr("Leave"))
        self.cancel.clicked.connect(self.leave)
        rows.addLayout(_line(self.submit, self.cancel))

    def begin(self) -> None:
        """Let a title be typed."""
        self.show()
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title.selectAll()
        if self.title.text():
            self._kept.touch()

    def add(self) -> None:
        """Add the item; a refusal leaves everything as it was typed."""
        command = c.AddOffAgendaItem(self.title.text(), self.minutes.value(), self.approved.isChecked())
        if not self._bridge.execute(command):
            return
        self.title.clear()
        self.minutes.setValue(_DEFAULT_MINUTES)
        self.approved.setChecked(False)
        self._hide()

    def leave(self) -> None:
        """Put the form away."""
        if self.title.text():
            self._kept.forget()
        self._hide()

    def flush(self) -> bool:
        """Keep what is half typed."""
        return self.isHidden() or not self.title.text() or self._kept.keep()

    def show_refusal(self, refusal: str) -> None:
        """Say why nothing can be added, if so."""
        for widget in (self.title, self.minutes, self.approved, self.submit):
            widget.setEnabled(not refusal)
        self.title.setPlaceholderText(refusal or self.tr("title of the item… Enter adds, Esc leaves"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter adds and Esc leaves in every field."""
        if how_entered(event) is not None:
            self.add()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _hide(self) -> None:
        self.hide()
        self.left.emit()

    def _restore(self) -> None:
        kept = self._kept.restored()
        self.setVisible(False)
        if kept is not None and kept.text:
            self.title.setText(kept.text)
            self.title.setCursorPosition(kept.cursor)
            self.setVisible(True)

    def _touch(self, text: str) -> None:
        if text:
            self._kept.touch()
        else:
            self._kept.forget()


def _line(first: QSpinBox | QPushButton, second: QCheckBox | QPushButton) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(first)
    line.addWidget(second)
    line.addStretch(1)
    return line
