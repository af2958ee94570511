"""The minutes of a session: what its record says, in the words of its council.

Before the session is closed they are a draft, with a watermark.
"""

from collections.abc import Iterator
from datetime import date

from meetingdesk.domain.calendar import local, long_date, short_date
from meetingdesk.domain.minutes.agenda import agenda, earlier
from meetingdesk.domain.minutes.corrections import corrections, speech_corrections
from meetingdesk.domain.minutes.discussion import discussion
from meetingdesk.domain.minutes.document import (
    Block,
    Emphasis,
    FactBox,
    Footer,
    Letterhead,
    MinutesDocument,
    Paragraph,
)
from meetingdesk.domain.minutes.people import people
from meetingdesk.domain.minutes.resolutions import resolutions
from meetingdesk.domain.minutes.teller import Teller, code, figure, plain
from meetingdesk.domain.minutes.wording import KindWords, Wording
from meetingdesk.domain.plan import Member, SessionKind
from meetingdesk.domain.state import MeetingState, Phase
from meetingdesk.domain.text import isolate_ltr, ordinal

SHORT_HASH = 16


def minutes(state: MeetingState, wording: Wording, *, record_hash: str) -> MinutesDocument:
    """Return the minutes; `record_hash` is the head of the session's record in hexadecimal digits."""
    teller = Teller(state, wording)
    is_final = state.phase is Phase.CLOSED
    blocks = (
        Paragraph("invocation", plain(wording.invocation), Emphasis.INVOCATION),
        letterhead(teller),
        Paragraph("title", plain(_title(teller)), Emphasis.TITLE),
        _box(teller),
        *_opening(teller),
        *earlier(teller),
        *agenda(teller),
        *discussion(teller),
        *resolutions(teller),
        *people(teller),
        *corrections(teller),
        *speech_corrections(teller),
        _record(teller, record_hash, is_final=is_final),
    )
    return MinutesDocument(
        title=_title(teller),
        council=state.plan.council,
        as_of=state.closed_at or state.opened_at or state.plan.starts_at,
        blocks=blocks,
        footer=_footer(teller, record_hash, is_final=is_final),
        watermark="" if is_final else wording.watermark,
    )


def kind_words(teller: Teller) -> KindWords:
    """Return the words for the kind of the session."""
    kinds = teller.wording.kinds
    return kinds.extraordinary if teller.state.plan.kind is SessionKind.EXTRAORDINARY else kinds.ordinary


def _title(teller: Teller) -> str:
    plan = teller.state.plan
    return teller.wording.title.format(
        ordinal=ordinal(plan.session_no), session=kind_words(teller).session, council=plan.council
    )


def letterhead(teller: Teller) -> Letterhead:
    """Return the head of the first page where the office has no paper of its own."""
    words, plan = teller.wording.letterhead, teller.state.plan
    labels = (
        (words.number, figure(plan.session_no)),
        (words.date, code(short_date(session_day(teller)))),
        (words.attachment, words.no_attachment),
    )
    return Letterhead(plan.council, labels)


def session_day(teller: Teller) -> date:
    """Return the day the session was opened on, or is planned for."""
    plan = teller.state.plan
    return local(teller.state.opened_at or plan.starts_at, plan.timezone).date()


def _box(teller: Teller) -> FactBox:
    words, state = teller.wording.box, teller.state
    unset = teller.wording.phrases.unset
    secretary = next((m for m in state.plan.members if m.is_secretary), None)
    pairs = (
        (words.number, figure(state.plan.session_no)),
        (words.kind, kind_words(teller).name),
        (words.date, long_date(session_day(teller))),
        (words.place, state.plan.place or unset),
        (words.start, _start(teller)),
        (words.end, teller.clock(state.closed_at) if state.closed_at else words.not_closed),
        (words.chair, _officer(teller, state.chair)),
        (words.secretary, _officer(teller, secretary)),
    )
    return FactBox("box", pairs)


