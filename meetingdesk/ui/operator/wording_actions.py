"""What can be done with the wordings of a clause: a button and a key each, and what is told where one is refused."""

from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.domain.resolution import Wording
from meetingdesk.ui.theme import Theme
from meetingdesk.ui.wording import figure, refusal


class Do(IntEnum):
    """What can be done, by the digit of its key."""

    PROPOSE = 1
    REVISE = 2
    VOTE = 3
    CHOOSE = 4
    KEEP = 5
    WITHDRAW = 6


class WordingActions(QWidget):
    """A button for each; `wanted` carries which is pressed."""

    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        words = {
            Do.PROPOSE: self.tr("Propose a wording"),
            Do.REVISE: self.tr("Change it"),
            Do.VOTE: self.tr("Put it to the vote"),
            Do.CHOOSE: self.tr("Choose it without a vote"),
            Do.KEEP: self.tr("The text stays as it is"),
            Do.WITHDRAW: self.tr("Take it back"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.buttons = {what: QPushButton(f"{text}  {figure(what)}") for what, text in words.items()}
        for what, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, what=what: self.wanted.emit(what))
            row.addWidget(button)
        row.insertStretch(len(words) - 1, 1)
        self.buttons[Do.PROPOSE].setProperty("kind", "primary")
        self.buttons[Do.VOTE].setIcon(theme.icon("vote-outline"))
        self.buttons[Do.WITHDRAW].setProperty("kind", "flat")

    def allow(self, what: Do, violation: RuleViolation | None, *, is_there: bool = True) -> None:
        """Let something be done, or say on its button why not."""
        button = self.buttons[what]
        button.setEnabled((is_there and violation is None) or button.hasFocus())
        button.setToolTip(refusal(violation) if violation is not None else "")


def commands(
    what: Do, resolution: ResolutionId, clause: int, chosen: Wording | None, undecided: tuple[Wording, ...]
) -> tuple[c.Command, ...]:
    """Return what is asked of the rules as one step; nothing where there is nothing to do it with."""
    if what is Do.PROPOSE:
        # Whether anything may be proposed does not depend on the words.
        return (c.ProposeWording(clause, "…", resolution),) if clause else ()
    if what is Do.KEEP:
        return tuple(c.WithdrawWording(wording.id) for wording in undecided)
    if chosen is None:
        return ()
    by_one: dict[Do, c.Command] = {
        Do.REVISE: c.ReviseWording(chosen.id, chosen.text),
        Do.VOTE: c.OpenVote(wording=chosen.id),
        Do.CHOOSE: c.ChooseWording(chosen.id),
        Do.WITHDRAW: c.WithdrawWording(chosen.id),
    }
    return (by_one[what],)
