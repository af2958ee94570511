"""What still stands in the way of closing; each line leads to where it is settled."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem

from meetingdesk.domain.errors import Missing, Subject
from meetingdesk.ui.operator.overlay import Overlay, Sized
from meetingdesk.ui.theme import Theme
from meetingdesk.ui.wording import filled, missing

_ICONS = {
    Subject.SPEAKERS: "account-voice",
    Subject.AGENDA: "format-list-numbered",
    Subject.RESOLUTIONS: "file-document-edit-outline",
}


class ClosingList(Overlay):
    """The list of what is missing."""

    jumped = Signal(object)

    def __init__(self, parent: Sized, theme: Theme) -> None:
        super().__init__(parent, theme, "", 640, 420)
        self.title.setText(self.tr("The session cannot be closed yet"))
        self.setAccessibleName(self.title.text())
        self._count = QLabel()
        self._count.setProperty("tone", "quiet")
        self._count.setWordWrap(True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.title.text())
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        self.first = self.list
        self.body.addWidget(self._count)
        self.body.addWidget(self.list, 1)

    def tell(self, things: Sequence[Missing]) -> None:
        """Show these things."""
        text = self.tr("{count} things have to be settled first. Enter or a click leads to them.")
        self._count.setText(filled(text, {"count": len(things)}))
        self.list.clear()
        for thing in things:
            icon = self.theme.icon(_ICONS.get(thing.subject, "alert-circle-outline"), "warning")
            item = QListWidgetItem(icon, missing(thing))
            item.setData(Qt.ItemDataRole.UserRole, thing)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.present()

    def _go(self, item: QListWidgetItem) -> None:
        if self.isHidden():
            return
        thing: Missing = item.data(Qt.ItemDataRole.UserRole)
        self.dismiss()
        self.jumped.emit(thing)
