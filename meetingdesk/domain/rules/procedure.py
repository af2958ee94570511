"""Whether rules of procedure can be kept by a council of so many voting seats.

Nothing here says what the law asks for: only what no council could ever reach, and what contradicts itself.
"""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.procedure import (
    LARGEST_DENOMINATOR,
    Bound,
    GroupBudget,
    KindLimit,
    MajorityRule,
    Procedure,
    QuorumRule,
    Share,
)
from meetingdesk.domain.rules.speakers import LONGEST_EXTENSION_SECONDS

LONGEST_SPEECH_SECONDS = 7_200
LONGEST_BUDGET_SECONDS = 43_200
LONGEST_WARNING_SECONDS = 600
LONGEST_GRACE_SECONDS = 300
LARGEST_ABSENCE_LIMIT = 99


@dataclass(frozen=True, slots=True)
class ProcedureFault:
    """What cannot be, and the field of Procedure that asks for it; of a list the `entry` of it, counted from 0."""

    field: str
    violation: RuleViolation
    entry: int = 0


def procedure_faults(procedure: Procedure, voting_seats: int) -> tuple[ProcedureFault, ...]:
    """Return what a council of so many voting seats could not keep: one fault a field, or an entry of a list."""
    if voting_seats < 1:
        return (ProcedureFault("quorum", RuleViolation("no_voting_seat")),)
    return tuple(_faults(procedure, voting_seats))


def require_possible(procedure: Procedure, voting_seats: int) -> None:
    """Refuse rules that a council of so many voting seats could not keep."""
    for fault in procedure_faults(procedure, voting_seats):
        raise fault.violation


def require_absence_limit(limit: int) -> None:
    """Refuse a number of absences that no seat can be given; 0 sets no limit."""
    if not 0 <= limit <= LARGEST_ABSENCE_LIMIT:
        raise RuleViolation("absence_limit_out_of_range", longest=LARGEST_ABSENCE_LIMIT)


def require_seat_time(seconds: int) -> None:
    """Refuse a time that nobody in a seat can be given for a speech; 0 sets no limit."""
    if not 0 <= seconds <= LONGEST_SPEECH_SECONDS:
        raise RuleViolation("seat_time_out_of_range", longest=LONGEST_SPEECH_SECONDS // 60)


def _faults(procedure: Procedure, seats: int) -> Iterator[ProcedureFault]:
    debate = procedure.debate_quorum
    found = {
        "quorum": _of_quorum(procedure.quorum, seats),
        "debate_quorum": _of_debate(debate, procedure.quorum, seats) if debate is not None else None,
        "majority": _of_majority(procedure.majority, seats),
        "motion_majority": _of_majority(procedure.motion_majority, seats),
        "motion_supporters": _of_supporters(procedure.motion_supporters, seats),
        "speech_seconds": _of_time(procedure.speech_seconds, LONGEST_SPEECH_SECONDS),
        "extension_seconds": _of_time(procedure.extension_seconds, LONGEST_EXTENSION_SECONDS),
        "warning_seconds": _of_margin(procedure.warning_seconds, LONGEST_WARNING_SECONDS),
        "grace_seconds": _of_margin(procedure.grace_seconds, LONGEST_GRACE_SECONDS),
    }
    yield from (ProcedureFault(field, violation) for field, violation in found.items() if violation is not None)
    yield from _of_kinds(procedure.kind_limits)
    yield from _of_groups(procedure.group_budgets)


def _of_kinds(limits: Sequence[KindLimit]) -> Iterator[ProcedureFault]:
    again = _repeated([limit.kind for limit in limits])
    for at, limit in enumerate(limits):
        wrong = RuleViolation("kind_limited_twice") if at in again else _of_time(limit.seconds, LONGEST_SPEECH_SECONDS)
        if wrong is not None:
            yield ProcedureFault("kind_limits", wrong, at)


def _of_groups(budgets: Sequence[GroupBudget]) -> Iterator[ProcedureFault]:
    again = _repeated([budget.group for budget in budgets])
    for at, budget in enumerate(budgets):
        twice = RuleViolation("group_budgeted_twice") if at in again else None
        wrong = twice or _of_time(budget.seconds, LONGEST_BUDGET_SECONDS)
        if wrong is not None:
            yield ProcedureFault("group_budgets", wrong, at)


def _repeated(keys: Sequence[Hashable]) -> set[int]:
    """Return where a key stands that stood before."""
    return {at for at, key in enumerate(keys) if key in keys[:at]}


def _of_quorum(rule: QuorumRule, seats: int) -> RuleViolation | None:
    if (wrong := _of_share(rule.share, rule.basis)) is not None:
        return wrong
    return None if 1 <= rule.minimum <= seats else RuleViolation("impossible_minimum", least=1, seats=seats)


def _of_debate(rule: QuorumRule, to_decide: QuorumRule, seats: int) -> RuleViolation | None:
    if (wrong := _of_quorum(rule, seats)) is not None or _of_quorum(to_decide, seats) is not None:
        return wrong
    needed, quorum = rule.needed(seats), to_decide.needed(seats)
    return RuleViolation("debate_over_quorum", needed=needed, quorum=quorum) if needed > quorum else None


def _of_majority(rule: MajorityRule, seats: int) -> RuleViolation | None:
    if (wrong := _of_share(rule.share, rule.basis)) is not None:
        return wrong
    return None if 0 <= rule.minimum <= seats else RuleViolation("impossible_minimum", least=0, seats=seats)


def _of_share(share: Share, basis: Bound) -> RuleViolation | None:
    if not share.is_part_of_a_whole:
        return RuleViolation("impossible_share", largest=LARGEST_DENOMINATOR)
    if basis.is_beyond_all(share):
        return RuleViolation("more_than_all")
    return None


def _of_supporters(count: int, seats: int) -> RuleViolation | None:
    return None if 1 <= count <= seats else RuleViolation("impossible_supporters", seats=seats)


def _of_time(seconds: int, longest: int) -> RuleViolation | None:
    return None if 1 <= seconds <= longest else RuleViolation("time_out_of_range", longest=longest // 60)


def _of_margin(seconds: int, longest: int) -> RuleViolation | None:
    return None if 0 <= seconds <= longest else RuleViolation("seconds_out_of_range", longest=longest)
