"""What each command of a script does, for people: its docstring, as a text that can be translated."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

DESCRIPTIONS: dict[str, object] = {
    "OpenSession": QT_TRANSLATE_NOOP("Command", "Open the session officially."),
    "CallRecess": QT_TRANSLATE_NOOP("Command", "Suspend the session for a while; a running speech is paused."),
    "ResumeSession": QT_TRANSLATE_NOOP("Command", "End the recess."),
    "CloseSession": QT_TRANSLATE_NOOP("Command", "Close the session for good and seal its record."),
    "CountAsPause": QT_TRANSLATE_NOOP(
        "Command",
        "Nothing happened between two instants: the laptop slept, or the hall waited. Nobody is charged for that time.",
    ),
    "RecordArrival": QT_TRANSLATE_NOOP("Command", "Somebody on the roster arrived or came back."),
    "RecordDeparture": QT_TRANSLATE_NOOP("Command", "Somebody left."),
    "RecordAbsence": QT_TRANSLATE_NOOP("Command", "A member who is not present is absent, excused or not."),
    "RecordEveryoneExpected": QT_TRANSLATE_NOOP(
        "Command",
        "Everybody expected is here: members and listed guests who did not come yet and are not known as absent.",
    ),
    "AdmitSubstitute": QT_TRANSLATE_NOOP(
        "Command",
        "A substitute for the holder of the seat `principal` arrived; `name` may be empty when `post_title` is not. "
        "The letter of introduction may be put in later, by CorrectSubstitute.",
    ),
    "CorrectSubstitute": QT_TRANSLATE_NOOP("Command", "Put right who a substitute is, or by which letter."),
    "AddGuest": QT_TRANSLATE_NOOP(
        "Command",
        "A guest who is on no list arrived; `name` may be empty when `post_title` is not. "
        "`of_body` tells that it is a representative of an invited body.",
    ),
    "CorrectStay": QT_TRANSLATE_NOOP(
        "Command",
        "Put right from when to when somebody was in the hall; stays count from 1. "
        "Without `left` they are still there.",
    ),
    "AddStay": QT_TRANSLATE_NOOP(
        "Command", "Somebody was in the hall who had not been recorded; without `left` they are still there."
    ),
    "StrikeStay": QT_TRANSLATE_NOOP("Command", "Somebody was not in the hall after all; stays count from 1."),
    "ReassignStay": QT_TRANSLATE_NOOP(
        "Command", "It was somebody else (`to`) who was in the hall; stays count from 1."
    ),
    "AdvanceAgenda": QT_TRANSLATE_NOOP("Command", "Finish the current item and make the next open one current."),
    "MakeItemCurrent": QT_TRANSLATE_NOOP(
        "Command",
        "Take up an item; the current one is set aside, undecided. A finished or deferred item is taken up again.",
    ),
    "FinishItem": QT_TRANSLATE_NOOP("Command", "Finish an item; without `item` the current one."),
    "DeferItem": QT_TRANSLATE_NOOP("Command", "Defer an item to a later session; without `item` the current one."),
    "MoveItem": QT_TRANSLATE_NOOP("Command", "Put an item at a position of the agenda, counted from 1."),
    "AddOffAgendaItem": QT_TRANSLATE_NOOP(
        "Command", "Add an item that is not on the printed agenda (خارج از دستور); needs the chair's approval."
    ),
    "SetItemRules": QT_TRANSLATE_NOOP(
        "Command",
        "Let the speaking on an item follow rules of its own; without `item` on the current one. "
        "Without `order` that of the procedure counts; "
        "0 seconds set no limit for a speech, or for all of them together.",
    ),
    "AllotTime": QT_TRANSLATE_NOOP(
        "Command", "Give an item another time than planned; without `item` the current one."
    ),
    "RequestFloor": QT_TRANSLATE_NOOP(
        "Command",
        "Put somebody present on the queue, where the speaking order says. "
        "`written` tells of a written opinion sent beforehand, `article` on what a point of order rests. "
        "A reply `answers` a speech: without one, the last that somebody else gave.",
    ),
    "ChangeTurn": QT_TRANSLATE_NOOP(
        "Command",
        "Make a waiting turn one of another kind; it stands where it would by the time it was asked for.",
    ),
    "WithdrawRequest": QT_TRANSLATE_NOOP("Command", "Take a turn off the queue."),
    "MoveTurn": QT_TRANSLATE_NOOP("Command", "Put a turn at a position of the queue, counted from 1."),
    "CallSpeaker": QT_TRANSLATE_NOOP("Command", "A turn is called and nobody answers; without `turn` the next one."),
    "SkipTurn": QT_TRANSLATE_NOOP(
        "Command", "A turn that was called twice in vain leaves the queue; without `turn` the next one."
    ),
    "CloseList": QT_TRANSLATE_NOOP(
        "Command", "Close the list of speakers of the current item; points of order still enter."
    ),
    "ReopenList": QT_TRANSLATE_NOOP("Command", "Open the list of speakers of the current item again."),
    "DrawLots": QT_TRANSLATE_NOOP(
        "Command",
        "Draw the order of the turns that await it. It follows from `seed` alone, a number that anybody may name.",
    ),
    "ArrangeQueue": QT_TRANSLATE_NOOP(
        "Command", "Put the whole queue into the speaking order; what was moved by hand counts no more."
    ),
    "GiveFloor": QT_TRANSLATE_NOOP(
        "Command",
        "Give the floor to a turn, or to somebody who need not be on the queue, or (neither) to the next in the queue. "
        "Whoever has the floor is released in the same step, or, where this speech `interrupts`, waits for the floor "
        "to come back; a question does so unless it is said otherwise. "
        "`kind`, `article` and `answers` are of who does not wait.",
    ),
    "ReturnFloor": QT_TRANSLATE_NOOP(
        "Command", "End the speech that interrupts and give the floor back to whoever was interrupted."
    ),
    "PauseSpeech": QT_TRANSLATE_NOOP("Command", "Stop the clock of the running speech."),
    "ContinueSpeech": QT_TRANSLATE_NOOP("Command", "Let the clock of the paused speech go on."),
    "EndSpeech": QT_TRANSLATE_NOOP("Command", "End the running speech."),
    "CutSpeech": QT_TRANSLATE_NOOP("Command", "The chair takes the floor away from whoever has it."),
    "CedeTime": QT_TRANSLATE_NOOP(
        "Command", "Whoever has the floor ends and leaves the remaining time to somebody present."
    ),
    "ReassignSpeech": QT_TRANSLATE_NOOP(
        "Command", "It was somebody else (`to`) who spoke; without `speech` it is the running one."
    ),
    "CorrectSpeech": QT_TRANSLATE_NOOP(
        "Command", "Put right from when to when a speech lasted; without `ended` it still runs."
    ),
    "ExtendSpeech": QT_TRANSLATE_NOOP(
        "Command", "Give the running speech more time; without `seconds` as much as the procedure says."
    ),
    "NoteRemark": QT_TRANSLATE_NOOP(
        "Command",
        "Note the gist of what is said. Without `speech` and `who` it belongs to whoever has the floor; "
        "`who` alone notes a word said without the floor.",
    ),
    "ReviseRemark": QT_TRANSLATE_NOOP("Command", "Change the text of a remark."),
    "RemoveRemark": QT_TRANSLATE_NOOP("Command", "Strike a remark."),
    "DraftResolution": QT_TRANSLATE_NOOP(
        "Command",
        "Begin a draft; without `item` on the current one. "
        "`remark` is the one it comes from, and gives text and item. "
        "`taken_up` is the draft of an earlier session that is taken up again; its content comes with the command.",
    ),
    "ReviseResolution": QT_TRANSLATE_NOOP(
        "Command",
        "Replace the content of a draft; without `resolution` the one open draft begun last.",
    ),
    "RestoreRevision": QT_TRANSLATE_NOOP(
        "Command",
        "Let a draft read again as an earlier revision of it did; without `resolution` the one open draft begun last.",
    ),
    "PutToSession": QT_TRANSLATE_NOOP(
        "Command",
        "Put a draft, as it stands, to the session; without `resolution` the one open draft begun last.",
    ),
    "ReadOutResolution": QT_TRANSLATE_NOOP(
        "Command",
        "A draft was read out to the session; without `resolution` the one open draft begun last. "
        "Of a resolution that is named and was adopted, the adopted text: from then on the adoption stands.",
    ),
    "AdoptResolution": QT_TRANSLATE_NOOP(
        "Command",
        "Adopt a draft exactly as it stands; without `resolution` the one open draft begun last.",
    ),
    "TakeBackAdoption": QT_TRANSLATE_NOOP(
        "Command",
        "Make the resolution adopted last a draft again, before the session goes on.",
    ),
    "RejectResolution": QT_TRANSLATE_NOOP(
        "Command",
        "Reject a draft; without `resolution` the one open draft begun last.",
    ),
    "DeferResolution": QT_TRANSLATE_NOOP(
        "Command",
        "Defer a draft to a later session; without `resolution` the one open draft begun last. "
        "`to_session` is the number of that session, where it was said.",
    ),
    "ReferResolution": QT_TRANSLATE_NOOP(
        "Command",
        "Refer a draft to a working group that has a name; without `resolution` the one open draft begun last.",
    ),
    "WithdrawDraft": QT_TRANSLATE_NOOP(
        "Command",
        "Take a draft back, begun by mistake; without `resolution` the one open draft begun last.",
    ),
    "ProposeWording": QT_TRANSLATE_NOOP(
        "Command",
        "Word a clause of a draft otherwise; clauses count from 1. "
        "Without `resolution` it is the one open draft begun last; `by` is who proposes it.",
    ),
    "ReviseWording": QT_TRANSLATE_NOOP(
        "Command",
        "A proposed wording reads differently.",
    ),
    "WithdrawWording": QT_TRANSLATE_NOOP(
        "Command",
        "A proposed wording is taken back.",
    ),
    "ChooseWording": QT_TRANSLATE_NOOP(
        "Command",
        "A proposed wording enters the draft, without a vote; the others of its clause fall.",
    ),
    "NoteDissent": QT_TRANSLATE_NOOP(
        "Command",
        "A member dissents from what was decided on a draft; without `resolution` from what was decided last.",
    ),
    "ReviseDissent": QT_TRANSLATE_NOOP(
        "Command",
        "A dissent note reads differently.",
    ),
    "StrikeDissent": QT_TRANSLATE_NOOP(
        "Command",
        "A dissent note is taken back.",
    ),
    "CorrectResolution": QT_TRANSLATE_NOOP(
        "Command",
        "Put an obvious slip in an adopted text right, for a reason; only with the chair's approval.",
    ),
    "ProposeMotion": QT_TRANSLATE_NOOP(
        "Command", "Members ask for a motion of procedure; without `item` on the current one."
    ),
    "WithdrawMotion": QT_TRANSLATE_NOOP(
        "Command", "A motion is taken back; without `motion` the pending one made last."
    ),
    "OpenVote": QT_TRANSLATE_NOOP(
        "Command",
        "Put one thing to the vote: a draft, an item, a motion or a proposed wording of a clause. "
        "Without any of them, the pending motion, or else the open draft begun last, or else the current item. "
        "`question` says what is asked of an item, and is needed there. "
        "Without `majority` that of the procedure counts.",
    ),
    "HoldVote": QT_TRANSLATE_NOOP("Command", "Interrupt the vote."),
    "ResumeVote": QT_TRANSLATE_NOOP("Command", "Go on with the vote that is on hold."),
    "RecordVote": QT_TRANSLATE_NOOP("Command", "Somebody votes by name, or votes otherwise than was recorded."),
    "RecordRemainingVotes": QT_TRANSLATE_NOOP(
        "Command",
        "Everybody present and entitled whose vote by name is not recorded yet votes alike: «all in favour».",
    ),
    "CloseVote": QT_TRANSLATE_NOOP(
        "Command",
        "End the vote; of one by count, with the counts. Whoever is not counted did not vote. "
        "`chair` is the side of the chair in a tie, where the procedure gives the chair a casting vote; "
        "of a vote by name it is the chair's own.",
    ),
    "VoidVote": QT_TRANSLATE_NOOP(
        "Command",
        "Declare a vote void, and what followed from it by itself as well; without `vote` the one opened last.",
    ),
    "Undo": QT_TRANSLATE_NOOP("Command", "Take back the last step."),
    "Redo": QT_TRANSLATE_NOOP("Command", "Take the step undone last once more."),
}


def described(name: str) -> str:
    """Return what a command does, in the language of the interface."""
    return QCoreApplication.translate("Command", str(DESCRIPTIONS[name]))
