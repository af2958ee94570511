"""What the command line itself refuses, and the sentence of anything that is refused or fails."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from meetingdesk.domain.errors import RuleViolation
from meetingdesk.store.errors import StoreError
from meetingdesk.ui import wording

PROBLEMS: dict[str, object] = {
    # A line of a script
    "bad_json": QT_TRANSLATE_NOOP("Cli", "The line is not valid JSON."),
    "not_an_object": QT_TRANSLATE_NOOP("Cli", "The line is not a JSON object."),
    "not_utf8": QT_TRANSLATE_NOOP("Cli", "The script is not UTF-8 text (line {line})."),
    "unknown_command": QT_TRANSLATE_NOOP("Cli", "There is no command {command}; see “meetingdesk commands”."),
    "unknown_field": QT_TRANSLATE_NOOP("Cli", "The command {command} has no field {name}."),
    "missing_field": QT_TRANSLATE_NOOP("Cli", "The field {name} is missing."),
    "wrong_type": QT_TRANSLATE_NOOP("Cli", "The field {name} holds {found}; {expected} belongs there."),
    "wrong_value": QT_TRANSLATE_NOOP("Cli", "The field {name} cannot hold this value: {detail}"),
    "bad_instant": QT_TRANSLATE_NOOP("Cli", "{at} is not an instant such as 2025-09-13T12:00:00+03:30."),
    "instant_without_zone": QT_TRANSLATE_NOOP("Cli", "The instant {at} has no time zone; write it like +03:30 or Z."),
    "instant_goes_back": QT_TRANSLATE_NOOP("Cli", "The instant {at} lies before {last}; time does not go backwards."),
    "instant_far_off": QT_TRANSLATE_NOOP("Cli", "The instant {at} lies more than ten years from the session."),
    "unreadable_script": QT_TRANSLATE_NOOP("Cli", "The script {file} could not be read: {detail}"),
    # A file
    "no_session": QT_TRANSLATE_NOOP("Cli", "No session is prepared in this file."),
    "unknown_session": QT_TRANSLATE_NOOP("Cli", "There is no session {session} in this file."),
    "only_as_draft": QT_TRANSLATE_NOOP(
        "Cli", "Session {session} is not closed; its minutes can be written only with --draft."
    ),
    "unwritable": QT_TRANSLATE_NOOP("Cli", "The file {file} could not be written: {detail}"),
    "not_allowed_to_write": QT_TRANSLATE_NOOP(
        "Cli", "The file {file} was not written: you have no permission to write there."
    ),
    "no_room_to_write": QT_TRANSLATE_NOOP("Cli", "The file {file} was not written: the disk is full."),
    "no_folder_to_write": QT_TRANSLATE_NOOP("Cli", "The file {file} was not written: its folder does not exist."),
    "folder_in_the_way": QT_TRANSLATE_NOOP("Cli", "The file {file} was not written: a folder has that name."),
    "missing_library": QT_TRANSLATE_NOOP("Cli", "The system library {library} is missing; install it with: {remedy}"),
    "no_display": QT_TRANSLATE_NOOP("Cli", "There is no display to open a window on."),
    "no_such_file": QT_TRANSLATE_NOOP("Cli", "There is no file {file}."),
    "one_name": QT_TRANSLATE_NOOP("Cli", "The window opens one file; {name} is too much."),
    "no_file_and_no_command": QT_TRANSLATE_NOOP(
        "Cli", "There is neither a file nor a command {name}; see “meetingdesk --help”."
    ),
    # The demo
    "play_failed": QT_TRANSLATE_NOOP("Cli", "The play stopped: {detail}"),
}


class Problem(Exception):  # noqa: N818 - a refusal is no error of the program
    """Something the command line refuses: a code with parameters, as the rules and the store have them."""

    def __init__(self, code: str, /, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, str | int] = params


Refusal = Problem | RuleViolation | StoreError


def sentence(problem: Refusal) -> str:
    """Return what is said to people."""
    if isinstance(problem, Problem):
        return wording.filled(QCoreApplication.translate("Cli", str(PROBLEMS[problem.code])), problem.params)
    return wording.sentence(problem.code, problem.params)


def told(problem: Refusal) -> dict[str, object]:
    """Return what is told to programs: code, sentence, parameters, and what is missing where that is the reason."""
    missing = [
        {"code": m.code, "subject": m.subject, "target": m.target, "sentence": wording.missing(m), "params": m.params}
        for m in (problem.missing if isinstance(problem, RuleViolation) else ())
    ]
    plain = {"code": problem.code, "sentence": sentence(problem), "params": dict(problem.params)}
    return {**plain, "missing": missing}
