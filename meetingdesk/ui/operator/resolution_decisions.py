"""Below a resolution: the buttons that decide on a draft, and those for what is noted on a decision."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.content import AdoptedBy
from meetingdesk.domain.resolution import Resolution, ResolutionStatus
from meetingdesk.domain.rules.resolutions import draft_voted_on
from meetingdesk.domain.state import MeetingState, Phase
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.resolution_deciding import ResolutionDeciding
from meetingdesk.ui.operator.resolution_sheets import ResolutionSheets
from meetingdesk.ui.widgets.short_button import ShortButton

_SPACING = 8


class Decisions(QWidget):
    """The row for a draft, or the one for what was decided."""

    def __init__(self, context: Context, deciding: ResolutionDeciding, sheets: ResolutionSheets) -> None:
        super().__init__()
        self.undecided = Undecided(context, deciding, sheets)
        self.decided = Decided(context, deciding, sheets)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.undecided)
        row.addWidget(self.decided)
        self.decided.hide()  # Beside the other row it would ask for room that it never needs.

    def show_state(self, state: MeetingState, shown: Resolution | None, *, writable: bool) -> None:
        """Offer what can be done with the one shown."""
        self.undecided.show_state(state, shown, writable=writable)
        self.decided.show_state(state, shown)


class _Row(QFrame):
    """Buttons side by side; where there is little room they say it shorter, and without an icon."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[ShortButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACING)

    def _have(self, button: ShortButton, act: Callable[[], object]) -> ShortButton:
        button.clicked.connect(lambda _checked=False: act())
        self.buttons.append(button)
        self._row.addWidget(button)
        return button

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room of the shortest words."""
        return QSize(self._needed(short=True), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_short = self._needed(short=False) > self.width()
        for button in self.buttons:
            button.show_words(short=is_short)

    def _needed(self, *, short: bool) -> int:
        shown = [button for button in self.buttons if not button.isHidden()]
        return sum(button.needed(short=short) for button in shown) + _SPACING * len(shown)


class Undecided(_Row):
    """What can become of a draft; what is rarer is in the menu at the end."""

    def __init__(self, context: Context, deciding: ResolutionDeciding, sheets: ResolutionSheets) -> None:
        super().__init__()
        adopt = ShortButton(
            self.tr("Adopt by consensus"), self.tr("Consensus"), self.tr("Adopted as it stands  Ctrl+F9"), "primary"
        )
        adopt.have_icon(context.theme.icon("gavel", "on_accent"))
        self.vote = ShortButton(self.tr("Vote  F10"), self.tr("Vote"), self.tr("Put to the vote as it stands  F10"))
        self.vote.have_icon(context.theme.icon("vote-outline"))
        chair = ShortButton(
            self.tr("By the chair's conclusion"), self.tr("Conclusion"), self.tr("Adopted as it stands  Ctrl+Shift+F9")
        )
        self.put = ShortButton(
            self.tr("Put to the session"), self.tr("Put"), self.tr("Its text is shown to the hall  Alt+F9")
        )
        self.read = ShortButton(self.tr("Was read out"), self.tr("Read"), self.tr("Noted with its time  Alt+Shift+F9"))
        reject = ShortButton(self.tr("Reject"), self.tr("Reject"), self.tr("Rejected by the session"))
        self._have(adopt, lambda: deciding.adopt(AdoptedBy.CONSENSUS))
        self._have(self.vote, deciding.put_to_vote)
        self._have(chair, lambda: deciding.adopt(AdoptedBy.CHAIR_CONCLUSION))
        self._have(self.put, deciding.put_to_session)
        self._have(self.read, deciding.read_out)
        self._have(reject, deciding.reject)
        self._deciding = tuple(self.buttons)
        self._row.addStretch(1)
        self._sheets, self._withdraw = sheets, deciding.withdraw
        self._is_running = False
        self.more = self._have(ShortButton("…", "…", self.tr("Defer, refer, wordings, withdraw"), "flat"), self._open)
        self.more.setAccessibleName(self.tr("More about this draft"))

    def menu(self) -> QMenu:
        """Return what is rarer, made for once: it goes when it is closed."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        rarer: tuple[tuple[str, Callable[[], object], bool], ...] = (
            (self.tr("Defer to a later session…"), self._sheets.begin_deferral, self._is_running),
            (self.tr("Refer to a working group…"), self._sheets.begin_referral, self._is_running),
            (self.tr("Wordings in dispute…  Ctrl+Shift+W"), self._sheets.show_wordings, True),
            (self.tr("Withdraw, begun by mistake"), self._withdraw, True),
        )
        for words, act, is_ready in rarer:
            action = QAction(words, menu)
            action.setEnabled(is_ready)
            action.triggered.connect(lambda _checked=False, act=act: act())
            menu.addAction(action)
        return menu

    def _open(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().topLeft()))

    def show_state(self, state: MeetingState, shown: Resolution | None, *, writable: bool) -> None:
        """Offer what can be done with the draft shown."""
        is_open = shown is not None and shown.status is ResolutionStatus.DRAFT
        vote = state.running_vote
        is_voted_on = shown is not None and vote is not None and draft_voted_on(state, vote) == shown.id
        self.setVisible(is_open and not is_voted_on)
        is_running = writable and state.phase is Phase.RUNNING
        for button in self._deciding:
            button.setEnabled(is_running)
        # While a vote goes on, its button leads there.
        self.vote.setEnabled(is_running or vote is not None)
        is_put = shown is not None and shown.put is not None and shown.put.revision == shown.revision
        self.put.setVisible(not is_put)
        self.read.setVisible(is_put)
        self.more.setEnabled(writable)
        self._is_running = is_running
        self._fit()


class Decided(_Row):
    """What can be noted on a decision."""

    def __init__(self, context: Context, deciding: ResolutionDeciding, sheets: ResolutionSheets) -> None:
        super().__init__()
        self._bridge: Bridge = context.bridge
        self.read = ShortButton(
            self.tr("Was read out"), self.tr("Read"), self.tr("The adopted text; from then on it stands  Alt+Shift+F9")
        )
        self.dissent = ShortButton(self.tr("Dissent…"), self.tr("Dissent"), self.tr("A dissent note  Ctrl+D"))
        self.correct = ShortButton(
            self.tr("Correct a slip…"), self.tr("Correct"), self.tr("Only with the chair's approval")
        )
        self.take_back = ShortButton(
            self.tr("Take the adoption back"), self.tr("Take back"), self.tr("It is a draft again"), "flat"
        )
        self._have(self.read, deciding.read_out)
        self._have(self.dissent, sheets.begin_dissent)
        self._have(self.correct, sheets.begin_correction)
        self._row.addStretch(1)
        self._have(self.take_back, deciding.take_back)

    def show_state(self, state: MeetingState, shown: Resolution | None) -> None:
        """Offer what can be noted on the one shown."""
        undecided = {ResolutionStatus.DRAFT, ResolutionStatus.WITHDRAWN}
        is_decided = shown is not None and shown.status not in undecided
        is_live = state.phase in {Phase.RUNNING, Phase.RECESS}
        adoption = shown.adoption if shown is not None else None
        is_noted_on = shown is not None and bool(shown.dissents or shown.corrections)
        self.setVisible(is_decided and (is_live or is_noted_on))
        self.read.setVisible(shown is not None and adoption is not None and adoption.read_out_at is None and is_live)
        self.correct.setVisible(adoption is not None)
        self.take_back.setVisible(shown is not None and self._bridge.can(c.TakeBackAdoption(shown.id)))
        self._fit()
