"""What each scene shows, gathered from the state of the meeting: nothing that the hall may not read gets past here."""

from meetingdesk.domain.ballot import Vote, VoteStatus, WordedClause
from meetingdesk.domain.commands import ResolutionContent
from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import ItemId, ParticipantId
from meetingdesk.domain.plan import Guest, Substitute
from meetingdesk.domain.resolution import Resolution, ResolutionStatus
from meetingdesk.domain.state import MeetingState
from meetingdesk.ui.hall.contents import (
    About,
    Agenda,
    Ballot,
    Draft,
    Entry,
    Floor,
    GroupPresence,
    Next,
    Present,
    Result,
    Rewording,
    Somebody,
    Welcome,
)

NEXT_SHOWN = 3


def welcome(state: MeetingState) -> Welcome:
    """Return whose session begins; one held on another day than planned is shown on the day it was opened."""
    plan = state.plan
    return Welcome(plan.council, plan.session_no, plan.kind, state.opened_at or plan.starts_at, plan.place)


def agenda(state: MeetingState) -> Agenda:
    """Return the agenda."""
    return Agenda(tuple(Entry(i.id, i.number, i.title, i.status, i.time_seconds) for i in state.items))


def floor(state: MeetingState) -> Floor:
    """Return who has the floor and on what, or else the current item, and who comes next."""
    speech = state.speech
    item = about(state, state.item_spoken_about)
    waiting = tuple(Next(_somebody(state, t.who), t.kind, t.written) for t in state.queue[:NEXT_SHOWN])
    if speech is None:
        return Floor(item, None, None, None, waiting)
    return Floor(item, speech.id, _somebody(state, speech.who), speech.kind, waiting)


def draft(
    state: MeetingState, resolution: Resolution, content: ResolutionContent, base: ResolutionContent | None
) -> Draft:
    """Return a draft as it was pushed; once adopted, the text that is in force, without marks."""
    item = about(state, resolution.item)
    adoption = resolution.adoption
    if resolution.status is ResolutionStatus.ADOPTED and adoption is not None:
        return Draft(item, resolution.in_force, None, resolution.status, adoption.number)
    return Draft(item, content, base, resolution.status)


def ballot(state: MeetingState, vote: Vote, seen: tuple[str, ...]) -> Ballot:
    """Return what is voted on, and the result of a closed vote; `seen` are the clauses of it that were pushed."""
    motion = state.motion(vote.motion)
    voted_on = vote.worded.resolution if vote.worded is not None else vote.resolution
    resolution = state.resolution(voted_on) if voted_on is not None else None
    item = motion.item if motion is not None else resolution.item if resolution is not None else vote.item
    adoption = resolution.adoption if resolution is not None and resolution.adoption is not None else None
    number = adoption.number if adoption is not None and adoption.vote == vote.id else ""
    outcome = vote.outcome if not vote.is_running else None
    return Ballot(
        item=about(state, item),
        method=vote.method,
        majority=vote.majority,
        is_on_hold=vote.status is VoteStatus.HELD,
        question=vote.question,
        motion=motion.kind if motion is not None else None,
        is_draft=vote.resolution is not None,
        clauses=seen,
        rewording=_rewording(vote.worded) if vote.worded is not None else None,
        result=Result.of(outcome, number) if outcome is not None else None,
    )


def _rewording(asked: WordedClause) -> Rewording:
    return Rewording(asked.clause, asked.standing, asked.text)


def presence(state: MeetingState) -> Present:
    """Return how many are there, in all and by group; only voting seats count, as for the quorum."""
    groups = tuple(filter(lambda group: group.seats, (_group(state, group) for group in MemberGroup)))
    return Present(state.present, state.voting_seats, state.quorum_needed, groups)


def about(state: MeetingState, item: ItemId | None) -> About | None:
    """Return the number and title of an item."""
    found = state.item(item)
    return About(found.number, len(state.items), found.title) if found is not None else None


def _group(state: MeetingState, group: MemberGroup) -> GroupPresence:
    seats = [m for m in state.plan.members if m.has_vote and m.group is group]
    filled = {s.principal for s in state.substitutes if state.is_present(s.id)}
    here = sum(1 for m in seats if state.is_present(m.id) or (m.substitute_counts and m.id in filled))
    return GroupPresence(group, here, len(seats))


def _somebody(state: MeetingState, who: ParticipantId) -> Somebody:
    person = state.person(who)
    if person is None:
        return Somebody("")
    post = person.post_title if person.name else ""
    if isinstance(person, Substitute):
        seat = state.member(person.principal)
        return Somebody(person.label, post, person.group, seat.post_title if seat is not None else "")
    return Somebody(person.label, post, None if isinstance(person, Guest) else person.group)
