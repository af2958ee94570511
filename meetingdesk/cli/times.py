"""`meetingdesk times`: who spoke how long in a session, on the terminal or as a Word or Excel file."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from meetingdesk.cli import voice
from meetingdesk.cli.export import write_in_one_piece
from meetingdesk.cli.sessions import desk_to_look_at
from meetingdesk.domain.calendar import clock_time, duration
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import SessionNo
from meetingdesk.domain.speaking import GroupLine, ItemLine, SpeakerLine, SpeakingReport, speaking_report
from meetingdesk.domain.state import MeetingState
from meetingdesk.services.documents import require_report_target, write_report
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.wording import figure, label

translate = QCoreApplication.translate

_COMMA = "، "
_BAR = 20
_TIME, _COUNT = 8, 4


def times(path: Path, session: SessionNo, at: datetime | None, target: Path | None, *, as_json: bool) -> int:
    """Tell the speaking times at an instant, or else after the last step."""
    if target is not None:
        require_report_target(target)
    with CouncilFile.open(path, read_only=True) as file:
        desk = desk_to_look_at(file, session)
        now = at or desk.last_saved or desk.state.plan.starts_at
        state = desk.state if at is None else desk.state_at(at)
        kept = file.registry.letterhead()
    report = speaking_report(state, now)
    if target is not None:
        content = document_of(target, state, report, kept[1] if kept else None)
        write_in_one_piece(target, content, write_report)
    if as_json:
        voice.tell(report)
    elif target is None:
        voice.say(table(report))
    else:
        text = translate("Cli", "The speaking times of session {number} are in {file}.")
        voice.say(text.format(number=figure(session), file=target))
    return 0


def document_of(target: Path, state: MeetingState, report: SpeakingReport, letterhead: bytes | None) -> bytes:
    """Return the report in the form that the name of a file asks for."""
    if target.suffix.lower() == ".xlsx":
        from meetingdesk.export.speaking_xlsx import speaking_xlsx  # noqa: PLC0415 - only one of the two is needed

        return speaking_xlsx(report)
    from meetingdesk.export.speaking_docx import speaking_docx  # noqa: PLC0415

    return speaking_docx(state, report, letterhead=letterhead)


# --- On the terminal ---


def table(report: SpeakingReport) -> str:
    """Return the report on one page; figures stand first, so that columns hold whatever a name is drawn as."""
    parts = (_head(report), _people(report), _groups(report), _items(report))
    return "\n\n".join(filter(None, map("\n".join, parts)))


def _head(report: SpeakingReport) -> Iterator[str]:
    yield translate("Cli", "{council} — session {number}").format(council=report.council, number=figure(report.session))
    time = figure(clock_time(report.at, report.timezone))
    yield translate("Cli", "Speaking times up to {time}").format(time=time)
    text = translate("Cli", "{spoken} spoken in {elapsed} of session; {silent} without a speaker")
    yield text.format(
        spoken=_length(report.spoken_seconds),
        elapsed=_length(report.elapsed_seconds),
        silent=_length(report.silent_seconds),
    )


def _people(report: SpeakingReport) -> Iterator[str]:
    lines = report.by_time()
    if not lines:
        return
    yield translate("Cli", "Members and guests")
    longest = lines[0].seconds
    for line in lines:
        yield _row(line.seconds, line.speeches, longest, f"{_name(line)} · {_group(line.group)}")


def _name(line: SpeakerLine) -> str:
    return _COMMA.join(filter(None, (line.post, line.name))) or line.label


def _groups(report: SpeakingReport) -> Iterator[str]:
    if not report.groups:
        return
    yield translate("Cli", "Groups")
    longest = max(line.seconds for line in report.groups)
    for line in report.groups:
        share = f"{figure(round(100 * line.share))}٪"
        yield _row(line.seconds, line.speeches, longest, f"{_group(line.group)}  {share}{_left(line)}")


def _items(report: SpeakingReport) -> Iterator[str]:
    yield translate("Cli", "Agenda items")
    longest = max((line.seconds for line in report.items), default=0.0)
    for line in report.items:
        yield _row(line.seconds, line.speeches, longest, f"{_item(line)}{_left(line)}")


def _item(line: ItemLine) -> str:
    if line.item is None:
        return translate("Cli", "on no item")
    times = f"{_length(line.elapsed_seconds)} / {_length(line.time_seconds)}"
    return f"{figure(line.number)}  {line.title}  {times}"


def _row(seconds: float, speeches: int, longest: float, words: str) -> str:
    """Return a length, the number of speeches, a bar and words."""
    full = round(_BAR * seconds / longest) if longest else 0
    bar = "█" * full + "·" * (_BAR - full)
    return f"  {_padded(duration(seconds), _TIME)} {_padded(speeches, _COUNT)}  {bar}  {words}"


def _padded(value: str | int, width: int) -> str:
    """Return a figure with the room before it that longer ones take."""
    return " " * (width - len(str(value))) + figure(value)


def _left(line: GroupLine | ItemLine) -> str:
    if line.left_seconds is None or line.budget_seconds is None:
        return ""
    text = (
        translate("Cli", "{left} left of {budget}")
        if line.left_seconds >= 0
        else translate("Cli", "{left} over the budget of {budget}")
    )
    return _COMMA + text.format(left=_length(line.left_seconds), budget=_length(line.budget_seconds))


def _group(group: MemberGroup | None) -> str:
    return label(group) if group is not None else translate("Cli", "guests")


def _length(seconds: float) -> str:
    return figure(duration(seconds))
