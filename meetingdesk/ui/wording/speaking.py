"""Why a turn stands where it does, in a few words."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain.turns import Placed
from meetingdesk.ui.wording import figure
from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP

WHY: dict[str, str] = {
    "point_of_order": QT_TRANSLATE_NOOP("Why", "before everybody"),
    "question": QT_TRANSLATE_NOOP("Why", "put between"),
    "reply": QT_TRANSLATE_NOOP("Why", "right of reply"),
    "report": QT_TRANSLATE_NOOP("Why", "opens the debate"),
    "conclusion": QT_TRANSLATE_NOOP("Why", "after everybody"),
    "written_opinion": QT_TRANSLATE_NOOP("Why", "written opinion"),
    "first_come": QT_TRANSLATE_NOOP("Why", "in the order asked"),
    "alternates_sides": QT_TRANSLATE_NOOP("Why", "sides alternate"),
    "takes_no_side": QT_TRANSLATE_NOOP("Why", "takes no side"),
    "alternates_groups": QT_TRANSLATE_NOOP("Why", "groups alternate"),
    "drawn": QT_TRANSLATE_NOOP("Why", "lot {lot}"),
    "awaits_draw": QT_TRANSLATE_NOOP("Why", "awaits the draw"),
    "spoke_before": QT_TRANSLATE_NOOP("Why", "has spoken already"),
    "returned": QT_TRANSLATE_NOOP("Why", "comes back to its turn"),
    "moved": QT_TRANSLATE_NOOP("Why", "moved by hand"),
}
_MOVED_AGAINST = QT_TRANSLATE_NOOP("Why", "moved, against “{rule}”")


class Waiting(Protocol):
    """What is to be known of a turn."""

    @property
    def why(self) -> Placed:
        """Why it stands where it does."""

    @property
    def overrides(self) -> Placed | None:
        """The reason that a move by hand set aside."""

    @property
    def lot(self) -> int:
        """The place drawn."""


def why_words(turn: Waiting) -> str:
    """Return why a turn stands where it does."""
    if turn.why is Placed.MOVED and turn.overrides is not None:
        return _translated(str(_MOVED_AGAINST)).format(rule=_reason(turn.overrides, turn.lot))
    return _reason(turn.why, turn.lot)


def _reason(why: Placed, lot: int) -> str:
    return _translated(str(WHY[why])).format(lot=figure(lot))


def _translated(text: str) -> str:
    return QCoreApplication.translate("Why", text)
