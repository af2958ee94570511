"""The state of a session at an instant, as people read it on a terminal."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from meetingdesk.cli.report import AgendaLine, Person, Report, ResolutionLine, SpeechLine
from meetingdesk.domain.calendar import clock_time, duration, local, long_date, short_date
from meetingdesk.domain.state import ItemStatus, Phase, ResolutionStatus
from meetingdesk.domain.text import persian_digits
from meetingdesk.ui.wording import figure, label, shortened

translate = QCoreApplication.translate

_MARKS = {ItemStatus.FINISHED: "✓", ItemStatus.CURRENT: "◂", ItemStatus.DEFERRED: "–", ItemStatus.OPEN: "·"}
_COMMA = "، "
_WIDTH = 100


def summary(report: Report) -> str:
    """Return what is worth knowing of a session on one page."""
    parts = (_head, _agenda, _speakers, _resolutions, _people, _foot)
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
        names = _COMMA.join(_name(report, line.who) for line in report.queue)
        yield translate("Cli", "In the queue: {names}").format(names=names)
    if report.speeches:
        yield translate("Cli", "{speeches} speeches, {remarks} remarks so far").format(
            speeches=figure(len(report.speeches)), remarks=figure(len(report.remarks))
        )


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
    name = figure(line.number) if line.number else label(line.status)
    due = short_date(content.due_date) if content.due_date else content.due_text
    details = (
        _COMMA.join(content.lead_bodies),
        translate("Cli", "standing") if content.standing else figure(due) if content.due_date else due,
        content.guarantee,
    )
    text = shortened(" ".join(content.clauses), _WIDTH) or translate("Cli", "(no text yet)")
    return f"  {name}  {text}" + "".join(f" · {detail}" for detail in details if detail)


def _people(report: Report) -> Iterator[str]:
    if report.phase is Phase.PLANNED:
        return
    yield translate("Cli", "Attendance")
    for person in report.attendance:
        yield f"  {'●' if person.present else '○'} {_label(person)}  {_when(report, person)}".rstrip()


def _when(report: Report, person: Person) -> str:
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


def _label(person: Person) -> str:
    return _COMMA.join(filter(None, (person.post, person.name)))
