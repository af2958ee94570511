"""What the operator is told after a press: what was undone, why not, what is missing, what the environment refused."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from meetingdesk.domain import events as e
from meetingdesk.domain.errors import Missing, RuleViolation
from meetingdesk.domain.ids import TurnId
from meetingdesk.domain.state import MeetingState
from meetingdesk.services.notices import Notice, Origin
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.overlay import Sized
from meetingdesk.ui.operator.status import StatusMessage
from meetingdesk.ui.wording import caution, failure, filled, happening, refusal, repair


class Feedback(QObject):
    """Listens to the bridge; it speaks through the status message, or through a card where one line is not enough."""

    def __init__(self, context: Context, parent: Sized, status: StatusMessage, jump: Callable[[Missing], None]) -> None:
        super().__init__(parent)
        self._bridge: Bridge = context.bridge
        self._theme = context.theme
        self._parent = parent
        self._jump = jump
        self.status = status
        self._before = context.bridge.state
        context.bridge.changed.connect(self.tell)
        context.bridge.refused.connect(self._refused)
        context.bridge.failed.connect(self.tell_failure)

    def tell_failure(self, error: Exception) -> None:
        """Show on a card what the environment refused; nothing was changed."""
        from meetingdesk.ui.operator.failure import FailureCard  # noqa: PLC0415 - seldom needed

        FailureCard.over(self._parent, self._theme).tell(failure(error))

    def tell(self, notice: Notice) -> None:
        """Say what a step did where that is not plain to see."""
        before, self._before = self._before, notice.state
        sentence = self._sentence(notice, before)
        if sentence:
            self.status.say(sentence, "warning" if notice.repairs or notice.cautions else "accent")
        else:
            self.status.be_quiet()

    def _sentence(self, notice: Notice, before: MeetingState) -> str:
        match notice.events[0]:
            case e.StepUndone(step=no):
                return filled(self.tr("Undone: {what}"), {"what": self._what(no, before)})
            case e.StepRedone(step=no):
                return filled(self.tr("Redone: {what}"), {"what": self._what(no, notice.state)})
            case e.TurnSkipped(turn=turn):
                return self._skipped(turn, before)
        if notice.origin is Origin.RECOVERY:
            return happening(notice.events[-1], notice.state)
        void = [
            filled(self.tr("Vote {number} is void; it stays in the record."), {"number": fact.vote})
            for fact in notice.events
            if isinstance(fact, e.VoteVoided)
        ]
        return " ".join((*void, *map(caution, notice.cautions), *map(repair, notice.repairs)))

    def _skipped(self, turn: TurnId, before: MeetingState) -> str:
        """Return who lost their turn, which nobody sees in a queue they are no longer in."""
        skipped = before.turn(turn)
        person = before.person(skipped.who) if skipped is not None else None
        fields = {"name": person.label if person is not None else "", "key": "Ctrl+Z"}
        return filled(self.tr("{name} was called twice and is off the queue; {key} takes it back."), fields)

    def _what(self, no: int, state: MeetingState) -> str:
        """Return what a step did, by its last fact, which the earlier ones only prepare; the quorum only follows."""
        facts = self._bridge.desk.steps[no - 1].events
        told = [fact for fact in facts if not isinstance(fact, e.QuorumLost | e.QuorumRegained)]
        return happening((told or facts)[-1], state)

    def _refused(self, violation: RuleViolation) -> None:
        if not violation.missing:
            self.status.say(refusal(violation))
            return
        from meetingdesk.ui.operator.closing import ClosingList  # noqa: PLC0415 - needed at the end only

        card = self._parent.findChild(ClosingList)
        if card is None:
            card = ClosingList(self._parent, self._theme)
            card.jumped.connect(self._jump)
        card.tell(violation.missing)
