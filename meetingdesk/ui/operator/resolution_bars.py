"""Above a resolution: which one it is. Below it: what becomes of it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from meetingdesk.domain.commands import AdoptedBy
from meetingdesk.domain.procedure import Choice
from meetingdesk.domain.resolution import Resolution, ResolutionStatus
from meetingdesk.domain.rules.resolutions import was_lost
from meetingdesk.domain.state import MeetingState, Phase
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.resolution_form import POINTS
from meetingdesk.ui.operator.resolution_tabs import ResolutionTabs
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.widgets.short_button import ShortButton
from meetingdesk.ui.wording import figure, filled, label
from meetingdesk.ui.wording.voting import tally_words

_TONES = {
    ResolutionStatus.DRAFT: "accent",
    ResolutionStatus.ADOPTED: "good",
    ResolutionStatus.REJECTED: "bad",
    ResolutionStatus.DEFERRED: "warning",
}

_SPACING = 8
_CAST = (Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAIN)


class Header(QFrame):
    """The title, the resolutions of the session, and what is still open of the one shown."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        title = QLabel(self.tr("Resolution"))
        title.setProperty("oneline", "strong")
        self._status = QLabel()
        self._status.setProperty("chip", "accent")
        self._corrected = QLabel()
        self._corrected.setProperty("chip", "warning")
        self.tabs = ResolutionTabs(context)
        self._settled = QLabel()
        self._settled.setProperty("oneline", "small")
        self._settled.setProperty("tone", "quiet")
        row.addWidget(title)
        row.addWidget(self._status)
        row.addWidget(self._corrected)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self._settled)

    def show_state(self, state: MeetingState, shown: Resolution | None, settled: int) -> None:
        """Show which resolution is shown and which others there are."""
        self._status.setVisible(shown is not None)
        if shown is not None:
            self._status.setText(self._status_words(state, shown))
            is_voted_on = _under_vote(state, shown)
            tone = "bad" if _is_lost(state, shown) else _TONES.get(shown.status, "quiet")
            set_property(self._status, "chip", "warning" if is_voted_on else tone)
        self._show_correction(shown)
        self.tabs.show_state(state, shown)
        self.show_settled(settled if shown is not None and shown.status is ResolutionStatus.DRAFT else None)

    def show_settled(self, count: int | None) -> None:
        """Say how many points are settled, nothing for None."""
        words = (
            filled(self.tr("{count} of {total} points settled"), {"count": count, "total": POINTS})
            if count is not None
            else ""
        )
        self._settled.setText(words)

    def _show_correction(self, shown: Resolution | None) -> None:
        """Say by how much a later correction of attendance differs from what was frozen with the adoption."""
        adoption = shown.adoption if shown is not None else None
        self._corrected.setVisible(adoption is not None and adoption.corrected_present is not None)
        if adoption is not None and adoption.corrected_present is not None:
            figures = {"before": adoption.present, "after": adoption.corrected_present}
            is_below = adoption.corrected_present < adoption.needed
            text = (
                self.tr("attendance corrected: {before} ← {after}, below the quorum")
                if is_below
                else self.tr("attendance corrected after adoption: {before} ← {after}")
            )
            self._corrected.setText(filled(text, figures))
            set_property(self._corrected, "chip", "bad" if is_below else "warning")

    def _status_words(self, state: MeetingState, shown: Resolution) -> str:
        if shown.adoption is not None:
            how = label(shown.adoption.by)
            if shown.adoption.tally is not None:
                how = f"{how}: {tally_words(shown.adoption.tally, *_CAST)}"
            return filled(self.tr("{number} adopted {how}"), {"number": figure(shown.adoption.number), "how": how})
        if _under_vote(state, shown):
            return self.tr("under vote, its text is locked")
        words = self.tr("lost in its vote") if _is_lost(state, shown) else label(shown.status)
        if shown.status is ResolutionStatus.DRAFT:
            return filled(self.tr("{status}, revision {revision}"), {"status": words, "revision": shown.revision})
        return words


class Decisions(QFrame):
    """The buttons that decide on a draft; where there is little room they say it shorter, and without an icon."""

    voted_on = Signal()
    adopted = Signal(object)
    rejected = Signal()
    deferred = Signal()
    withdrawn = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        adopt = ShortButton(
            self.tr("Adopt by consensus"),
            self.tr("Adopt by consensus"),
            self.tr("Adopted as it stands  Ctrl+F9"),
            "primary",
        )
        adopt.have_icon(context.theme.icon("gavel", "on_accent"))
        vote = ShortButton(self.tr("Vote  F10"), self.tr("Vote"), self.tr("Put to the vote as it stands  F10"))
        vote.have_icon(context.theme.icon("vote-outline"))
        chair = ShortButton(
            self.tr("By the chair's conclusion"), self.tr("Conclusion"), self.tr("Adopted as it stands  Ctrl+Shift+F9")
        )
        later = ShortButton(self.tr("Defer"), self.tr("Put off"), self.tr("Left to a later session"))
        reject = ShortButton(self.tr("Reject"), self.tr("Reject"), self.tr("Rejected by the session"))
        withdraw = ShortButton(
            self.tr("Withdraw"), self.tr("Withdraw"), self.tr("The draft was begun by mistake"), "flat"
        )
        adopt.clicked.connect(lambda: self.adopted.emit(AdoptedBy.CONSENSUS))
        chair.clicked.connect(lambda: self.adopted.emit(AdoptedBy.CHAIR_CONCLUSION))
        vote.clicked.connect(self.voted_on)
        later.clicked.connect(self.deferred)
        reject.clicked.connect(self.rejected)
        withdraw.clicked.connect(self.withdrawn)
        self._deciding: tuple[ShortButton, ...] = (adopt, vote, chair, later, reject)
        self._vote = vote
        self._withdraw = withdraw
        for button in self._deciding:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(withdraw)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room of the shortest words."""
        return QSize(self._needed(short=True), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Say as much as there is room for."""
        super().resizeEvent(event)
        is_short = self._needed(short=False) > self.width()
        for button in (*self._deciding, self._withdraw):
            button.show_words(short=is_short)

    def _needed(self, *, short: bool) -> int:
        buttons = (*self._deciding, self._withdraw)
        return sum(button.needed(short=short) for button in buttons) + _SPACING * len(buttons)

    def show_state(self, state: MeetingState, shown: Resolution | None, *, writable: bool) -> None:
        """Offer what can be done with the one shown."""
        is_open = shown is not None and shown.status is ResolutionStatus.DRAFT
        self.setVisible(shown is not None and is_open and not _under_vote(state, shown))
        for button in self._deciding:
            button.setEnabled(writable and state.phase is Phase.RUNNING)
        # While a vote goes on, its button leads there.
        self._vote.setEnabled(self._vote.isEnabled() or state.running_vote is not None)
        self._withdraw.setEnabled(writable)


def _is_lost(state: MeetingState, shown: Resolution) -> bool:
    return shown.status is ResolutionStatus.DRAFT and was_lost(state, shown)


def _under_vote(state: MeetingState, shown: Resolution) -> bool:
    vote = state.running_vote
    return vote is not None and vote.resolution == shown.id
