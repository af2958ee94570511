"""Any history of drafts, wordings, decisions and what is noted on them: what must hold after each press."""

from collections.abc import Sequence
from dataclasses import replace

from builders import CHAIR, OPENED, STARTED, TEXT, Meeting
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from meetingdesk.domain import commands as c
from meetingdesk.domain.content import (
    AdoptedBy,
    EarlierDraft,
    Point,
    Relation,
    ResolutionContent,
    Scope,
    StandingRule,
    Waiver,
    WorkingGroup,
)
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import DissentId, ParticipantId, ResolutionId, SessionNo, VoteId, WordingId
from meetingdesk.domain.resolution import ResolutionStatus, WordingStatus
from meetingdesk.domain.rules.resolutions import clauses_hash, draft_voted_on, text_hash
from meetingdesk.domain.undo import fold

texts = st.sampled_from(("", "بند یکم", "بند دوم", "بند دوم، روشن‌تر", "متن\nدو", "\x00", "ي", "🙂"))
clauses = st.lists(texts, max_size=3).map(tuple)
groups = st.builds(WorkingGroup, texts, st.lists(texts, max_size=2).map(tuple), due_text=texts)
contents = st.builds(
    ResolutionContent,
    clauses=clauses,
    due_text=texts,
    standing=st.booleans(),
    follows=texts,
    relation=st.sampled_from(Relation),
    rule=st.builds(StandingRule, texts),
    working_group=groups,
    scope=st.sampled_from(Scope),
    waivers=st.lists(st.builds(Waiver, st.sampled_from(Point), texts), max_size=1).map(tuple),
)
plain_contents = st.builds(lambda given: replace(TEXT, clauses=given), clauses)
drafts = st.none() | st.integers(0, 4).map(ResolutionId)
wordings = st.integers(0, 5).map(WordingId)
dissents = st.integers(0, 4).map(DissentId)
people = st.sampled_from([ParticipantId(who) for who in ("s1", "s2", "s3", "s5", "g1", "x")])
taken_up = st.none() | st.just(EarlierDraft(SessionNo(71), ResolutionId(1)))

anything = st.one_of(
    st.builds(c.DraftResolution, content=contents, taken_up=taken_up),
    st.builds(c.ReviseResolution, st.one_of(contents, plain_contents), drafts),
    st.builds(c.ReviseResolution, plain_contents, drafts),
    st.builds(c.RestoreRevision, st.integers(0, 5), drafts),
    st.builds(c.PutToSession, drafts),
    st.builds(c.ReadOutResolution, drafts),
    st.builds(c.AdoptResolution, drafts, st.sampled_from(AdoptedBy)),
    st.builds(c.TakeBackAdoption, drafts, texts),
    st.builds(c.RejectResolution, drafts, texts),
    st.builds(c.DeferResolution, drafts, texts, st.none() | st.sampled_from([SessionNo(72), SessionNo(73)])),
    st.builds(c.ReferResolution, groups, drafts, texts),
    st.builds(c.WithdrawDraft, drafts),
    st.builds(c.ProposeWording, st.integers(0, 3), texts, drafts, st.none() | people),
    st.builds(c.ReviseWording, wordings, texts),
    st.builds(c.WithdrawWording, wordings),
    st.builds(c.ChooseWording, wordings),
    st.builds(c.OpenVote, wording=wordings),
    st.builds(c.OpenVote, drafts),
    st.builds(c.CloseVote, st.integers(0, 4)),
    st.builds(c.VoidVote, st.none() | st.integers(0, 3).map(VoteId), texts),
    st.builds(c.NoteDissent, people, texts, drafts),
    st.builds(c.ReviseDissent, dissents, texts),
    st.builds(c.StrikeDissent, dissents),
    st.builds(c.CorrectResolution, st.integers(0, 3).map(ResolutionId), clauses, texts, chair_approved=st.booleans()),
    st.sampled_from([c.CallRecess(), c.ResumeSession(), c.RecordDeparture(CHAIR), c.RecordArrival(CHAIR)]),
)


