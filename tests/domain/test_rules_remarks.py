"""The gist of what is said, and to whom and what it belongs."""

from builders import CHAIR, FIFTH, GUEST, OPENED, STARTED, STRANGER, Follows, Refused, after, at, table

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ids import ItemId, RemarkId, SpeechId

NOW = at(60)
ONE = RemarkId(1)
SPEAKING = (*STARTED, c.GiveFloor(who=CHAIR))
SPOKEN = (*SPEAKING, c.EndSpeech())
NOTED = (*SPEAKING, c.NoteRemark("بر اجرای مصوبه تأکید کرد."))

REFUSED = {
    "an empty remark": Refused(SPEAKING, c.NoteRemark(" \n\u200c\n "), "empty", {"field": "remark"}),
    "an endless remark": Refused(
        SPEAKING, c.NoteRemark("گ" * 20_001), "too_long", {"field": "remark", "length": 20_001, "limit": 20_000}
    ),
    "a remark longer than anybody reads": Refused(
        SPEAKING, c.NoteRemark(" " * 80_001), "too_long", {"field": "remark", "length": 80_001, "limit": 20_000}
    ),
    "a remark with a NUL": Refused(
        SPEAKING,
        c.NoteRemark("گفت\x00و رفت"),
        "unstorable_character",
        {"field": "remark", "code": "U+0000", "position": 4},
    ),
    "a remark with half a character": Refused(
        SPEAKING,
        c.NoteRemark("\ud83d"),
        "unstorable_character",
        {"field": "remark", "code": "U+D83D", "position": 1},
    ),
    "a remark with an emoji": Refused(
        SPEAKING, c.NoteRemark("خوب 🙂"), "pictograph", {"field": "remark", "character": "🙂", "position": 5}
    ),
    "a remark with an older emoji": Refused(
        SPEAKING, c.NoteRemark("✅ انجام شد"), "pictograph", {"field": "remark", "character": "✅", "position": 1}
    ),
    "a remark of nobody known": Refused(OPENED, c.NoteRemark("گفت", who=STRANGER), "unknown_person", {"who": "s99"}),
    "a remark in an unknown speech": Refused(
        SPEAKING, c.NoteRemark("گفت", speech=SpeechId(2)), "unknown_speech", {"speech": 2}
    ),
    "a remark in speech zero": Refused(
        SPEAKING, c.NoteRemark("گفت", speech=SpeechId(0)), "unknown_speech", {"speech": 0}
    ),
    "a remark in the speech of another": Refused(
        SPEAKING, c.NoteRemark("گفت", speech=SpeechId(1), who=GUEST), "speech_of_another", {"speech": 1}
    ),
    "an unknown remark is changed": Refused(NOTED, c.ReviseRemark(RemarkId(2), "گفت"), "unknown_remark", {"remark": 2}),
    "a remark is emptied": Refused(NOTED, c.ReviseRemark(ONE, ""), "empty", {"field": "remark"}),
    "an unknown remark is struck": Refused(NOTED, c.RemoveRemark(RemarkId(2)), "unknown_remark", {"remark": 2}),
    "a remark is struck twice": Refused(
        (*NOTED, c.RemoveRemark(ONE)), c.RemoveRemark(ONE), "unknown_remark", {"remark": 1}
    ),
}

FOLLOWS = {
    "on the speech that has the floor": Follows(
        SPEAKING, c.NoteRemark("گفت"), (e.RemarkNoted(NOW, ONE, "گفت", CHAIR, SpeechId(1), ItemId(1)),)
    ),
    "on the speaker by name": Follows(
        SPEAKING, c.NoteRemark("گفت", who=CHAIR), (e.RemarkNoted(NOW, ONE, "گفت", CHAIR, SpeechId(1), ItemId(1)),)
    ),
    "a word of somebody else meanwhile": Follows(
        SPEAKING, c.NoteRemark("گفت", who=GUEST), (e.RemarkNoted(NOW, ONE, "گفت", GUEST, None, ItemId(1)),)
    ),
    "on an earlier speech": Follows(
        (*SPOKEN, c.MakeItemCurrent(ItemId(2))),
        c.NoteRemark("گفت", speech=SpeechId(1)),
        (e.RemarkNoted(NOW, ONE, "گفت", CHAIR, SpeechId(1), ItemId(1)),),
    ),
    "on nobody": Follows(SPOKEN, c.NoteRemark("گفته شد"), (e.RemarkNoted(NOW, ONE, "گفته شد", None, None, ItemId(1)),)),
    "on somebody who is not there": Follows(
        OPENED, c.NoteRemark("پیام داد", who=FIFTH), (e.RemarkNoted(NOW, ONE, "پیام داد", FIFTH),)
    ),
    "in paragraphs": Follows(OPENED, c.NoteRemark("يكم \r\n\r\n دوم\u202e"), (e.RemarkNoted(NOW, ONE, "یکم\nدوم"),)),
    "changed": Follows(NOTED, c.ReviseRemark(ONE, "گفت"), (e.RemarkRevised(NOW, ONE, "گفت"),)),
    "changed into itself": Follows(NOTED, c.ReviseRemark(ONE, "بر اجراي مصوبه تأکید کرد. "), ()),
    "struck": Follows(NOTED, c.RemoveRemark(ONE), (e.RemarkRemoved(NOW, ONE),)),
    "in a recess": Follows((*OPENED, c.CallRecess()), c.NoteRemark("گفت"), (e.RemarkNoted(NOW, ONE, "گفت"),)),
}


@table(REFUSED)
def test_refused(case: Refused) -> None:
    case.check()


@table(FOLLOWS)
def test_follows(case: Follows) -> None:
    case.check()


def test_the_number_of_a_struck_remark_is_not_used_again() -> None:
    state = after(*NOTED, c.RemoveRemark(ONE), c.NoteRemark("دوباره"))
    assert [(remark.id, remark.text) for remark in state.remarks] == [(2, "دوباره")]


def test_a_revised_remark_keeps_its_place_and_its_instant() -> None:
    before = after(*NOTED)
    state = after(*NOTED, c.NoteRemark("دوم"), c.ReviseRemark(ONE, "نخست"))
    assert [remark.text for remark in state.remarks] == ["نخست", "دوم"]
    assert state.remarks[0].at == before.remarks[0].at
