"""The resolutions of a session side by side, one of them shown."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from meetingdesk.domain.ids import ResolutionId
from meetingdesk.domain.resolution import Resolution, ResolutionStatus
from meetingdesk.domain.state import MeetingState
from meetingdesk.ui.context import Context
from meetingdesk.ui.widgets.tab_order import put_in_tab_order
from meetingdesk.ui.wording import figure, filled, shortened

AT_ONCE = 4
"""As many have a button of their own where there is room; of more, those around the one shown, and a menu has all."""

_TEXT_LIMIT = 60
"""Characters of a resolution's text in the menu."""

_SPACING, _NEAR = 4, 4
_FITTINGS = 3
_ICONS = {
    ResolutionStatus.DRAFT: "pencil-outline",
    ResolutionStatus.REJECTED: "close-circle-outline",
    ResolutionStatus.DEFERRED: "calendar-clock",
    ResolutionStatus.REFERRED: "account-group-outline",
}
_STEPS = ((AT_ONCE, False), *((count, True) for count in range(AT_ONCE, 0, -1)))
"""How many are shown and whether shortly, from much room to little."""


class ResolutionTabs(QWidget):
    """A button for each of a few resolutions, and a menu of all where there are more; `chosen` goes out with an id.

    It asks for the room of two buttons; with more it shows more, and says more on each.
    """

    chosen = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme = context.theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        self.buttons: dict[ResolutionId, Chip] = {}
        self._offered: tuple[list[Resolution], Resolution | None] = ([], None)
        self._is_fitting = False
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
        row.addStretch(1)

    def show_state(self, state: MeetingState, shown: Resolution | None) -> None:
        """Offer those that were not withdrawn."""
        wanted = [r for r in state.resolutions if r.status is not ResolutionStatus.WITHDRAWN]
        if [r.id for r in wanted] != list(self.buttons):
            self._make_buttons([r.id for r in wanted])
        for resolution in wanted:
            button = self.buttons[resolution.id]
            icon = _ICONS.get(resolution.status)
            short = self._words(resolution) if icon is None else figure(resolution.id)
            button.say(self._words(resolution), short, QIcon() if icon is None else self._theme.icon(icon, "quiet"))
            button.setChecked(shown is not None and resolution.id == shown.id)
        self._offered = wanted, shown
        self.updateGeometry()
        self._fit()

    def _near(self, count: int) -> list[Resolution]:
        """Return so many around the one shown, the last where none is; one that is shown alone needs no button."""
        wanted, shown = self._offered
        if len(wanted) == 1 and shown is not None:
            return []
        at = wanted.index(shown) if shown in wanted else len(wanted)
        start = max(0, min(at - count // 2, len(wanted) - count))
        return wanted[start : start + count]

    # --- As much as there is room for ---

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room of two short buttons."""
        return QSize(self._needed(2, short=True), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room of a short button."""
        return QSize(self._needed(1, short=True), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show as many as there is room for, and say as much."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Fit the buttons into the width; showing one may have the row laid out at once, with another width."""
        if self._is_fitting:
            return
        self._is_fitting = True
        for _once_more in range(_FITTINGS):
            width = self.width()
            self._fit_into(width)
            if width == self.width():
                break
        self._is_fitting = False

    def _fit_into(self, width: int) -> None:
        fitting = (step for step in _STEPS if self._needed(step[0], short=step[1]) <= width)
        count, is_short = next(fitting, _STEPS[-1])
        near = {resolution.id for resolution in self._near(count)}
        for which, button in self.buttons.items():
            button.show_words(short=is_short)
            button.setVisible(which in near)
        self.more.setVisible(0 < len(near) < len(self.buttons))

    def _needed(self, count: int, *, short: bool) -> int:
        near = self._near(count)
        widths = [self.buttons[resolution.id].needed(short=short) for resolution in near]
        if 0 < len(near) < len(self.buttons):
            self.more.ensurePolished()
            widths.append(self.more.sizeHint().width())
        return sum(widths) + _SPACING * len(widths)

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
            button = Chip()
            button.clicked.connect(lambda _on=False, which=resolution: self.chosen.emit(which))
            row.insertWidget(at, button)
            self.buttons[resolution] = button
        put_in_tab_order((self.more, *self.buttons.values()))

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
        words = {
            ResolutionStatus.DRAFT: self.tr("draft {number}"),
            ResolutionStatus.REJECTED: self.tr("rejected {number}"),
            ResolutionStatus.DEFERRED: self.tr("deferred {number}"),
            ResolutionStatus.REFERRED: self.tr("referred {number}"),
        }
        return filled(words[resolution.status], {"number": resolution.id})


class Chip(QPushButton):
    """A resolution by its status and number or, where there is little room, by an icon and its number."""

    def __init__(self) -> None:
        super().__init__()
        self._long, self._short = "", ""
        self._icon = QIcon()
        self._is_short = False
        self.setCheckable(True)
        self.setProperty("kind", "flat")

    def say(self, whole: str, short: str, icon: QIcon) -> None:
        """Say this; the icon goes with what is short."""
        self._long, self._short, self._icon = whole, short, icon
        self.setAccessibleName(whole)
        self.setToolTip(whole)
        self._show()

    def show_words(self, *, short: bool) -> None:
        """Show one of the wordings."""
        if short != self._is_short:
            self._is_short = short
            self._show()

    def _show(self) -> None:
        self.setText(self._short if self._is_short else self._long)
        self.setIcon(self._icon if self._is_short else QIcon())

    def needed(self, *, short: bool) -> int:
        """Return the width that one of the wordings needs."""
        self.ensurePolished()
        words = self.fontMetrics().horizontalAdvance
        beside = 0 if self._icon.isNull() else self.iconSize().width() + _NEAR
        now = words(self.text()) + (beside if self._is_short else 0)
        return self.sizeHint().width() - now + (words(self._short) + beside if short else words(self._long))
