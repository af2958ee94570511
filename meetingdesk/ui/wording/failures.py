"""Sentences of the environment: disk, file, template. A field in braces is a parameter of the error."""

from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP

FAILURES: dict[str, str] = {
    "not_found": QT_TRANSLATE_NOOP("Failure", "The file or session was not found."),
    "not_a_council_file": QT_TRANSLATE_NOOP("Failure", "This is not a council file."),
    "truncated": QT_TRANSLATE_NOOP("Failure", "The file is incomplete: its end is missing. Restore it from a copy."),
    "damaged": QT_TRANSLATE_NOOP("Failure", "The file is damaged ({detail}). Restore it from a copy."),
    "newer_version": QT_TRANSLATE_NOOP(
        "Failure",
        "The file was written by a newer version of the program ({found}; this one knows {known}). Update it.",
    ),
    "older_version": QT_TRANSLATE_NOOP(
        "Failure",
        "The file is of an older form ({found}; now {known}). Open it once in the program, which brings it forward and"
        " leaves a backup beside it.",
    ),
    "no_permission": QT_TRANSLATE_NOOP("Failure", "You have no permission to open this file."),
    "unwritable_folder": QT_TRANSLATE_NOOP("Failure", "Nothing can be written to this folder; choose another one."),
    "disk_full": QT_TRANSLATE_NOOP(
        "Failure", "The disk is full; the step was not taken. Free some room and do it again."
    ),
    "in_use": QT_TRANSLATE_NOOP("Failure", "The file is open in another window: {user} on {host}, since {since}."),
    "in_use_by_somebody": QT_TRANSLATE_NOOP("Failure", "The file is open in another window."),
    "exists": QT_TRANSLATE_NOOP("Failure", "There is already a file of that name; it was left as it is."),
    "sealed": QT_TRANSLATE_NOOP("Failure", "The session is closed and its record sealed."),
    "chain_broken": QT_TRANSLATE_NOOP(
        "Failure", "The record of session {session} was changed from outside: its first bad row is {seq} (step {step})."
    ),
    "no_full_text": QT_TRANSLATE_NOOP(
        "Failure", "The SQLite of this computer cannot search text (FTS5), which the program needs. Update Python."
    ),
    "not_a_template": QT_TRANSLATE_NOOP("Failure", "This is not a Word document that can serve as letterhead."),
    "template_not_docx": QT_TRANSLATE_NOOP(
        "Failure", "The letterhead is not a Word document, or it is locked with a password."
    ),
    "template_damaged": QT_TRANSLATE_NOOP("Failure", "The letterhead is damaged; open it in Word and save it again."),
    "template_kind": QT_TRANSLATE_NOOP(
        "Failure", "The letterhead is a Word file of another kind; save it as an ordinary .docx document."
    ),
    "template_too_large": QT_TRANSLATE_NOOP("Failure", "The letterhead is too large."),
    "unstorable_in_document": QT_TRANSLATE_NOOP(
        "Failure", "A text holds the character {detail}, which no Word file can hold."
    ),
    "not_a_word_file": QT_TRANSLATE_NOOP(
        "Failure", "Minutes are not written to {detail}: give a name that ends in .docx and is no other file's."
    ),
    "not_a_report_file": QT_TRANSLATE_NOOP(
        "Failure", "The report is not written to {detail}: give a name in .docx or .xlsx that is no other file's."
    ),
    "io": QT_TRANSLATE_NOOP("Failure", "The file could not be read or written: {detail}"),
    "unknown": QT_TRANSLATE_NOOP("Failure", "Something unforeseen stood in the way ({code}). Nothing was changed."),
}
