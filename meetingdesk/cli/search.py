"""`meetingdesk search`: resolutions, drafts carried over, agenda items and remarks of all sessions, by their words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from meetingdesk.cli import voice
from meetingdesk.domain.content import ResolutionContent, WorkingGroup
from meetingdesk.domain.ids import SessionNo
from meetingdesk.services.decisions import AFTER_ALL, Carried, Decision, EarlierDecisions, Found, Mention
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.ui.wording import figure
from meetingdesk.ui.wording.decisions import carried_words, content_of, facts, status_words, text_of, title_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FoundLine:
    """What was found, for programs. `kind` is resolution, draft, item or remark, `entry` its number among those.

    A draft was left `to_session`, or to a `working_group`.
    """

    kind: str
    session: SessionNo
    entry: str
    text: str
    status: str = ""
    note: str = ""
    content: ResolutionContent | None = None
    to_session: int | None = None
    working_group: WorkingGroup | None = None


def search(path: Path, words: Sequence[str], *, as_json: bool) -> int:
    """Tell what is found in a council file for all words typed."""
    with CouncilFile.open(path, read_only=True) as file:
        found = EarlierDecisions(file.archive, AFTER_ALL).search(" ".join(words))
        zone = file.registry.council().timezone
    if as_json:
        voice.tell([_line(one) for one in found])
    else:
        voice.say("\n\n".join((_head(found), *("\n".join(_lines(one, zone)) for one in found))))
    return 0


def _head(found: Sequence[Found]) -> str:
    if not found:
        return translate("Cli", "Nothing was found.")
    return translate("Cli", "{count} found").format(count=figure(len(found)))


def _lines(found: Found, zone: str) -> Iterator[str]:
    yield title_of(found, zone)
    match found:
        case Decision():
            yield f"  {status_words(found)}"
        case Carried():
            yield f"  {carried_words(found)}"
    yield from (f"  {line}" for line in text_of(found).splitlines())
    if not isinstance(found, Mention):
        yield from (f"  {name}: {value}" for name, value in facts(content_of(found)))


def _line(found: Found) -> FoundLine:
    match found:
        case Decision():
            status, note = found.status, found.status_note
            return FoundLine("resolution", found.session_no, found.number, text_of(found), status, note, found.content)
        case Carried():
            left = found.left
            entry = str(left.draft.resolution)
            return FoundLine(
                "draft",
                left.draft.session_no,
                entry,
                text_of(found),
                left.status,
                left.reason,
                left.content,
                left.to_session,
                left.working_group,
            )
        case Mention():
            return FoundLine(found.kind.name.lower(), found.session_no, found.entry, found.text)