class AnyDrafting(RuleBasedStateMachine):
    """Drafts in the hands of somebody who presses any key."""

    @initialize(drafted=st.booleans())
    def begin(self, drafted: bool) -> None:
        given = (
            (*STARTED, c.DraftResolution(content=replace(TEXT, clauses=("بند یکم", "بند دوم")))) if drafted else OPENED
        )
        self.meeting = Meeting(*given)

    @rule(commands=st.lists(anything, min_size=1, max_size=3))
    def press(self, commands: Sequence[c.Command]) -> None:
        for command in commands:
            before = self.meeting.state
            frozen = {r.id: (r.content, r.adoption) for r in before.adopted}
            self.meeting.wait(1)
            try:
                self.meeting.desk.execute(command)
            except RuleViolation:
                assert self.meeting.state is before
                continue
            for resolution in self.meeting.state.adopted:
                if resolution.id in frozen and resolution.adoption is not None:
                    content, adoption = frozen[resolution.id]
                    assert resolution.content == content
                    assert adoption is not None
                    assert replace(resolution.adoption, read_out_at=None) == replace(adoption, read_out_at=None)

    @precondition(lambda self: self.meeting.desk.history.done)
    @rule()
    def undo_and_redo(self) -> None:
        before = self.meeting.state
        read_out = [r.id for r in before.adopted if r.adoption is not None and r.adoption.read_out_at is not None]
        self.meeting.undo()
        assert [r.id for r in self.meeting.state.adopted if r.id in read_out] == read_out
        self.meeting.redo()
        assert self.meeting.state == before

    @invariant()
    def the_journal_tells_the_same(self) -> None:
        assert fold(self.meeting.plan, self.meeting.journal.load()) == self.meeting.state

    @invariant()
    def revisions_follow_one_another_and_the_last_is_what_the_draft_says(self) -> None:
        for resolution in self.meeting.state.resolutions:
            assert [r.number for r in resolution.revisions] == list(range(1, resolution.revision + 1))
            assert resolution.revisions[-1].content == resolution.content
            assert all(r.restored is None or r.restored < r.number for r in resolution.revisions)

    @invariant()
    def what_was_adopted_is_frozen_with_its_hash_and_numbered_without_gaps(self) -> None:
        adopted = self.meeting.state.adopted
        assert [r.adoption.number for r in adopted if r.adoption] == [f"72/{n}" for n in range(1, len(adopted) + 1)]
        for resolution in self.meeting.state.resolutions:
            assert (resolution.adoption is not None) == (resolution.status is ResolutionStatus.ADOPTED)
            if resolution.adoption is not None:
                assert resolution.adoption.text_hash == text_hash(resolution.content)
                texts_ = [correction.after for correction in resolution.corrections]
                assert [clauses_hash(text) for text in texts_] == [k.text_hash for k in resolution.corrections]

    @invariant()
    def wordings_belong_to_clauses(self) -> None:
        state = self.meeting.state
        ids = [w.id for r in state.resolutions for w in r.wordings]
        assert sorted(ids) == list(range(1, len(ids) + 1))
        for resolution in state.resolutions:
            for wording in resolution.wordings:
                assert wording.clause is None or 1 <= wording.clause <= len(resolution.content.clauses)
            voted = [w for w in resolution.wordings if w.vote is not None and w.status is WordingStatus.CHOSEN]
            assert all(state.vote(w.vote) is not None for w in voted)

    @invariant()
    def what_is_voted_on_is_an_open_draft(self) -> None:
        vote = self.meeting.state.running_vote
        draft = draft_voted_on(self.meeting.state, vote) if vote is not None else None
        if draft is not None:
            found = self.meeting.state.resolution(draft)
            assert found is not None and found.status is ResolutionStatus.DRAFT
            assert vote is not None and vote.revision == found.revision

    @invariant()
    def only_decisions_are_dissented_from_and_only_adopted_texts_corrected(self) -> None:
        for resolution in self.meeting.state.resolutions:
            is_undecided = resolution.status in {ResolutionStatus.DRAFT, ResolutionStatus.WITHDRAWN}
            assert not (is_undecided and resolution.standing_dissents)
            assert (resolution.decided_at is None) == is_undecided
            assert not resolution.corrections or resolution.adoption is not None


TestAnyDrafting = AnyDrafting.TestCase
TestAnyDrafting.settings = settings(stateful_step_count=30, max_examples=40)
