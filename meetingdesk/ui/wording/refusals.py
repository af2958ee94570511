"""Sentences of the rules, by code. A field in braces is a parameter of the refusal."""

from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP

REFUSALS: dict[str, str] = {
    # The session
    "session_not_open": QT_TRANSLATE_NOOP("Refusal", "The session has not been opened yet."),
    "session_is_running": QT_TRANSLATE_NOOP("Refusal", "The session is already running."),
    "session_in_recess": QT_TRANSLATE_NOOP("Refusal", "The session is in recess; resume it first."),
    "session_closed": QT_TRANSLATE_NOOP("Refusal", "The session is closed and its record sealed."),
    "no_quorum_to_open": QT_TRANSLATE_NOOP(
        "Refusal", "There is no quorum to open the session: {present} present, {needed} needed."
    ),
    "no_quorum_to_adopt": QT_TRANSLATE_NOOP(
        "Refusal", "There is no quorum to adopt a resolution: {present} present, {needed} needed."
    ),
    "not_ready_to_close": QT_TRANSLATE_NOOP("Refusal", "The session cannot be closed yet: {count} things are open."),
    "read_only": QT_TRANSLATE_NOOP("Refusal", "The file is open read only; nothing can be changed."),
    "nothing_to_undo": QT_TRANSLATE_NOOP("Refusal", "There is nothing to undo."),
    "nothing_to_redo": QT_TRANSLATE_NOOP("Refusal", "There is nothing to redo."),
    # Attendance
    "unknown_person": QT_TRANSLATE_NOOP("Refusal", "Nobody called {who} is on the roster of this session."),
    "not_present": QT_TRANSLATE_NOOP("Refusal", "{name} is not in the hall."),
    "already_present": QT_TRANSLATE_NOOP("Refusal", "{name} is already in the hall."),
    "guest_cannot_be_absent": QT_TRANSLATE_NOOP("Refusal", "{name} is a guest; absence is recorded for members only."),
    "has_attended": QT_TRANSLATE_NOOP("Refusal", "{name} has been in the hall today and cannot be recorded as absent."),
    # The agenda
    "unknown_item": QT_TRANSLATE_NOOP("Refusal", "There is no item {item} on the agenda."),
    "no_item_left": QT_TRANSLATE_NOOP("Refusal", "No open item is left on the agenda."),
    "no_current_item": QT_TRANSLATE_NOOP("Refusal", "No item is current."),
    "item_already_current": QT_TRANSLATE_NOOP("Refusal", "Item {number} is already current."),
    "item_already_decided": QT_TRANSLATE_NOOP("Refusal", "Item {number} has already been finished or deferred."),
    "no_such_position": QT_TRANSLATE_NOOP("Refusal", "There is no position {position}; the last one is {last}."),
    "minutes_out_of_range": QT_TRANSLATE_NOOP(
        "Refusal", "{minutes} minutes are not possible for an item; enter 1 to {longest}."
    ),
    "deadline_out_of_range": QT_TRANSLATE_NOOP(
        "Refusal", "{date} cannot be a deadline; give a day between the years 2000 and 2100 of the Gregorian calendar."
    ),
    "chair_approval_needed": QT_TRANSLATE_NOOP("Refusal", "An item off the agenda needs the approval of the chair."),
    # Speakers
    "already_in_queue": QT_TRANSLATE_NOOP("Refusal", "{name} is already in the queue."),
    "already_speaking": QT_TRANSLATE_NOOP("Refusal", "{name} already has the floor."),
    "already_paused": QT_TRANSLATE_NOOP("Refusal", "The speech is already paused."),
    "not_paused": QT_TRANSLATE_NOOP("Refusal", "The speech is not paused."),
    "nobody_has_the_floor": QT_TRANSLATE_NOOP("Refusal", "Nobody has the floor."),
    "queue_is_empty": QT_TRANSLATE_NOOP("Refusal", "Nobody is in the queue."),
    "unknown_turn": QT_TRANSLATE_NOOP("Refusal", "There is no turn {turn} in the queue."),
    "turn_or_person": QT_TRANSLATE_NOOP("Refusal", "The floor is given to a turn or to a person, not to both."),
    "extension_out_of_range": QT_TRANSLATE_NOOP(
        "Refusal", "A speech cannot be extended by {seconds} seconds; give 1 to {longest}."
    ),
    # Remarks
    "unknown_speech": QT_TRANSLATE_NOOP("Refusal", "There is no speech {speech} in this session."),
    "speech_of_another": QT_TRANSLATE_NOOP("Refusal", "Speech {speech} was given by somebody else."),
    "unknown_remark": QT_TRANSLATE_NOOP("Refusal", "There is no remark {remark} in this session."),
    # Resolutions
    "unknown_resolution": QT_TRANSLATE_NOOP("Refusal", "There is no draft {resolution} in this session."),
    "resolution_already_decided": QT_TRANSLATE_NOOP("Refusal", "Draft {resolution} has already been decided."),
    "no_open_draft": QT_TRANSLATE_NOOP("Refusal", "No draft is open."),
    "draft_without_text": QT_TRANSLATE_NOOP("Refusal", "The draft has no text yet."),
    "deadline_twice": QT_TRANSLATE_NOOP(
        "Refusal", "The deadline is a date, or words, or the resolution is standing: only one of them."
    ),
    # Texts
    "empty": QT_TRANSLATE_NOOP("Refusal", "The field “{field}” is empty."),
    "too_long": QT_TRANSLATE_NOOP(
        "Refusal", "The field “{field}” is too long: {length} characters, at most {limit} are possible."
    ),
    "too_many": QT_TRANSLATE_NOOP("Refusal", "The field “{field}” has {count} entries; at most {limit} are possible."),
    "unstorable_character": QT_TRANSLATE_NOOP(
        "Refusal", "The field “{field}” holds a control character ({code}) at position {position}."
    ),
    "pictograph": QT_TRANSLATE_NOOP(
        "Refusal", "The field “{field}” holds the pictograph {character} at position {position}; it cannot be printed."
    ),
}

MISSING: dict[str, str] = {
    "someone_has_the_floor": QT_TRANSLATE_NOOP("Missing", "{name} still has the floor."),
    "item_undecided": QT_TRANSLATE_NOOP("Missing", "Item {number} is undecided: {title}"),
    "draft_open": QT_TRANSLATE_NOOP("Missing", "A draft is still open: {text}"),
    "draft_without_text": QT_TRANSLATE_NOOP("Missing", "A draft without text is still open."),
}

REPAIRS: dict[str, str] = {
    "arabic_letters": QT_TRANSLATE_NOOP(
        "Repair", "Arabic letters or digits in the text were replaced by Persian ones."
    ),
    "direction_marks": QT_TRANSLATE_NOOP("Repair", "Invisible direction marks were taken out of the text."),
}
