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
    "no_quorum_to_vote": QT_TRANSLATE_NOOP(
        "Refusal", "There is no quorum to vote: {present} present, {needed} needed."
    ),
    "no_quorum_to_debate": QT_TRANSLATE_NOOP(
        "Refusal", "Too few are left to go on debating: {present} present, {needed} needed. Call a recess or close."
    ),
    "not_ready_to_close": QT_TRANSLATE_NOOP("Refusal", "The session cannot be closed yet: {count} things are open."),
    "pause_out_of_range": QT_TRANSLATE_NOOP(
        "Refusal", "This time cannot be counted as a pause: give one that ended, after the opening of the session."
    ),
    "pause_counted_already": QT_TRANSLATE_NOOP(
        "Refusal", "A recess or a pause lies in this time and is counted already."
    ),
    "read_only": QT_TRANSLATE_NOOP("Refusal", "The file is open read only; nothing can be changed."),
    "nothing_to_undo": QT_TRANSLATE_NOOP("Refusal", "There is nothing to undo."),
    "nothing_to_redo": QT_TRANSLATE_NOOP("Refusal", "There is nothing to redo."),
    # Attendance
    "unknown_person": QT_TRANSLATE_NOOP("Refusal", "Nobody called {who} is on the roster of this session."),
    "not_present": QT_TRANSLATE_NOOP("Refusal", "{name} is not in the hall."),
    "already_present": QT_TRANSLATE_NOOP("Refusal", "{name} is already in the hall."),
    "guest_cannot_be_absent": QT_TRANSLATE_NOOP("Refusal", "{name} is a guest; absence is recorded for members only."),
    "has_attended": QT_TRANSLATE_NOOP("Refusal", "{name} has been in the hall today and cannot be recorded as absent."),
    "nobody_expected": QT_TRANSLATE_NOOP("Refusal", "Everybody who was expected is here or known as absent."),
    "no_seat": QT_TRANSLATE_NOOP("Refusal", "{name} holds no seat of the council."),
    "seat_not_substituted": QT_TRANSLATE_NOOP("Refusal", "The rules of the seat allow no substitute for {name}."),
    "holder_is_present": QT_TRANSLATE_NOOP("Refusal", "{name}, the holder of the seat, is in the hall."),
    "seat_is_filled": QT_TRANSLATE_NOOP("Refusal", "A substitute fills this seat already: {name}."),
    "no_substitute": QT_TRANSLATE_NOOP("Refusal", "{name} is no substitute."),
    "letter_date_out_of_range": QT_TRANSLATE_NOOP(
        "Refusal", "{date} cannot be the date of a letter; give a day between 2000 and 2100 of the Gregorian calendar."
    ),
    "letter_of_a_day_to_come": QT_TRANSLATE_NOOP("Refusal", "The letter is dated a day that has not come yet."),
    "unknown_stay": QT_TRANSLATE_NOOP("Refusal", "{name} has no attendance number {stay} in this session."),
    "stay_out_of_range": QT_TRANSLATE_NOOP(
        "Refusal", "These times of {name} lie in the future, or long before the session."
    ),
    "stay_ends_before_it_begins": QT_TRANSLATE_NOOP("Refusal", "{name} cannot have left before arriving."),
    "stays_overlap": QT_TRANSLATE_NOOP("Refusal", "{name} was in the hall at that time already."),
    "same_person": QT_TRANSLATE_NOOP("Refusal", "The attendance is that of {name} already."),
    "spoke_then": QT_TRANSLATE_NOOP(
        "Refusal", "{name} had the floor at that time; the speech has to be corrected first."
    ),
    "supported_then": QT_TRANSLATE_NOOP("Refusal", "{name} asked for a motion at that time; withdraw it first."),
    "voted_then": QT_TRANSLATE_NOOP("Refusal", "{name} voted by name at that time."),
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
    "list_closed": QT_TRANSLATE_NOOP(
        "Refusal", "The list of speakers is closed; only a point of order still enters. Ctrl+F3 opens it."
    ),
    "list_is_open": QT_TRANSLATE_NOOP("Refusal", "The list of speakers is open."),
    "only_the_chair_concludes": QT_TRANSLATE_NOOP("Refusal", "Only the chair, {name}, concludes."),
    "agenda_under_way": QT_TRANSLATE_NOOP(
        "Refusal", "Item {number} is being dealt with; speeches before the agenda come before an item is taken up."
    ),
    "answers_oneself": QT_TRANSLATE_NOOP("Refusal", "{name} cannot answer a speech of their own."),
    "nothing_to_reply_to": QT_TRANSLATE_NOOP("Refusal", "Nobody else has spoken yet to whom this could be a reply."),
    "called_often_enough": QT_TRANSLATE_NOOP("Refusal", "{name} was called {times} times; skip the turn now."),
    "called_too_seldom": QT_TRANSLATE_NOOP(
        "Refusal", "{name} was called {times} times; a turn is skipped after {needed} calls."
    ),
    "order_is_not_by_lot": QT_TRANSLATE_NOOP("Refusal", "Turns are not taken by lot now."),
    "nobody_awaits_draw": QT_TRANSLATE_NOOP("Refusal", "Nobody awaits a draw."),
    "queue_in_order": QT_TRANSLATE_NOOP("Refusal", "The queue stands in its order already."),
    "seed_out_of_range": QT_TRANSLATE_NOOP("Refusal", "Give a number from 0 to {largest} for the draw."),
    "nobody_was_interrupted": QT_TRANSLATE_NOOP("Refusal", "Nobody was interrupted."),
    "ceding_not_allowed": QT_TRANSLATE_NOOP("Refusal", "The rules of procedure let nobody cede their time."),
    "no_time_to_cede": QT_TRANSLATE_NOOP("Refusal", "The time is used up; nothing is left to cede."),
    "same_speaker": QT_TRANSLATE_NOOP("Refusal", "The speech is that of {name} already."),
    "not_in_hall_then": QT_TRANSLATE_NOOP(
        "Refusal", "{name} was not in the hall at that time; correct the attendance first."
    ),
    "speech_still_runs": QT_TRANSLATE_NOOP("Refusal", "The speech of {name} still runs; end it first."),
    "speech_has_ended": QT_TRANSLATE_NOOP("Refusal", "The speech of {name} has ended; give the time of its end."),
    "speech_before_opening": QT_TRANSLATE_NOOP(
        "Refusal", "The speech of {name} cannot have begun before the session was opened at {opened}."
    ),
    "speech_in_future": QT_TRANSLATE_NOOP("Refusal", "These times of the speech of {name} have not come yet."),
    "speech_ends_before_it_begins": QT_TRANSLATE_NOOP("Refusal", "The speech of {name} cannot end before it began."),
    "speeches_overlap": QT_TRANSLATE_NOOP("Refusal", "{name} had the floor in that time, from {start} to {end}."),
    "item_limit_out_of_range": QT_TRANSLATE_NOOP(
        "Refusal", "A limit on an item is a time up to {longest} minutes, or none."
    ),
    # Remarks
    "unknown_speech": QT_TRANSLATE_NOOP("Refusal", "There is no speech {speech} in this session."),
    "speech_of_another": QT_TRANSLATE_NOOP("Refusal", "Speech {speech} was given by somebody else."),
    "unknown_remark": QT_TRANSLATE_NOOP("Refusal", "There is no remark {remark} in this session."),
    # Resolutions
    "unknown_resolution": QT_TRANSLATE_NOOP("Refusal", "There is no draft {resolution} in this session."),
    "resolution_already_decided": QT_TRANSLATE_NOOP("Refusal", "Draft {resolution} has already been decided."),
    "no_open_draft": QT_TRANSLATE_NOOP("Refusal", "No draft is open."),
    "draft_taken_up": QT_TRANSLATE_NOOP("Refusal", "This draft of an earlier session has been taken up already."),
    "not_an_earlier_session": QT_TRANSLATE_NOOP(
        "Refusal", "Session {session} is not an earlier one; only drafts of earlier sessions are taken up again."
    ),
    "not_adopted_last": QT_TRANSLATE_NOOP(
        "Refusal",
        "Resolution {number} is not the one adopted last; only that one is taken back, so that no number is missing.",
    ),
    "draft_was_voted_on": QT_TRANSLATE_NOOP(
        "Refusal", "Draft {resolution} was put to the vote; reject, defer or refer it instead."
    ),
    "unknown_revision": QT_TRANSLATE_NOOP("Refusal", "The draft has no revision {revision}."),
    "adoption_was_read_out": QT_TRANSLATE_NOOP(
        "Refusal", "The adopted text was read out; the adoption stands. It can only be changed by a new decision."
    ),
    "nothing_adopted": QT_TRANSLATE_NOOP("Refusal", "No resolution has been adopted that could be taken back."),
    "taken_back_with_its_vote": QT_TRANSLATE_NOOP(
        "Refusal", "Resolution {number} was carried by a vote; declare the vote void instead."
    ),
    "not_a_later_session": QT_TRANSLATE_NOOP(
        "Refusal", "Session {session} cannot be the one it is deferred to; give a number from {first} to {last}."
    ),
    "rule_not_standing": QT_TRANSLATE_NOOP(
        "Refusal", "A trigger, a precondition and who is told belong to a standing rule; tick that first."
    ),
    "unknown_clause": QT_TRANSLATE_NOOP("Refusal", "There is no clause {clause}; the draft has {count}."),
    "unknown_wording": QT_TRANSLATE_NOOP("Refusal", "There is no proposed wording {wording}."),
    "wording_decided": QT_TRANSLATE_NOOP("Refusal", "This wording has been decided on."),
    "wording_without_clause": QT_TRANSLATE_NOOP(
        "Refusal", "The clause of this wording is no longer in the draft; propose it for another clause."
    ),
    "wording_stands_already": QT_TRANSLATE_NOOP(
        "Refusal", "The clause reads so already, or this wording has been proposed."
    ),
    "resolution_not_adopted": QT_TRANSLATE_NOOP(
        "Refusal", "Only an adopted text is corrected; a draft is simply changed."
    ),
    "correction_changes_clauses": QT_TRANSLATE_NOOP(
        "Refusal", "A correction leaves the clauses as they are, {count} in number; anything else is a new decision."
    ),
    "nothing_corrected": QT_TRANSLATE_NOOP("Refusal", "The text reads so already; nothing was corrected."),
    "chair_approval_of_correction_needed": QT_TRANSLATE_NOOP(
        "Refusal", "An adopted text is corrected only with the approval of the chair."
    ),
    "nothing_decided": QT_TRANSLATE_NOOP("Refusal", "Nothing has been decided yet."),
    "resolution_not_decided": QT_TRANSLATE_NOOP(
        "Refusal", "A dissent is noted on a decision; this draft has not been decided on."
    ),
    "absent_at_decision": QT_TRANSLATE_NOOP("Refusal", "{name} was not in the hall when this was decided."),
    "dissent_noted_already": QT_TRANSLATE_NOOP(
        "Refusal", "{name} has a dissent note on this already; change that one."
    ),
    "unknown_dissent": QT_TRANSLATE_NOOP("Refusal", "There is no dissent note {dissent}."),
    "draft_without_text": QT_TRANSLATE_NOOP("Refusal", "The draft has no text yet."),
    "deadline_twice": QT_TRANSLATE_NOOP(
        "Refusal", "The deadline is a date, or words, or the resolution is standing: only one of them."
    ),
    "resolution_under_vote": QT_TRANSLATE_NOOP(
        "Refusal", "Draft {resolution} is being voted on; end the vote or declare it void first."
    ),
    "adopted_by_its_vote": QT_TRANSLATE_NOOP("Refusal", "What is voted on is adopted when the vote is closed."),
    "lost_in_its_vote": QT_TRANSLATE_NOOP(
        "Refusal", "Draft {resolution} was put to the vote as it stands and lost; change it, or vote on it once more."
    ),
    # Motions and votes
    "guest_supports_no_motion": QT_TRANSLATE_NOOP("Refusal", "{name} is a guest and cannot ask for a motion."),
    "too_few_supporters": QT_TRANSLATE_NOOP(
        "Refusal", "{count} members ask for the motion; {needed} in the hall are needed."
    ),
    "motion_is_pending": QT_TRANSLATE_NOOP("Refusal", "The same motion on item {number} is pending already."),
    "no_pending_motion": QT_TRANSLATE_NOOP("Refusal", "No motion is pending."),
    "unknown_motion": QT_TRANSLATE_NOOP("Refusal", "There is no motion {motion} in this session."),
    "motion_already_decided": QT_TRANSLATE_NOOP("Refusal", "Motion {motion} has been decided or withdrawn."),
    "motion_under_vote": QT_TRANSLATE_NOOP(
        "Refusal", "The motion is being voted on; end the vote or declare it void first."
    ),
    "debate_closed": QT_TRANSLATE_NOOP("Refusal", "The debate on item {number} is closed."),
    "vote_is_running": QT_TRANSLATE_NOOP("Refusal", "A vote has not ended yet; close it or declare it void first."),
    "no_vote_running": QT_TRANSLATE_NOOP("Refusal", "Nothing is being voted on."),
    "one_subject_a_vote": QT_TRANSLATE_NOOP("Refusal", "One thing at a time is put to the vote."),
    "nothing_to_vote_on": QT_TRANSLATE_NOOP("Refusal", "There is no draft, item or motion to vote on."),
    "vote_on_hold": QT_TRANSLATE_NOOP("Refusal", "The vote is on hold; resume it first."),
    "vote_not_on_hold": QT_TRANSLATE_NOOP("Refusal", "The vote is not on hold."),
    "vote_not_by_name": QT_TRANSLATE_NOOP("Refusal", "This vote is by count, not by name."),
    "counts_in_vote_by_name": QT_TRANSLATE_NOOP("Refusal", "This vote is by name; its counts follow from the names."),
    "guest_has_no_vote": QT_TRANSLATE_NOOP("Refusal", "{name} is a guest and has no vote."),
    "seat_has_no_vote": QT_TRANSLATE_NOOP("Refusal", "The seat of {name} has no vote."),
    "substitute_has_no_vote": QT_TRANSLATE_NOOP(
        "Refusal", "By the rules of the seat the substitute {name} may not vote."
    ),
    "seat_has_voted": QT_TRANSLATE_NOOP("Refusal", "Somebody else has voted for the seat of {name} in this vote."),
    "everybody_voted": QT_TRANSLATE_NOOP("Refusal", "The vote of everybody entitled is recorded already."),
    "count_missing": QT_TRANSLATE_NOOP("Refusal", "Give the number of votes in favour."),
    "count_negative": QT_TRANSLATE_NOOP("Refusal", "The number of votes “{field}” is below zero."),
    "too_many_votes": QT_TRANSLATE_NOOP(
        "Refusal", "{count} votes are more than the {entitled} who are present and entitled to vote."
    ),
    "casting_vote_needed": QT_TRANSLATE_NOOP(
        "Refusal", "{count} votes on each side: give the side of the chair, whose vote decides."
    ),
    "no_casting_vote": QT_TRANSLATE_NOOP("Refusal", "The rules of procedure give the chair no casting vote."),
    "no_vote_yet": QT_TRANSLATE_NOOP("Refusal", "Nothing has been voted on in this session."),
    "unknown_vote": QT_TRANSLATE_NOOP("Refusal", "There is no vote {vote} in this session."),
    "vote_already_void": QT_TRANSLATE_NOOP("Refusal", "Vote {vote} is void already."),
    "later_resolutions_adopted": QT_TRANSLATE_NOOP(
        "Refusal", "Resolution {number} was adopted by this vote and others after it; undo those first."
    ),
    "impossible_majority": QT_TRANSLATE_NOOP(
        "Refusal", "This majority cannot be: give a fraction from 0 to 1, and no more than all of it."
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
    # The rules of procedure
    "no_voting_seat": QT_TRANSLATE_NOOP("Refusal", "The council has no seat with a vote."),
    "impossible_share": QT_TRANSLATE_NOOP(
        "Refusal", "A share lies between 0 and 1 and is written such as 2/3; below the line up to {largest}."
    ),
    "more_than_all": QT_TRANSLATE_NOOP("Refusal", "More than all cannot be reached."),
    "impossible_minimum": QT_TRANSLATE_NOOP(
        "Refusal", "Write a whole number from {least} to {seats}, the number of voting seats."
    ),
    "debate_over_quorum": QT_TRANSLATE_NOOP(
        "Refusal", "This comes to {needed} members, more than the {quorum} who are enough to decide."
    ),
    "impossible_supporters": QT_TRANSLATE_NOOP(
        "Refusal", "Write a number of members from 1 to {seats}, the number of voting seats."
    ),
    "time_out_of_range": QT_TRANSLATE_NOOP("Refusal", "Write a time from one second to {longest} minutes."),
    "seconds_out_of_range": QT_TRANSLATE_NOOP("Refusal", "Write a number of seconds from 0 (none) to {longest}."),
    "seat_time_out_of_range": QT_TRANSLATE_NOOP("Refusal", "Write a time from 0 (no limit) to {longest} minutes."),
    "kind_limited_twice": QT_TRANSLATE_NOOP("Refusal", "A kind of turn can have one limit only."),
    "group_budgeted_twice": QT_TRANSLATE_NOOP("Refusal", "A group can have one budget only."),
    "absence_limit_out_of_range": QT_TRANSLATE_NOOP(
        "Refusal", "Write a number of absences from 0 (no limit) to {longest}."
    ),
}

