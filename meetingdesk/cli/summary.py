"""The state of a session at an instant, as people read it on a terminal."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from meetingdesk.cli.report import AgendaLine, PersonLine, Report
from meetingdesk.cli.report_resolutions import ResolutionLine
from meetingdesk.cli.report_speakers import QueueLine, SpeechLine
from meetingdesk.cli.report_votes import MotionLine, VoteLine
from meetingdesk.domain.ballot import VoteStatus
from meetingdesk.domain.calendar import clock_time, duration, local, long_date, short_date
from meetingdesk.domain.resolution import ResolutionStatus, WordingStatus
from meetingdesk.domain.state import ItemStatus, Phase
from meetingdesk.domain.text import persian_digits
from meetingdesk.ui.wording import figure, label, shortened
from meetingdesk.ui.wording.speaking import why_words
from meetingdesk.ui.wording.voting import ground_words, result_words, tally_words

translate = QCoreApplication.translate

_MARKS = {
    ItemStatus.FINISHED: "✓",
    ItemStatus.CURRENT: "◂",
    ItemStatus.DEFERRED: "–",
    ItemStatus.SUSPENDED: "–",
    ItemStatus.RETURNED: "–",
    ItemStatus.OPEN: "·",
}
_COMMA = "، "
_WIDTH = 100


def summary(report: Report) -> str:
    """Return what is worth knowing of a session on one page."""
    parts = (_head, _agenda, _speakers, _resolutions, _votes, _people, _foot)
    blocks = ("\n".join(part(report)) for part in parts)
    return "\n\n".join(filter(None, blocks))


def _head(report: Report) -> Iterator[str]:
    zone, quorum = report.timezone, report.quorum
    yield translate("Cli", "{council} — session {number} ({kind})").format(
        council=report.council, number=figure(report.session), kind=label(report.kind)
    )
    day = long_date(local(report.starts_at, zone).date())
    yield _COMMA.join(filter(None, (report.place, day)))
    yield translate("Cli", "State at {time}: {phase}").format(
        time=figure(clock_time(report.at, zone)), phase=label(report.phase)
    )
    yield translate("Cli", "In the hall: {present} of {seats} voting members; {needed} needed: {verdict}").format(
        present=figure(quorum.present),
        seats=figure(quorum.voting_seats),
        needed=figure(quorum.needed),
        verdict=translate("Cli", "quorum") if quorum.official else translate("Cli", "no quorum"),
    )
    if quorum.below_since is not None:
        since = figure(clock_time(quorum.below_since, zone))
        yield translate("Cli", "Below its quorum since {time}").format(time=since)
    yield from _times(report)


def _times(report: Report) -> Iterator[str]:
    zone = report.timezone
    if report.opened_at is None:
        planned = figure(clock_time(report.starts_at, zone))
        yield translate("Cli", "Planned start: {start}").format(start=planned)
        return
    began = figure(clock_time(report.opened_at, zone))
    end = figure(clock_time(report.closed_at or report.projected_end, zone))
    text = (
        translate("Cli", "Opened {start}, closed {end}, {length} without recesses")
        if report.closed_at
        else translate("Cli", "Opened {start}, {length} so far, will end about {end}")
    )
    yield text.format(start=began, end=end, length=figure(duration(report.elapsed_seconds)))


def _agenda(report: Report) -> Iterator[str]:
    if report.agenda:
        yield translate("Cli", "Agenda")
        yield from map(_agenda_line, report.agenda)


def _agenda_line(item: AgendaLine) -> str:
    times = f"{figure(duration(item.elapsed_seconds))} / {figure(duration(item.planned_seconds))}"
    off = " " + translate("Cli", "(off the agenda)") if item.off_agenda else ""
    reason = f" — {item.reason}" if item.reason else ""
    return f"  {_MARKS[item.status]} {figure(item.number)}  {item.title}{off}  {times}{reason}"


def _speakers(report: Report) -> Iterator[str]:
    if report.floor is not None:
        yield _floor(report, report.floor)
    if report.queue:
        yield translate("Cli", "In the queue, {order}:").format(order=label(report.speaking.order))
        yield from (_waiting(report, place, line) for place, line in enumerate(report.queue, start=1))
    if report.speaking.list_closed:
        yield translate("Cli", "The list of speakers is closed")
    if report.speeches:
        yield translate("Cli", "{speeches} speeches, {remarks} remarks so far").format(
            speeches=figure(len(report.speeches)), remarks=figure(len(report.remarks))
        )


def _waiting(report: Report, place: int, line: QueueLine) -> str:
    return f"  {figure(place)}  {_name(report, line.who)} · {label(line.kind)} · {why_words(line)}"


def _floor(report: Report, speech: SpeechLine) -> str:
    text = (
        translate("Cli", "Has the floor: {name}, {spoken} of {limit} (paused)")
        if speech.paused
        else translate("Cli", "Has the floor: {name}, {spoken} of {limit}")
    )
    spoken, limit = figure(duration(speech.elapsed_seconds)), figure(duration(speech.limit_seconds))
    return text.format(name=_name(report, speech.who), spoken=spoken, limit=limit)


def _resolutions(report: Report) -> Iterator[str]:
    shown = [line for line in report.resolutions if line.status is not ResolutionStatus.WITHDRAWN]
    if shown:
        yield translate("Cli", "Resolutions")
        yield from map(_resolution, shown)


def _resolution(line: ResolutionLine) -> str:
    content = line.content
    name = figure(line.number) if line.number else f"{label(line.status)} {figure(line.id)}"
    due = short_date(content.due_date) if content.due_date else content.due_text
    details = (
        _COMMA.join(content.lead_bodies),
        translate("Cli", "standing") if content.standing else figure(due) if content.due_date else due,
        content.guarantee,
    )
    clauses = line.corrections[-1].after if line.corrections else content.clauses
    text = shortened(" ".join(clauses), _WIDTH) or translate("Cli", "(no text yet)")
    return f"  {name}  {text}" + "".join(f" · {detail}" for detail in (*details, *_course(line)) if detail)


def _course(line: ResolutionLine) -> Iterator[str]:
    """Yield what the session knows of a draft, where it went, and what was noted on the decision."""
    if line.adoption is None and line.decided_at is None:
        if line.read_out is not None:
            yield translate("Cli", "read out")
        elif line.put is not None:
            yield translate("Cli", "put to the session")
        if disputed := sum(wording.status is WordingStatus.OPEN for wording in line.wordings):
            yield translate("Cli", "{count} wordings in dispute").format(count=figure(disputed))
    if line.deferred_to is not None:
        yield translate("Cli", "to session {number}").format(number=figure(line.deferred_to))
    if line.referred_to is not None:
        yield line.referred_to.name
    if line.corrections:
        yield translate("Cli", "{count} corrections").format(count=figure(len(line.corrections)))
    if dissents := sum(not dissent.is_struck for dissent in line.dissents):
        yield translate("Cli", "{count} dissent notes").format(count=figure(dissents))


def _votes(report: Report) -> Iterator[str]:
    if report.motions or report.votes:
        yield translate("Cli", "Motions and votes")
        yield from (_motion(report, line) for line in report.motions)
        yield from (_vote(report, line) for line in report.votes)


def _motion(report: Report, line: MotionLine) -> str:
    supporters = _COMMA.join(_name(report, who) for who in line.supporters)
    text = translate("Cli", "  motion {number}, item {item}: {kind}, asked for by {names} — {status}")
    return text.format(
        number=figure(line.id),
        item=figure(line.item),
        kind=label(line.kind),
        names=supporters,
        status=label(line.status),
    )


def _vote(report: Report, line: VoteLine) -> str:
    number, outcome = figure(line.id), line.outcome
    head = translate("Cli", "  vote {number} on {what}, {method}").format(
        number=number, what=_voted_on(report, line), method=label(line.method)
    )
    if outcome is None:
        return f"{head} — {label(line.status)}"
    result = (
        f"{tally_words(outcome.tally)}{_COMMA}{result_words(outcome)}{_COMMA}{ground_words(line.majority, outcome)}"
    )
    void = f" — {label(line.status)}: {line.reason}" if line.status is VoteStatus.VOID else ""
    return f"{head}: {result}{void}"


def _voted_on(report: Report, line: VoteLine) -> str:
    if line.motion is not None:
        return translate("Cli", "motion {number}").format(number=figure(line.motion))
    draft = next((r for r in report.resolutions if r.id == line.resolution), None)
    if draft is not None and draft.number:
        return translate("Cli", "resolution {number}").format(number=figure(draft.number))
    if line.resolution is not None:
        return translate("Cli", "draft {number}").format(number=figure(line.resolution))
    if line.wording is not None:
        return translate("Cli", "proposed wording {number}").format(number=figure(line.wording))
    item = translate("Cli", "item {number}").format(number=figure(line.item or 0))
    return f"{item} ({line.question})" if line.question else item


def _people(report: Report) -> Iterator[str]:
    if report.phase is Phase.PLANNED:
        return
    yield translate("Cli", "Attendance")
    for person in report.attendance:
        mark = "●" if person.present else "○"
        yield f"  {mark} {_label(person)}{_instead_of(report, person)}  {_when(report, person)}".rstrip()


def _instead_of(report: Report, person: PersonLine) -> str:
    """Return for whom a substitute is there, and by which letter."""
    if person.principal is None or person.letter is None:
        return ""
    text = (
        translate("Cli", "(for {name}, letter {letter})")
        if person.letter.number
        else translate("Cli", "(for {name}, without a letter)")
    )
    return " " + text.format(name=_name(report, person.principal), letter=figure(person.letter.number))


def _when(report: Report, person: PersonLine) -> str:
    """Return when somebody came and went, or why they are not there."""
    if person.absence is not None:
        known = translate("Cli", "excused") if person.absence.excused else translate("Cli", "unexcused")
        return f"{known} — {person.absence.reason}" if person.absence.reason else known
    zone = report.timezone
    stays = ((clock_time(s.arrived, zone), clock_time(s.left, zone) if s.left else "") for s in person.intervals)
    return _COMMA.join(figure(f"{arrived}–{left}") for arrived, left in stays)


def _foot(report: Report) -> Iterator[str]:
    record = report.record
    yield translate("Cli", "Record: {steps} steps, {hash}").format(
        steps=figure(record.steps), hash=record.hash or translate("Cli", "nothing yet")
    )
    if report.demo_note:
        yield report.demo_note


def _name(report: Report, who: str) -> str:
    return next((_label(person) for person in report.attendance if person.id == who), persian_digits(who))


def _label(person: PersonLine) -> str:
    return _COMMA.join(filter(None, (person.post, person.name)))
