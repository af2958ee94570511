"""The resolutions of a session side by side, one of them shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from meetingdesk.domain.ids import ResolutionId
from meetingdesk.domain.resolution import Resolution, ResolutionStatus
from meetingdesk.domain.state import MeetingState
from meetingdesk.ui.context import Context
from meetingdesk.ui.wording import figure, filled, label, shortened

AT_ONCE = 4
"""As many have a button of their own; of more, those around the one shown, and a menu has all."""

_TEXT_LIMIT = 60
"""Characters of a resolution's text in the menu."""


class ResolutionTabs(QWidget):
    """A button for each of a few resolutions, and a menu of all where there are more; `chosen` goes out with an id."""

    chosen = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.buttons: dict[ResolutionId, QPushButton] = {}
        self._offered: tuple[list[Resolution], Resolution | None] = ([], None)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.more = QToolButton()
        self.more.setProperty("kind", "flat")
        self.more.setIcon(context.theme.icon("chevron-down", "quiet"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self.menu)
        self.more.setAccessibleName(self.tr("All resolutions of the session"))
        self.more.setToolTip(self.tr("All resolutions of the session"))
        row.addWidget(self.more)

    def show_state(self, state: MeetingState, shown: Resolution | None) -> None:
        """Offer those that were not withdrawn."""
        wanted = [r for r in state.resolutions if r.status is not ResolutionStatus.WITHDRAWN]
        if [r.id for r in wanted] != list(self.buttons):
            self._make_buttons([r.id for r in wanted])
        near = self._near(wanted, shown)
        for resolution in wanted:
            button = self.buttons[resolution.id]
            button.setText(self._words(resolution))
            button.setChecked(shown is not None and resolution.id == shown.id)
            button.setVisible(resolution in near and (len(wanted) > 1 or shown is None))
        self.more.setVisible(len(near) < len(wanted))
        self._offered = wanted, shown

    def _near(self, wanted: list[Resolution], shown: Resolution | None) -> list[Resolution]:
        """Return those around the one shown, the last where none is."""
        at = wanted.index(shown) if shown in wanted else len(wanted)
        start = max(0, min(at - AT_ONCE // 2, len(wanted) - AT_ONCE))
        return wanted[start : start + AT_ONCE]

    def _make_buttons(self, ids: list[ResolutionId]) -> None:
        row = self.layout()
        if not isinstance(row, QHBoxLayout):
            raise TypeError("the tabs stand in a row")
        for button in self.buttons.values():
            row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for at, resolution in enumerate(ids):
            button = QPushButton()
            button.setCheckable(True)
            button.setProperty("kind", "flat")
            button.clicked.connect(lambda _on=False, which=resolution: self.chosen.emit(which))
            row.insertWidget(at, button)
            self.buttons[resolution] = button

    def _fill_menu(self) -> None:
        """Offer all of them, worded when the menu is opened and not at every step."""
        wanted, shown = self._offered
        self.menu.clear()
        for resolution in wanted:
            text = next(filter(None, resolution.content.clauses), "")
            words = f"{self._words(resolution)}: {shortened(text, _TEXT_LIMIT)}" if text else self._words(resolution)
            action = self.menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(shown is not None and resolution.id == shown.id)
            action.triggered.connect(lambda _on=False, which=resolution.id: self.chosen.emit(which))

    def _words(self, resolution: Resolution) -> str:
        if resolution.adoption is not None:
            return figure(resolution.adoption.number)
        if resolution.status is ResolutionStatus.DRAFT:
            return filled(self.tr("draft {number}"), {"number": resolution.id})
        return label(resolution.status)
