"""Any history of presses, sensible or not: what must hold after each of them."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from builders import OPENED, Meeting, at, plan
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from meetingdesk.domain import commands as c
from meetingdesk.domain import timing
from meetingdesk.domain.ballot import MotionKind, VoteMethod, VoteStatus
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ItemId, MotionId, ParticipantId, RemarkId, ResolutionId, SpeechId, TurnId, VoteId
from meetingdesk.domain.procedure import Bound, Choice, MajorityBase, MajorityRule, Procedure, Share
from meetingdesk.domain.spans import joined, without
from meetingdesk.domain.state import Phase, Span
from meetingdesk.domain.turns import Placed, SpeakingOrder, TurnKind
from meetingdesk.domain.undo import fold, history

PLAN = plan(procedure=Procedure(motion_supporters=1, chair_casts=True, question_pauses=False))
TEXTS = ("", " ", "متن", "متن دوم\nو سوم", "\u202eي", "\x00", "🙂", "ب" * 400)

people = st.sampled_from(
    [ParticipantId(who) for who in ("s1", "s2", "s3", "s4", "s5", "s7", "d1", "g1", "g2", "g3", "x")]
)
items = st.sampled_from([ItemId(n) for n in range(5)])
turns = st.integers(0, 6).map(TurnId)
texts = st.sampled_from(TEXTS)
contents = st.builds(
    c.ResolutionContent,
    clauses=st.lists(texts, max_size=2).map(tuple),
    due_text=texts,
    standing=st.booleans(),
)
drafts = st.one_of(st.none(), st.integers(0, 4).map(ResolutionId))
positions = st.integers(0, 5)
instants = st.sampled_from([at(minutes) for minutes in (-900, -5, 0, 0.1, 1, 5, 20, 900)])
stays = st.integers(0, 3)
letters = st.dates(min_value=date(1999, 1, 1), max_value=date(2101, 1, 1))
majorities = st.builds(
    MajorityRule,
    st.builds(Share, st.integers(-1, 3), st.integers(0, 3)),
    st.sampled_from(Bound),
    st.sampled_from(MajorityBase),
    st.integers(-1, 5),
)
counts = st.none() | st.integers(-1, 6)

in_the_hall = st.one_of(
    st.just(c.RecordEveryoneExpected()),
    st.builds(c.AdmitSubstitute, people, texts, texts, texts, st.none() | letters),
    st.builds(c.CorrectSubstitute, people, texts, texts, texts, st.none() | letters),
    st.builds(c.AddGuest, texts, texts, st.booleans()),
    st.builds(c.CorrectStay, people, stays, instants, st.none() | instants, texts),
    st.builds(c.AddStay, people, instants, st.none() | instants, texts),
    st.builds(c.StrikeStay, people, stays, texts),
    st.builds(c.ReassignStay, people, stays, people, texts),
)
voting = st.one_of(
    st.builds(c.ProposeMotion, st.sampled_from(MotionKind), st.lists(people, max_size=3).map(tuple), st.none() | items),
    st.builds(c.WithdrawMotion, st.none() | st.integers(0, 3).map(MotionId)),
    st.builds(c.OpenVote, drafts, method=st.sampled_from(VoteMethod), question=texts, majority=st.none() | majorities),
    st.builds(c.OpenVote, item=st.none() | items, motion=st.none() | st.integers(0, 3).map(MotionId)),
    st.builds(c.HoldVote, texts),
    st.just(c.ResumeVote()),
    st.builds(c.RecordVote, people, st.sampled_from(Choice)),
    st.builds(c.RecordRemainingVotes, st.sampled_from(Choice)),
    st.builds(c.CloseVote, counts, counts, counts, st.none() | st.sampled_from(Choice)),
    st.builds(c.VoidVote, st.none() | st.integers(0, 3).map(VoteId), texts),
)

kinds = st.sampled_from(TurnKind)
speeches = st.integers(0, 5).map(SpeechId)
moments = st.integers(-30, 600).map(lambda seconds: at(seconds / 60))
speaking = st.one_of(
    st.builds(c.RequestFloor, people, kinds, st.booleans(), texts, st.none() | speeches),
    st.builds(c.RequestFloor, people),
    st.builds(c.ChangeTurn, turns, kinds, st.booleans()),
    st.builds(c.WithdrawRequest, turns),
    st.builds(c.MoveTurn, turns, positions),
    st.builds(c.GiveFloor, st.none() | turns, st.none() | people, interrupts=st.none() | st.booleans()),
    st.builds(c.GiveFloor, who=people, kind=kinds, interrupts=st.none() | st.booleans()),
    st.sampled_from(
        [
            c.GiveFloor(),
            c.GiveFloor(interrupts=True),
            c.ReturnFloor(),
            c.PauseSpeech(),
            c.ContinueSpeech(),
            c.EndSpeech(),
            c.CutSpeech(),
            c.CallSpeaker(),
            c.SkipTurn(),
            c.CloseList(),
            c.ReopenList(),
            c.ArrangeQueue(),
        ]
    ),
    st.builds(c.CedeTime, people),
    st.builds(c.ExtendSpeech, st.none() | st.integers(-10, 4000)),
    st.builds(c.DrawLots, st.integers(-1, 3)),
    st.builds(c.SetItemRules, st.none() | items, st.none() | st.sampled_from(SpeakingOrder), st.integers(-1, 300)),
    st.builds(c.AllotTime, st.integers(0, 30), st.none() | items),
)
correcting = st.one_of(
    st.builds(c.ReassignSpeech, people, st.none() | speeches, texts),
    st.builds(c.CorrectSpeech, speeches, moments, st.none() | moments, texts),
    st.builds(c.CountAsPause, moments, moments),
)

here = st.sampled_from([ParticipantId(who) for who in ("s1", "s2", "s3", "s4", "g1")])
MEANWHILE: tuple[tuple[c.Command, ...], ...] = (
    (),
    (c.CallRecess(),),
    (c.CallRecess(), c.EndSpeech(), c.ResumeSession()),
    (c.CallRecess(), c.CutSpeech(), c.ResumeSession(), c.ContinueSpeech()),
    (c.CallRecess(), c.RecordDeparture(ParticipantId("g1")), c.ResumeSession()),
    (c.PauseSpeech(), c.EndSpeech(), c.CorrectSpeech(SpeechId(1), at(1), at(2))),
)

anything = st.one_of(
    in_the_hall,
    speaking,
    voting,
    st.sampled_from([c.OpenSession(), c.CallRecess(), c.ResumeSession(), c.CloseSession()]),
    st.builds(c.RecordArrival, people),
    st.builds(c.RecordDeparture, people),
    st.builds(c.RecordAbsence, people, excused=st.booleans(), reason=texts),
    st.builds(c.AddGuest, texts, texts),
    st.just(c.AdvanceAgenda()),
    st.builds(c.MakeItemCurrent, items),
    st.builds(c.FinishItem, st.one_of(st.none(), items)),
    st.builds(c.DeferItem, st.one_of(st.none(), items), texts),
    st.builds(c.MoveItem, items, positions),
    st.builds(c.AddOffAgendaItem, texts, st.integers(-1, 700), chair_approved=st.booleans()),
    speaking,
    correcting,
    st.builds(c.NoteRemark, texts, st.one_of(st.none(), st.integers(0, 3).map(SpeechId)), st.none() | people),
    st.builds(c.ReviseRemark, st.integers(0, 3).map(RemarkId), texts),
    st.builds(c.RemoveRemark, st.integers(0, 3).map(RemarkId)),
    st.builds(c.DraftResolution, st.one_of(st.none(), items), contents, st.none() | st.integers(0, 3).map(RemarkId)),
    st.builds(c.ReviseResolution, contents, drafts),
    st.builds(c.AdoptResolution, drafts, st.sampled_from(c.AdoptedBy)),
    st.builds(c.RejectResolution, drafts, texts),
    st.builds(c.DeferResolution, drafts, texts),
    st.builds(c.WithdrawDraft, drafts),
)


class AnyHistory(RuleBasedStateMachine):
    """A session run by somebody who presses any key."""

    @initialize(opened=st.booleans())
    def begin(self, opened: bool) -> None:
        self.meeting = Meeting(*(OPENED if opened else ()), plan=PLAN)

    @rule(commands=st.lists(anything, min_size=1, max_size=2), seconds=st.integers(0, 400))
    def press(self, commands: Sequence[c.Command], seconds: int) -> None:
        self.meeting.wait(seconds)
        before, written = self.meeting.state, len(self.meeting.journal.steps)
        may = self.meeting.refusal(commands[0]) is None
        try:
            notice = self.meeting.desk.execute(*commands)
        except RuleViolation:
            assert self.meeting.state is before
            assert len(self.meeting.journal.steps) == written
            return
        assert may
        assert len(self.meeting.journal.steps) == written + (notice is not None)

    @rule(first=here, second=here, meanwhile=st.sampled_from(MEANWHILE), seconds=st.integers(0, 60))
    def interrupt(
        self, first: ParticipantId, second: ParticipantId, meanwhile: tuple[c.Command, ...], seconds: int
    ) -> None:
        """Have somebody interrupted, and perhaps something else happen meanwhile."""
        asked = (c.GiveFloor(who=first), c.GiveFloor(who=second, kind=TurnKind.QUESTION))
        for command in (*asked, *meanwhile):
            self.meeting.wait(seconds)
            if self.meeting.refusal(command) is None:
                self.meeting.desk.execute(command)

    @precondition(lambda self: self.meeting.desk.history.done)
    @rule()
    def undo_and_redo(self) -> None:
        before = self.meeting.state
        self.meeting.undo()
        self.meeting.redo()
        assert self.meeting.state == before

    @precondition(lambda self: self.meeting.desk.history.done)
    @rule(steps=st.integers(1, 3))
    def undo(self, steps: int) -> None:
        for _ in range(min(steps, len(self.meeting.desk.history.done))):
            self.meeting.undo()

    @precondition(lambda self: self.meeting.desk.history.undone)
    @rule()
    def redo(self) -> None:
        self.meeting.redo()

    @rule(seconds=st.integers(0, 400), away=st.integers(0, 500))
    def lose_power(self, seconds: int, away: int) -> None:
        self.meeting.wait(seconds)
        since = self.meeting.clock.now() - timedelta(seconds=away)
        self.meeting.restart()
        self.meeting.desk.note_interruption(since)

    @precondition(lambda self: self.meeting.state.phase is Phase.RUNNING)
    @rule(close=st.booleans())
    def tidy_up(self, close: bool) -> None:
        state = self.meeting.state
        ends = (c.EndSpeech(),) * (len(state.interrupted) + 1) if state.speech else ()
        decided = (c.FinishItem(item.id) for item in state.items if item.is_undecided)
        voted_on = {vote.resolution for vote in state.votes if vote.status is VoteStatus.CLOSED}
        withdrawn = (
            c.RejectResolution(draft.id) if draft.id in voted_on else c.WithdrawDraft(draft.id)
            for draft in state.drafts
        )
        void = (c.VoidVote(reason="پایان"),) if state.running_vote else ()
        self.meeting.do(*ends, *void, *decided, *withdrawn)
        assert self.meeting.refusal(c.CloseSession()) is None
        if close:
            self.meeting.do(c.CloseSession())

    @invariant()
    def the_journal_tells_the_same(self) -> None:
        steps = self.meeting.journal.load()
        assert fold(self.meeting.plan, steps) == self.meeting.state
        assert history(steps) == self.meeting.desk.history
        assert self.meeting.sit_down().state == self.meeting.state
        assert [step.no for step in steps] == list(range(1, len(steps) + 1))
        assert all(one.at <= other.at for one, other in pairwise(steps))

    @invariant()
    def at_most_one_has_the_floor(self) -> None:
        state = self.meeting.state
        open_ones = [speech.id for speech in state.speeches if speech.span.end is None]
        assert sorted(open_ones) == sorted((*state.interrupted, *([] if state.floor is None else [state.floor])))
        assert not state.interrupted or state.floor is not None
        for speech in state.speeches:
            is_away = bool(speech.away) and speech.away[-1].end is None
            assert is_away == (speech.id in state.interrupted)
        assert [speech.id for speech in state.speeches] == list(range(1, len(state.speeches) + 1))

    @invariant()
    def whoever_speaks_or_waits_is_in_the_hall(self) -> None:
        state = self.meeting.state
        assert state.speech is None or state.is_present(state.speech.who)
        assert all(state.is_present(turn.who) for turn in (*state.queue, *state.set_aside))
        waiting = [(turn.who, "debate" if turn.kind.is_debate else turn.kind) for turn in state.queue]
        assert len(set(waiting)) == len(waiting)
        assert len({turn.id for turn in state.queue}) == len(state.queue)

    @invariant()
    def every_instant_is_spoken_by_one_at_most(self) -> None:
        state, now = self.meeting.state, self.meeting.clock.now()
        held = sorted(
            (span.start, span.end or now) for speech in state.speeches for span in without((speech.span,), speech.away)
        )
        assert all(one[1] <= other[0] for one, other in pairwise(held))

    @invariant()
    def every_place_in_the_queue_has_a_reason(self) -> None:
        state = self.meeting.state
        assert all(turn.item in {None, state.current_item} for turn in state.queue)
        assert all(turn.item not in {None, state.current_item} for turn in state.set_aside)
        for turn in state.queue:
            assert (turn.why is Placed.MOVED) == (turn.overrides is not None)
            assert turn.lot or turn.why is not Placed.DRAWN

    @invariant()
    def time_adds_up(self) -> None:
        state, now = self.meeting.state, self.meeting.clock.now()
        spoken = [timing.spoken(speech, now) for speech in state.speeches]
        assert all(seconds >= 0 for seconds in spoken)
        assert sum(spoken) <= timing.session_elapsed(state, now) + 1e-6
        on_items = sum(timing.item_elapsed(state, item, now) for item in state.items)
        assert on_items <= timing.session_elapsed(state, now) + 1e-6
        assert timing.projected_end(state, now) >= (state.closed_at or now)

    @invariant()
    def speaking_and_silence_are_the_whole_session(self) -> None:
        """What was spoken, paused and silent adds up to the time between the opening and now."""
        state, now = self.meeting.state, self.meeting.clock.now()
        if state.opened_at is None:
            return
        whole = (Span(state.opened_at, state.closed_at or now),)
        spoken = [part for s in state.speeches for part in without((s.span,), (*s.pauses, *s.away))]
        silent = without(without(whole, spoken), timing.session_pauses(state))
        parts = sum(timing.length(part, (), now) for part in (*spoken, *silent))
        assert abs(parts - timing.session_elapsed(state, now)) < 1e-6

    @invariant()
    def spans_follow_one_another(self) -> None:
        state = self.meeting.state
        chains = [known.intervals for known in state.attendance.values()]
        chains += [joined((*s.pauses, *s.away)) for s in state.speeches]
        chains += [item.spans for item in state.items]
        assert all(in_order(chain) for chain in (*chains, state.recesses, state.interruptions))

    @invariant()
    def adopted_resolutions_are_numbered_without_gaps(self) -> None:
        numbers = [r.adoption.number for r in self.meeting.state.adopted if r.adoption]
        assert numbers == [f"72/{n}" for n in range(1, len(numbers) + 1)]

    @invariant()
    def a_closed_session_left_nothing_open(self) -> None:
        state = self.meeting.state
        left = (state.floor, state.current_item, state.running_vote, state.drafts, state.pending_motions, state.queue)
        assert state.phase is not Phase.CLOSED or left == (None, None, None, (), (), ())


def in_order(spans: Sequence[Span]) -> bool:
    """Tell whether no span begins before the one before it has ended, and only the last may be open."""
    ended = all(span.end is not None and span.start <= span.end for span in spans[:-1])
    return ended and all(one.end <= other.start for one, other in pairwise(spans) if one.end is not None)


TestAnyHistory = AnyHistory.TestCase
TestAnyHistory.settings = settings(stateful_step_count=40, max_examples=45)
