"""Above a resolution: which one it is, how it stands, and what can be looked up about it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from meetingdesk.domain.procedure import Choice
from meetingdesk.domain.resolution import Resolution, ResolutionStatus
from meetingdesk.domain.rules.resolutions import draft_voted_on, was_lost
from meetingdesk.domain.state import MeetingState
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.resolution_tabs import ResolutionTabs
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.widgets.elided_label import ElidedLabel
from meetingdesk.ui.wording import figure, filled, label
from meetingdesk.ui.wording.decisions import left_words
from meetingdesk.ui.wording.voting import tally_words

_TONES = {
    ResolutionStatus.DRAFT: "accent",
    ResolutionStatus.ADOPTED: "good",
    ResolutionStatus.REJECTED: "bad",
    ResolutionStatus.DEFERRED: "warning",
}

_CHANGED_SINCE_READ = ("changed_since_read", "warning")
_CHANGED_SINCE_PUT = ("changed_since_put", "warning")
_CAST = (Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAIN)


class Header(QFrame):
    """The title, the resolutions of the session, and what is still open of the one shown.

    Where there is little room the resolutions say it shorter, and then what is said of the one shown is cut.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        title = QLabel(self.tr("Resolution"))
        title.setProperty("oneline", "strong")
        self._status = ElidedLabel()
        self._status.setProperty("chip", "accent")
        self._corrected = ElidedLabel()
        self._corrected.setProperty("chip", "warning")
        self.tabs = ResolutionTabs(context)
        self.revisions = _tool(context, "history", self.tr("Revisions and their differences  Ctrl+R"))
        self.earlier = _tool(context, "book-search-outline", self.tr("Earlier resolutions  Ctrl+F"))
        self._shown_to = ElidedLabel()
        self._shown_to.setProperty("chip", "quiet")
        row.addWidget(title)
        row.addWidget(self._status)
        row.addWidget(self._corrected)
        row.addWidget(self._shown_to)
        row.addWidget(self.tabs, 1)
        for button in (self.revisions, self.earlier):
            row.addWidget(button)
        self.stops = (self.tabs.more, self.revisions, self.earlier)

    def show_state(self, state: MeetingState, shown: Resolution | None) -> None:
        """Show which resolution is shown and which others there are."""
        self._status.setVisible(shown is not None)
        if shown is not None:
            self._status.setText(self._status_words(state, shown))
            is_voted_on = _under_vote(state, shown)
            tone = "bad" if _is_lost(state, shown) else _TONES.get(shown.status, "quiet")
            set_property(self._status, "chip", "warning" if is_voted_on else tone)
        self._show_correction(shown)
        self.tabs.show_state(state, shown)
        self._show_shown_to(shown)
        self.revisions.setVisible(shown is not None and shown.revision > 1)

    def _show_shown_to(self, shown: Resolution | None) -> None:
        """Say whether the session knows the text as it stands: put to it, read out to it, or changed since."""
        key, tone = _known_to_session(shown) if shown is not None else ("", "quiet")
        words = {
            "corrected": self.tr("text corrected"),
            "read": self.tr("read out"),
            "put": self.tr("put to the session"),
            "changed_since_read": self.tr("changed since it was read out"),
            "changed_since_put": self.tr("changed since it was put"),
        }
        self._shown_to.setVisible(bool(key))
        self._shown_to.setText(words.get(key, ""))
        set_property(self._shown_to, "chip", tone)

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
        return left_words(shown.status, shown.referred_to, shown.deferred_to) or words


def _is_lost(state: MeetingState, shown: Resolution) -> bool:
    return shown.status is ResolutionStatus.DRAFT and was_lost(state, shown)


def _under_vote(state: MeetingState, shown: Resolution) -> bool:
    vote = state.running_vote
    return vote is not None and draft_voted_on(state, vote) == shown.id


def _known_to_session(shown: Resolution) -> tuple[str, str]:
    """Return what the session knows of a text, as a key of its words, and their tone."""
    if shown.corrections:
        return "corrected", "warning"
    if shown.adoption is not None:
        return ("read", "good") if shown.adoption.read_out_at is not None else ("", "quiet")
    if shown.status is not ResolutionStatus.DRAFT:
        return "", "quiet"
    if shown.read_out is not None:
        return ("read", "good") if shown.read_out.revision == shown.revision else _CHANGED_SINCE_READ
    if shown.put is not None:
        return ("put", "accent") if shown.put.revision == shown.revision else _CHANGED_SINCE_PUT
    return "", "quiet"


def _tool(context: Context, icon: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("kind", "flat")
    button.setIcon(context.theme.icon(icon, "quiet"))
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button
