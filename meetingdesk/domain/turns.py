"""Turns to speak: of what kind they are, in what order they are taken, and why one stands where it does."""

from enum import StrEnum


class TurnKind(StrEnum):
    """What somebody asks the floor for."""

    STATEMENT = "statement"
    IN_FAVOUR = "in_favour"
    AGAINST = "against"
    REPORT = "report"
    POINT_OF_ORDER = "point_of_order"
    REPLY = "reply"
    QUESTION = "question"
    CONCLUSION = "conclusion"
    PRE_AGENDA = "pre_agenda"

    @property
    def rank(self) -> int:
        """How early turns of this kind come: the lower, the earlier."""
        return _RANKS.get(self, DEBATE_RANK)

    @property
    def is_debate(self) -> bool:
        """Whether the speaking order of the procedure decides among turns of this kind."""
        return self.rank == DEBATE_RANK

    @property
    def comes_first(self) -> bool:
        """Whether it stands at the head of the queue, before whatever was moved there by hand."""
        return self.rank < _RANKS[TurnKind.REPORT]


DEBATE_RANK = 4
_RANKS = {
    TurnKind.POINT_OF_ORDER: 0,
    TurnKind.QUESTION: 1,
    TurnKind.REPLY: 2,
    TurnKind.REPORT: 3,
    TurnKind.CONCLUSION: 5,
}
SIDES = frozenset({TurnKind.IN_FAVOUR, TurnKind.AGAINST})


class SpeakingOrder(StrEnum):
    """In what order the turns of a debate are taken."""

    WRITTEN_FIRST = "written_first"
    """Who sent a written opinion, then who asked first."""
    FIRST_COME = "first_come"
    """Who asked first."""
    ALTERNATE_SIDES = "alternate_sides"
    """In favour and against by turns, then who takes no side."""
    ALTERNATE_GROUPS = "alternate_groups"
    """Never the same group twice running while another one waits."""
    BY_LOT = "by_lot"
    """As drawn; who asks after a draw waits behind it for the next."""


class Placed(StrEnum):
    """Why a turn stands where it does."""

    POINT_OF_ORDER = "point_of_order"
    QUESTION = "question"
    REPLY = "reply"
    REPORT = "report"
    CONCLUSION = "conclusion"
    WRITTEN_OPINION = "written_opinion"
    FIRST_COME = "first_come"
    ALTERNATES_SIDES = "alternates_sides"
    TAKES_NO_SIDE = "takes_no_side"
    ALTERNATES_GROUPS = "alternates_groups"
    DRAWN = "drawn"
    AWAITS_DRAW = "awaits_draw"
    SPOKE_BEFORE = "spoke_before"
    MOVED = "moved"
    RETURNED = "returned"
