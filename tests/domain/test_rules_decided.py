"""Dissent notes on a decision, and slips put right in an adopted text."""

from dataclasses import replace

from builders import CHAIR, DRAFTED, FIFTH, STARTED, TEXT, THIRD, Follows, Refused, after, at, table

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.content import WorkingGroup
from meetingdesk.domain.ids import DissentId, ParticipantId, ResolutionId
from meetingdesk.domain.rules.resolutions import clauses_hash, text_hash

NOW = at(60)
ONE, TWO = ResolutionId(1), ResolutionId(2)
D1, D2 = DissentId(1), DissentId(2)
ADOPTED = (*DRAFTED, c.AdoptResolution())
NOTED = (*ADOPTED, c.NoteDissent(THIRD, "مهلت کافی نیست."))
TWO_CLAUSES = replace(TEXT, clauses=("بند یکم", "بند دوم"))
LONG = (*STARTED, c.DraftResolution(content=TWO_CLAUSES), c.AdoptResolution())
RIGHT = ("بند یکم", "بند دوّم")


def correcting(clauses: tuple[str, ...], reason: str, resolution: ResolutionId = ONE) -> c.CorrectResolution:
    return c.CorrectResolution(resolution, clauses, reason, chair_approved=True)


GUEST = (c.AddGuest("نمای بازار", "خبرنگار"),)

REFUSED = {
    "a dissent where nothing was decided": Refused(DRAFTED, c.NoteDissent(THIRD, "مخالفم"), "nothing_decided"),
    "a dissent from a draft": Refused(DRAFTED, c.NoteDissent(THIRD, "مخالفم", ONE), "resolution_not_decided"),
    "a dissent from nothing": Refused(
        ADOPTED, c.NoteDissent(THIRD, "مخالفم", ResolutionId(9)), "unknown_resolution", {"resolution": 9}
    ),
    "a dissent of somebody unknown": Refused(
        ADOPTED, c.NoteDissent(ParticipantId("s99"), "مخالفم"), "unknown_person", {"who": "s99"}
    ),
    "a dissent of a guest": Refused(
        (*GUEST, *ADOPTED), c.NoteDissent(ParticipantId("g3"), "مخالفم"), "no_seat", {"name": "نمای بازار"}
    ),
    "a dissent of somebody who was not there": Refused(
        (*ADOPTED, c.RecordArrival(FIFTH)), c.NoteDissent(FIFTH, "مخالفم"), "absent_at_decision",
        {"name": after(*ADOPTED).person(FIFTH).label},  # type: ignore[union-attr]
    ),
    "a second dissent of one member": Refused(
        NOTED, c.NoteDissent(THIRD, "باز هم"), "dissent_noted_already",
        {"name": after(*ADOPTED).person(THIRD).label},  # type: ignore[union-attr]
    ),
    "an empty dissent": Refused(ADOPTED, c.NoteDissent(THIRD, " \n "), "empty", {"field": "dissent"}),
    "an unknown dissent is changed": Refused(NOTED, c.ReviseDissent(D2, "متن"), "unknown_dissent", {"dissent": 2}),
    "a dissent is taken back twice": Refused(
        (*NOTED, c.StrikeDissent(D1)), c.StrikeDissent(D1), "unknown_dissent", {"dissent": 1}
    ),
    "an unknown resolution is corrected": Refused(
        LONG, correcting(RIGHT, "سهو", TWO), "unknown_resolution", {"resolution": 2}
    ),
    "a draft is corrected": Refused(
        DRAFTED, correcting(("متن",), "سهو", ONE), "resolution_not_adopted"
    ),
    "a correction adds a clause": Refused(
        LONG, correcting((*RIGHT, "بند سوم"), "سهو", ONE), "correction_changes_clauses", {"count": 2}
    ),
    "a correction empties a clause": Refused(
        LONG, correcting(("بند یکم", " "), "سهو", ONE), "correction_changes_clauses", {"count": 2}
    ),
    "a correction into the same": Refused(
        LONG, correcting(("بند يكم", "بند دوم "), "سهو", ONE), "nothing_corrected"
    ),
    "a correction for no reason": Refused(
        LONG, correcting(RIGHT, " ", ONE), "empty", {"field": "reason"}
    ),
    "a correction without approval": Refused(
        LONG, c.CorrectResolution(ONE, RIGHT, "سهو"), "chair_approval_of_correction_needed"
    ),
}  # fmt: skip

FOLLOWS = {
    "a dissent from what was decided last": Follows(
        ADOPTED,
        c.NoteDissent(THIRD, " مهلت كم است \n\n آری"),
        (e.DissentNoted(NOW, D1, ONE, THIRD, "مهلت کم است\nآری"),),
    ),
    "a dissent of somebody who has left since": Follows(
        (*ADOPTED, c.RecordDeparture(THIRD)),
        c.NoteDissent(THIRD, "مخالفم"),
        (e.DissentNoted(NOW, D1, ONE, THIRD, "مخالفم"),),
    ),
    "a dissent from a referral": Follows(
        (*DRAFTED, c.ReferResolution(WorkingGroup("کارگروه"))),
        c.NoteDissent(CHAIR, "مخالفم", ONE),
        (e.DissentNoted(NOW, D1, ONE, CHAIR, "مخالفم"),),
    ),
    "a dissent after one that was taken back": Follows(
        (*NOTED, c.StrikeDissent(D1)), c.NoteDissent(THIRD, "باز"), (e.DissentNoted(NOW, D2, ONE, THIRD, "باز"),)
    ),
    "a dissent is changed": Follows(NOTED, c.ReviseDissent(D1, "دیگر"), (e.DissentRevised(NOW, D1, "دیگر"),)),
    "a dissent is changed into the same": Follows(NOTED, c.ReviseDissent(D1, "مهلت کافی نیست. "), ()),
    "a dissent is taken back": Follows(NOTED, c.StrikeDissent(D1), (e.DissentStruck(NOW, D1),)),
    "a slip is put right": Follows(
        LONG,
        correcting(RIGHT, "سهو نگارشی", ONE),
        (
            e.ResolutionCorrected(
                NOW, ONE, TWO_CLAUSES.clauses, RIGHT, "سهو نگارشی", "اکبر بهنام‌جو", clauses_hash(RIGHT)
            ),
        ),
    ),
    "a slip in a correction is put right": Follows(
        (*LONG, correcting(RIGHT, "سهو", ONE)),
        correcting(TWO_CLAUSES.clauses, "بازگشت", ONE),
        (
            e.ResolutionCorrected(
                NOW, ONE, RIGHT, TWO_CLAUSES.clauses, "بازگشت", "اکبر بهنام‌جو", text_hash(TWO_CLAUSES)
            ),
        ),
    ),
}


@table(REFUSED)
def test_refused(case: Refused) -> None:
    case.check()


@table(FOLLOWS)
def test_follows(case: Follows) -> None:
    case.check()


def test_a_correction_keeps_both_texts_and_what_was_frozen() -> None:
    resolution = after(*LONG, correcting(RIGHT, "سهو", ONE)).adopted[0]
    assert (resolution.content.clauses, resolution.clauses) == (TWO_CLAUSES.clauses, RIGHT)
    assert resolution.adoption is not None
    assert resolution.adoption.text_hash == text_hash(TWO_CLAUSES)


def test_a_struck_dissent_stays_in_the_record_and_counts_no_more() -> None:
    resolution = after(*NOTED, c.StrikeDissent(D1)).adopted[0]
    assert (len(resolution.dissents), resolution.standing_dissents) == (1, ())