MISSING: dict[str, str] = {
    "someone_has_the_floor": QT_TRANSLATE_NOOP("Missing", "{name} still has the floor."),
    "vote_running": QT_TRANSLATE_NOOP("Missing", "A vote has not ended yet."),
    "motion_pending": QT_TRANSLATE_NOOP("Missing", "A motion on item {number} is neither voted on nor withdrawn."),
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

CAUTIONS: dict[str, str] = {
    "dissents_fell": QT_TRANSLATE_NOOP(
        "Caution", "Dissent notes on the decision that was taken back count no longer: {count}."
    ),
    "wordings_left_open": QT_TRANSLATE_NOOP(
        "Caution", "Adopted as the draft stood; proposed wordings nobody had decided on: {count}."
    ),
    "quorum_lost": QT_TRANSLATE_NOOP(
        "Caution", "The session fell below its quorum: {present} present, {needed} needed. Nothing can be decided now."
    ),
    "quorum_regained": QT_TRANSLATE_NOOP("Caution", "The session has its quorum again: {present} present."),
    "quorum_at_its_edge": QT_TRANSLATE_NOOP(
        "Caution", "{present} present, just the quorum: one more departure and nothing can be decided."
    ),
    "decision_touched": QT_TRANSLATE_NOOP(
        "Caution", "Resolution {number} was adopted with {present} present; by this correction it were {corrected}."
    ),
    "absence_limit_reached": QT_TRANSLATE_NOOP(
        "Caution", "With this session {name} has been absent {count} times; the seat allows {limit}."
    ),
    "speech_still_paused": QT_TRANSLATE_NOOP("Caution", "The speech of {name} is still paused; F5 lets it go on."),
    "called_in_vain": QT_TRANSLATE_NOOP("Caution", "{name} was called, {times} times so far."),
    "left_waiting": QT_TRANSLATE_NOOP(
        "Caution", "{count} who waited did not have the floor on this item; they wait again when it is taken up again."
    ),
    "substitute_without_letter": QT_TRANSLATE_NOOP(
        "Caution", "{name} was admitted without the number of a letter of introduction; put it in later."
    ),
}
