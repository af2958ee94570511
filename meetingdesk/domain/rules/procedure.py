"""Whether rules of procedure can be kept by a council of so many voting seats.

Nothing here says what the law asks for: only what no council could ever reach, and what contradicts itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.procedure import LARGEST_DENOMINATOR, Bound, MajorityRule, Procedure, QuorumRule, Share
from meetingdesk.domain.rules.speakers import LONGEST_EXTENSION_SECONDS

LONGEST_SPEECH_SECONDS = 7_200
LARGEST_ABSENCE_LIMIT = 99


@dataclass(frozen=True, slots=True)
class ProcedureFault:
    """What cannot be, and the field of Procedure that asks for it."""

    field: str
    violation: RuleViolation


def procedure_faults(procedure: Procedure, voting_seats: int) -> tuple[ProcedureFault, ...]:
    """Return what a council of so many voting seats could not keep, in the order of the fields; one fault a field."""
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
    }
    yield from (ProcedureFault(field, violation) for field, violation in found.items() if violation is not None)


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