def _start(teller: Teller) -> str:
    state = teller.state
    if state.opened_at is not None:
        return teller.clock(state.opened_at)
    return teller.wording.box.planned_start.format(time=teller.clock(state.plan.starts_at))


def _officer(teller: Teller, member: Member | None) -> str:
    return teller.person(member) if member else teller.wording.phrases.unset


def _opening(teller: Teller) -> tuple[Block, ...]:
    """Return the opening sentence, the statement of quorum, and what a demo says of itself."""
    words, state = teller.wording.opening, teller.state
    figures = {"total": figure(state.voting_seats), "needed": figure(state.quorum_needed)}
    if state.opened_at is None:
        quorum = words.quorum_needed.format(**figures)
    else:
        quorum = words.quorum.format(present=figure(state.opened_with), **figures)
    note = state.plan.demo_note
    return (
        Paragraph("opening", plain(_opening_sentence(teller))),
        Paragraph("quorum", plain(quorum)),
        *_opening_corrected(teller),
        *_below_quorum(teller),
        *((Paragraph("demo", plain(note), Emphasis.QUIET),) if note else ()),
    )


def _opening_corrected(teller: Teller) -> Iterator[Paragraph]:
    """Yield with how many the session was opened by what was corrected afterwards, if that is another number."""
    state = teller.state
    if state.opened_corrected is not None:
        figures = {"present": figure(state.opened_with), "corrected": figure(state.opened_corrected)}
        yield Paragraph("quorum.corrected", plain(teller.wording.opening.quorum_corrected.format(**figures)))


def _below_quorum(teller: Teller) -> Iterator[Paragraph]:
    """Yield each time the session was not official for want of a quorum."""
    words, needed = teller.wording.opening, figure(teller.state.quorum_needed)
    lasting = words.quorum_still_lost if teller.state.closed_at is None else words.quorum_not_regained
    for number, span in enumerate(teller.state.below_quorum, start=1):
        end = teller.clock(span.end) if span.end is not None else ""
        template = words.quorum_regained if end else lasting
        text = template.format(start=teller.clock(span.start), end=end, needed=needed)
        yield Paragraph(f"below_quorum:{number}", plain(text))
    if teller.state.below_quorum and teller.state.corrections:
        yield Paragraph("below_quorum.recorded", plain(words.quorum_as_recorded), Emphasis.QUIET)


def _opening_sentence(teller: Teller) -> str:
    words, phrases, state = teller.wording.opening, teller.wording.phrases, teller.state
    plan, chair = state.plan, state.chair
    is_presided = chair is not None and teller.took_part(chair.id)
    template = words.planned if state.opened_at is None else words.held
    return template.format(
        ordinal=ordinal(plan.session_no),
        session=kind_words(teller).session,
        council=plan.council,
        date=long_date(session_day(teller)),
        time=teller.clock(state.opened_at or plan.starts_at),
        place=phrases.place.format(place=plan.place) if plan.place else "",
        presided=phrases.presided.format(chair=_officer(teller, chair)) if is_presided else "",
    )


def _footer(teller: Teller, record_hash: str, *, is_final: bool) -> Footer:
    words = teller.wording.footer
    return Footer(
        page=words.page,
        of=words.of,
        session=words.session.format(number=figure(teller.state.plan.session_no)),
        version=words.final if is_final else words.draft,
        record=words.record.format(hash=_hash(teller, record_hash[:SHORT_HASH])),
    )


def _record(teller: Teller, record_hash: str, *, is_final: bool) -> Paragraph:
    words = teller.wording.footer
    template = words.full_record if is_final else words.draft_record
    return Paragraph("record", plain(template.format(hash=_hash(teller, record_hash))), Emphasis.QUIET)


def _hash(teller: Teller, digits: str) -> str:
    """Return hexadecimal digits as text shows them; a record without any steps has none."""
    return isolate_ltr(digits) if digits else teller.wording.phrases.unset
