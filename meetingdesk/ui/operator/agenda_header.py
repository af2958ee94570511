"""Above the agenda: how much of it is decided, and what can be begun."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from meetingdesk.domain.text import isolate_ltr
from meetingdesk.ui.theme import Theme
from meetingdesk.ui.wording import filled


class AgendaHeader(QWidget):
    """The title, the count of decided items, and buttons for the rules of an item and for one off the agenda."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        title = QLabel(self.tr("Agenda"))
        title.setProperty("oneline", "strong")
        self._count = QLabel()
        self._count.setProperty("oneline", "small")
        self._count.setProperty("tone", "quiet")
        self.item_rules = self._tool("tune-variant", self.tr("Rules of speaking on the item"), "Ctrl+Shift+F2")
        self.off_agenda = self._tool("playlist-plus", self.tr("Add an item off the agenda"), "Shift+F2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(self._count)
        row.addWidget(self.item_rules)
        row.addWidget(self.off_agenda)

    def show_count(self, decided: int, total: int) -> None:
        """Say how many items are decided."""
        count = {"done": decided, "total": total}
        self._count.setText(filled(self.tr("{done} of {total}"), count))
        self._count.setAccessibleName(filled(self.tr("{done} of {total} items decided"), count))

    def _tool(self, icon: str, name: str, keys: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "flat")
        made.setIcon(self._theme.icon(icon, "accent"))
        made.setToolTip(f"{name} {isolate_ltr(keys)}")
        made.setAccessibleName(name)
        return made
