"""The rules of seats and of procedure on file, and the absences of earlier sessions."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import builders
import council_samples as samples
import pytest

from meetingdesk.domain import commands as c
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import SessionNo, seat_id
from meetingdesk.domain.plan import Guest
from meetingdesk.domain.procedure import (
    DIALOGUE_COUNCIL,
    Bound,
    GroupBudget,
    KindLimit,
    Procedure,
    QuorumRule,
    Share,
)
from meetingdesk.domain.turns import SpeakingOrder, TurnKind
from meetingdesk.services.clock import ScriptClock
from meetingdesk.services.desk import Desk
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError
from meetingdesk.store.registry import SeatRules
from meetingdesk.store.seed import CouncilData, GuestData, SeatData, SessionDraft

TODAY = date(2025, 9, 13)
HALF = Procedure(QuorumRule(Share(1, 2)), motion_supporters=1, is_checked=True)
GROUP = MemberGroup.LOCAL
SEATS = (
    SeatData("رئیس", GROUP, is_chair=True, person="الف", may_be_substituted=False),
    SeatData("دبیر", GROUP, is_secretary=True, person="ب", absence_limit=2),
    SeatData("عضو", GROUP, substitute_votes=False, speech_seconds=150),
    SeatData("ناظر", GROUP, has_vote=False, person="کهنه", until=TODAY + timedelta(days=45)),
)


class Council:
    """A council on disk whose sessions are really held, a month apart."""

    def __init__(self, path: Path) -> None:
        self.file = CouncilFile.create(path)
        drafts = tuple(SessionDraft(builders.START + timedelta(days=30 * n), "سالن") for n in range(4))
        guests = (GuestData("نماینده", of_body=True),)
        first = SessionDraft(drafts[0].starts_at, "سالن", guests=guests)
        self.file.registry.load_council(CouncilData("شورا", procedure=HALF, seats=SEATS, sessions=(first, *drafts[1:])))

    def desk(self, number: int) -> Desk:
        plan = self.file.registry.plan(SessionNo(number))
        self.clock = ScriptClock(plan.starts_at)
        return Desk(self.file.journal(SessionNo(number)), plan, self.clock, "operator")

    def hold(self, number: int, *commands: c.Command) -> None:
        """Do one thing a minute; the session is opened last, where the commands do not open it."""
        desk = self.desk(number)
        opening = () if c.OpenSession() in commands else (c.OpenSession(),)
        for command in (*commands, *opening, c.CloseSession()):
            desk.execute(command)
            self.clock.set(self.clock.now() + timedelta(minutes=1))

    def absences(self, number: int) -> list[int]:
        return [m.earlier_absences for m in self.file.registry.plan(SessionNo(number)).members]


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Council]:
    made = Council(tmp_path / "council.council")
    yield made
    made.file.close()


CHAIR, SECRETARY, MEMBER, OBSERVER = map(seat_id, range(1, 5))


def test_a_plan_has_the_rules_of_the_seats_and_whom_a_guest_represents(council: Council) -> None:
    plan = council.file.registry.plan(SessionNo(1))
    assert [m.may_be_substituted for m in plan.members] == [False, True, True, True]
    assert [m.substitute_votes for m in plan.members] == [True, True, False, True]
    assert [m.substitute_counts for m in plan.members] == [True] * 4
    assert [m.absence_limit for m in plan.members] == [0, 2, 0, 0]
    assert [m.speech_seconds for m in plan.members] == [0, 0, 150, 0]
    assert plan.guests == (Guest(builders.GUEST, "نماینده", of_body=True),)


def test_absences_of_three_sessions_are_counted_for_the_holder_of_that_time(council: Council) -> None:
    everybody = builders.arrivals(CHAIR, SECRETARY, MEMBER)
    council.hold(1, *everybody, c.RecordAbsence(OBSERVER, excused=True))
    assert council.absences(1) == [0, 0, 0, 0]
    assert council.absences(2) == [0, 0, 0, 1]
    council.hold(
        2,
        *builders.arrivals(CHAIR, MEMBER),
        c.AdmitSubstitute(SECRETARY, name="جانشین", letter_no="۱۲"),
        c.RecordAbsence(OBSERVER, excused=False),
    )
    # The observer of session 3 is a new one: what the one before missed is not held against the seat.
    assert council.absences(3) == [0, 1, 0, 0]
    council.hold(
        3,
        *builders.arrivals(CHAIR, SECRETARY),
        c.OpenSession(),
        c.RecordDeparture(SECRETARY),
        c.AdmitSubstitute(SECRETARY, name="ج"),
        c.RecordAbsence(MEMBER, excused=False),
    )
    assert council.absences(4) == [0, 1, 1, 0]
    assert council.absences(2) == [0, 0, 0, 1]
    council.file.verify()


def test_a_seat_of_which_nothing_was_recorded_counts_for_nobody(council: Council) -> None:
    council.hold(1, *builders.arrivals(CHAIR, SECRETARY))
    assert council.absences(2) == [0, 0, 0, 0]


def test_the_limit_on_absences_is_told_with_the_count_of_earlier_sessions(council: Council) -> None:
    council.hold(1, *builders.arrivals(CHAIR, MEMBER), c.RecordAbsence(SECRETARY, excused=True))
    notice = council.desk(2).execute(c.RecordAbsence(SECRETARY, excused=True))
    assert notice is not None
    (told,) = notice.cautions
    assert (told.code, told.params["count"], told.params["limit"]) == ("absence_limit_reached", 2, 2)


def test_a_changed_procedure_is_for_sessions_that_have_not_begun(council: Council) -> None:
    desk = council.desk(1)
    desk.execute(c.RecordArrival(CHAIR))
    two_thirds = Procedure(QuorumRule(Share(2, 3), Bound.MORE_THAN), motion_supporters=2)
    rules = (
        SeatRules(2, may_be_substituted=False, absence_limit=9, speech_seconds=600),
        SeatRules(3, substitute_counts=False),
    )
    council.file.registry.save_procedure(two_thirds, rules)
    begun, planned = council.desk(1).state.plan, council.desk(2).state.plan
    assert (begun.procedure, planned.procedure) == (HALF, two_thirds)
    assert (begun.members[1].may_be_substituted, planned.members[1].may_be_substituted) == (True, False)
    assert (begun.members[1].absence_limit, planned.members[1].absence_limit) == (2, 9)
    assert (begun.members[1].speech_seconds, planned.members[1].speech_seconds) == (0, 600)
    assert (begun.members[2].speech_seconds, planned.members[2].speech_seconds) == (150, 0)
    assert [row.rules for row in council.file.registry.seats(TODAY)][1:3] == list(rules)
    assert council.file.registry.council().procedure == two_thirds


@pytest.mark.parametrize(
    ("procedure", "rules", "code"),
    [
        (Procedure(QuorumRule(Share(3, 2)), motion_supporters=1), SeatRules(1, absence_limit=5), "impossible_share"),
        (HALF, SeatRules(1, absence_limit=100), "absence_limit_out_of_range"),
        (HALF, SeatRules(1, speech_seconds=7_201), "seat_time_out_of_range"),
        (replace(HALF, kind_limits=(KindLimit(TurnKind.REPLY, 0),)), SeatRules(1), "time_out_of_range"),
        (HALF, SeatRules(99), "not_found"),
    ],
)
def test_what_cannot_be_kept_changes_nothing(
    file: CouncilFile, procedure: Procedure, rules: SeatRules, code: str
) -> None:
    before = file.registry.council(), file.registry.seats(TODAY)
    with pytest.raises((RuleViolation, StoreError)) as caught:
        file.registry.save_procedure(procedure, (SeatRules(2, may_be_substituted=False), rules))
    assert caught.value.code == code
    assert (file.registry.council(), file.registry.seats(TODAY)) == before


def test_the_rules_of_speaking_come_back_as_they_were_kept(council: Council) -> None:
    rules = replace(
        HALF,
        speaking_order=SpeakingOrder.BY_LOT,
        first_speakers_first=True,
        kind_limits=(KindLimit(TurnKind.REPLY, 120), KindLimit(TurnKind.PRE_AGENDA, 420)),
        group_budgets=(GroupBudget(GROUP, 1_800), GroupBudget(None, 600)),
        warning_seconds=45,
        grace_seconds=0,
        question_pauses=False,
        may_cede=False,
    )
    council.file.registry.save_procedure(rules, ())
    assert council.file.registry.council().procedure == rules
    assert council.file.registry.plan(SessionNo(1)).procedure == rules


def test_a_council_without_a_voting_seat_has_no_procedure(tmp_path: Path) -> None:
    with CouncilFile.create(tmp_path / "new.council") as file, pytest.raises(RuleViolation) as caught:
        file.registry.save_procedure(DIALOGUE_COUNCIL, ())
    assert caught.value.code == "no_voting_seat"


def test_seats_are_listed_with_their_holders(file: CouncilFile) -> None:
    seats = file.registry.seats(samples.START.date())
    assert [(s.rules.seat_no, s.name, s.has_vote, s.is_chair) for s in seats] == [
        (1, "اکبر بهنام‌جو", True, True),
        (2, "", True, False),
        (3, "", False, False),
        (4, "", True, False),
    ]
