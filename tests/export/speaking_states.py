"""Sessions to report the speaking times of, made of those that minutes are written of."""

from dataclasses import replace

import minutes_states

from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.ids import ItemId, SpeechId, seat_id, substitute_id
from meetingdesk.domain.plan import Substitute
from meetingdesk.domain.procedure import GroupBudget, Procedure
from meetingdesk.domain.state import Attendance, MeetingState, Span, Speech
from meetingdesk.domain.turns import TurnKind

at = minutes_states.at


def budgeted(name: str = "نگار صالحی") -> MeetingState:
    """Return session 72 with budgets, a substitute of that name, and a question that belongs to no item."""
    state = minutes_states.session72()
    sitting = Substitute(substitute_id(1), seat_id(9), MemberGroup.PARLIAMENT, name, "مشاور")
    question = Speech(SpeechId(len(state.speeches) + 1), sitting.id, None, Span(at(123), at(124)), 60)
    budgets = (GroupBudget(MemberGroup.GOVERNMENT, 600), GroupBudget(None, 3600))
    first, *rest = state.items
    return replace(
        state,
        plan=replace(state.plan, procedure=Procedure(group_budgets=budgets)),
        substitutes=(sitting,),
        attendance={**state.attendance, sitting.id: Attendance((Span(at(0), at(124)),))},
        items=(replace(first, budget_seconds=120), *rest),
        speeches=(*state.speeches, replace(question, kind=TurnKind.QUESTION)),
    )


def titled(title: str) -> MeetingState:
    """Return session 72 with another title of its first item."""
    state = minutes_states.session72()
    items = tuple(replace(item, title=title) if item.id == ItemId(1) else item for item in state.items)
    return replace(state, items=items)
