"""How minutes tell of motions of procedure."""

from meetingdesk.domain.ballot import Motion, MotionKind, MotionStatus
from meetingdesk.domain.minutes.document import Paragraph
from meetingdesk.domain.minutes.teller import Teller, figure, plain


def motion(teller: Teller, made: Motion) -> Paragraph:
    """Return who asked for a motion; what came of it is told with its vote, or here where there was none."""
    words = teller.wording.motions
    endings = {MotionStatus.PENDING: words.pending, MotionStatus.WITHDRAWN: words.withdrawn}
    text = " ".join(filter(None, (_proposed(teller, made), endings.get(made.status, ""))))
    return Paragraph(f"motion:{made.id}", plain(text))


def _proposed(teller: Teller, made: Motion) -> str:
    words, count = teller.wording.motions, len(made.supporters)
    template = words.proposed if count > 1 else words.proposed_by_one if count else words.proposed_by_nobody
    return template.format(
        count=figure(count),
        names=teller.names([teller.who(who) for who in made.supporters]),
        time=teller.clock(made.proposed_at),
        motion=asked_for(teller, made),
    )


def asked_for(teller: Teller, made: Motion) -> str:
    """Return what a motion asks for."""
    words, item = teller.wording.motions, teller.state.item(made.item)
    kinds = {
        MotionKind.CLOSE_DEBATE: words.close_debate,
        MotionKind.SUSPEND_ITEM: words.suspend_item,
        MotionKind.RETURN_ITEM: words.return_item,
    }
    return kinds[made.kind].format(number=figure(item.number if item else made.item))


def effect(teller: Teller, made: Motion) -> str:
    """Return what follows from a motion that was carried."""
    words = teller.wording.motions
    effects = {
        MotionKind.CLOSE_DEBATE: words.debate_closed,
        MotionKind.SUSPEND_ITEM: words.item_suspended,
        MotionKind.RETURN_ITEM: words.item_returned,
    }
    return effects[made.kind]
