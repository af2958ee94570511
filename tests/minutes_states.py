"""Sessions to write minutes of: session 72 of the demo council, a draft of it, and sessions of any length.

Built from plain states, so that they say what minutes must tell, not how it came to be. What is said is made up.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import minutes_facts as facts

from meetingdesk.domain.commands import AdoptedBy, ResolutionContent
from meetingdesk.domain.ids import (
    ItemId,
    ParticipantId,
    RemarkId,
    ResolutionId,
    SessionNo,
    SpeechId,
    guest_id,
    seat_id,
)
from meetingdesk.domain.plan import Guest, Member, PlannedItem, SessionPlan
from meetingdesk.domain.resolution import Adoption, Resolution, ResolutionStatus
from meetingdesk.domain.state import Absence, Attendance, Item, ItemStatus, MeetingState, Phase, Remark, Span, Speech

NOON = datetime(2025, 9, 13, 8, 30, tzinfo=UTC)
RECORD_HASH = "7f3a9c1e5b2d4086" + "a1b2c3d4e5f60718" * 3


def at(minutes: float) -> datetime:
    """Return the instant so many minutes after noon in Qom."""
    return NOON + timedelta(minutes=minutes)


def plan72() -> SessionPlan:
    """Return the plan of session 72."""
    members = tuple(
        Member(
            seat_id(n),
            n,
            post,
            group,
            name="اکبر بهنام‌جو" if n == 1 else "",
            is_chair=n == 1,
            is_secretary=n == 14,
        )
        for n, (post, group) in enumerate(facts.SEATS, start=1)
    )
    return SessionPlan(
        council="شورای گفتگوی دولت و بخش خصوصی استان قم",
        session_no=SessionNo(72),
        starts_at=NOON,
        place="سالن ابریشم، اتاق بازرگانی قم",
        members=members,
        guests=tuple(Guest(guest_id(n), post) for n, post in enumerate(facts.GUESTS, start=1)),
        agenda=tuple(PlannedItem(ItemId(n), title, 60 * minutes) for n, (title, minutes) in enumerate(facts.AGENDA, 1)),
        earlier=(facts.EARLIER,),
        demo_note="زمان‌ها، حضور و غیاب و خلاصه سخنان در این سند نمایشی است و به کسی نسبت داده نمی‌شود.",
    )


def _items() -> tuple[Item, ...]:
    """Return the agenda as it went: item 4 was set aside for item 6, and one item came from outside the agenda."""
    spans = {
        1: ((2, 6),),
        2: ((6, 20),),
        3: ((20, 43),),
        4: ((43, 60), (90, 101)),
        5: ((101, 118),),
        6: ((70, 90),),
    }
    items = [
        Item(
            ItemId(n),
            n,
            title,
            60 * minutes,
            ItemStatus.FINISHED,
            spans=tuple(Span(at(start), at(end)) for start, end in spans[n]),
        )
        for n, (title, minutes) in enumerate(facts.AGENDA, start=1)
    ]
    return (
        *items,
        Item(
            ItemId(7),
            7,
            "برنامه نمایشگاه دستاوردهای تولید",
            600,
            ItemStatus.DEFERRED,
            approved_by="اکبر بهنام‌جو",
            off_agenda=True,
            reason="آماده نبودن گزارش کارشناسی",
            spans=(Span(at(118), at(122)),),
        ),
    )


def _resolutions() -> tuple[Resolution, ...]:
    adopted = (
        _adopted(1, 6, facts.PRINCIPLE, 88, AdoptedBy.CHAIR_CONCLUSION),
        _adopted(2, 4, facts.STANDING, 100, AdoptedBy.CHAIR_CONCLUSION),
        _adopted(3, 5, facts.SPATIAL, 115, AdoptedBy.CHAIR_CONCLUSION),
        _adopted(4, 3, facts.BRING_BACK, 116, AdoptedBy.CONSENSUS),
    )
    others = (
        Resolution(ResolutionId(5), ItemId(3), facts.REFUSED, at(41), status=ResolutionStatus.REJECTED),
        Resolution(
            ResolutionId(6),
            ItemId(7),
            facts.PUT_OFF,
            at(120),
            status=ResolutionStatus.DEFERRED,
            reason="آماده نبودن گزارش کارشناسی",
        ),
        Resolution(ResolutionId(7), ItemId(7), facts.PUT_OFF, at(121), status=ResolutionStatus.WITHDRAWN),
    )
    return (*adopted, *others)


def _adopted(number: int, item: int, content: ResolutionContent, minute: float, by: AdoptedBy) -> Resolution:
    adoption = Adoption(at(minute), f"۷۲/{number}".translate(_DIGITS), by, 2, "00" * 32, 18, 16)
    return Resolution(
        ResolutionId(number), ItemId(item), content, at(minute - 2), 2, ResolutionStatus.ADOPTED, adoption
    )


_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def _attendance() -> dict[ParticipantId, Attendance]:
    """Return who was there: most throughout, some late, some not to the end, some not at all."""
    stays = {seat_id(n): Attendance((Span(at(-n), at(124)),)) for n in (*range(1, 8), *range(10, 20))}
    stays[seat_id(8)] = Attendance((Span(at(25), at(124)),))
    stays[seat_id(12)] = Attendance((Span(at(-4), at(55)),))
    stays[seat_id(15)] = Attendance((Span(at(-4), at(35)), Span(at(52), at(124))))
    stays[seat_id(9)] = Attendance(absence=Absence(excused=True, reason="مأموریت"))
    stays[seat_id(20)] = Attendance(absence=Absence(excused=False))
    stays[seat_id(21)] = Attendance(absence=Absence(excused=True))
    stays[seat_id(22)] = Attendance((Span(at(-15), at(-5)),))
    return stays | {guest_id(n): Attendance((Span(at(-3), None),)) for n in range(1, 6)}


def _told() -> tuple[tuple[Speech, ...], tuple[Remark, ...]]:
    speeches, remarks = [], []
    for number, (who, item, minute, gists) in enumerate(facts.SPEECHES, start=1):
        about = ItemId(item) if item else None
        span = Span(at(minute), at(minute + 3.5))
        speeches.append(Speech(SpeechId(number), ParticipantId(who), about, span, 300))
        for gist in gists:
            no = RemarkId(len(remarks) + 1)
            remarks.append(Remark(no, at(minute + 1), gist, ParticipantId(who), SpeechId(number), about))
    for who, item, minute, text in facts.LOOSE:
        no = RemarkId(len(remarks) + 1)
        speaker = ParticipantId(who) if who else None
        remarks.append(Remark(no, at(minute), text, speaker, None, ItemId(item) if item else None))
    return tuple(speeches), tuple(remarks)


def session72() -> MeetingState:
    """Return session 72 after it was closed."""
    speeches, remarks = _told()
    plan = plan72()
    return MeetingState(
        plan,
        Phase.CLOSED,
        convened_at=at(-20),
        opened_at=NOON,
        opened_with=17,
        closed_at=at(124),
        recesses=(Span(at(60), at(70)),),
        interruptions=(Span(at(39), at(41)), Span(at(64), at(66)), Span(at(110), at(110.2))),
        guests=plan.guests,
        attendance=_attendance(),
        items=_items(),
        speeches=speeches,
        remarks=remarks,
        remarks_made=len(remarks),
        resolutions=_resolutions(),
    )


def running72() -> MeetingState:
    """Return session 72 while item 4 is dealt with and a draft is open."""
    state = session72()
    past = at(50)
    attendance = {
        who: replace(a, intervals=tuple(_until(s, past) for s in a.intervals if s.start <= past))
        for who, a in state.attendance.items()
    }
    items = tuple(
        replace(
            i,
            spans=tuple(_until(s, past) for s in i.spans if s.start <= past),
            status=ItemStatus.FINISHED if i.number < 4 else ItemStatus.CURRENT if i.number == 4 else ItemStatus.OPEN,
        )
        for i in state.items[:6]
    )
    draft = replace(state.resolutions[1], status=ResolutionStatus.DRAFT, adoption=None)
    return replace(
        state,
        phase=Phase.RUNNING,
        closed_at=None,
        recesses=(),
        interruptions=(),
        attendance=attendance,
        items=items,
        current_item=ItemId(4),
        speeches=tuple(s for s in state.speeches if s.span.start <= past),
        remarks=tuple(r for r in state.remarks if r.at <= past),
        resolutions=(draft, state.resolutions[4]),
    )


def _until(span: Span, instant: datetime) -> Span:
    return Span(span.start, span.end if span.end is not None and span.end <= instant else None)


def session_of(speeches: int, resolutions: int) -> MeetingState:
    """Return a closed session with so many speeches of two gists each, and so many adopted resolutions."""
    state = session72()
    said, gists = [], []
    patterns = [s for s in facts.SPEECHES if s[3]]
    for number in range(1, speeches + 1):
        who, _, _, texts = patterns[number % len(patterns)]
        item = ItemId(1 + (number - 1) * len(state.items) // speeches)
        minute = 2 + number * 120 / speeches
        said.append(Speech(SpeechId(number), ParticipantId(who), item, Span(at(minute), at(minute + 0.5)), 300))
        for text in (texts[0], f"{texts[0]} و در این باره به تفصیل توضیح داد."):
            gists.append(Remark(RemarkId(len(gists) + 1), at(minute), text, said[-1].who, said[-1].id, item))
    contents = [r.content for r in state.resolutions[:4]]
    adopted = tuple(
        _adopted(n, 1 + n % 6, contents[n % 4], 3 + n * 110 / (resolutions or 1), AdoptedBy.CONSENSUS)
        for n in range(1, resolutions + 1)
    )
    items = tuple(
        replace(i, spans=(Span(at(2 + n * 120 / 7), at(2 + (n + 1) * 120 / 7)),)) for n, i in enumerate(state.items)
    )
    return replace(
        state,
        speeches=tuple(said),
        remarks=tuple(gists),
        resolutions=adopted,
        items=items,
        recesses=(),
        interruptions=(),
    )
