"""What can be done with a turn that waits: by keys, by dragging, and from a menu for those who use the mouse."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from meetingdesk.domain import commands as c
from meetingdesk.domain.commands import Command
from meetingdesk.domain.ids import TurnId
from meetingdesk.domain.rules.queue import CALLS
from meetingdesk.domain.state import Turn
from meetingdesk.domain.turns import TurnKind
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.queue_list import QueueList
from meetingdesk.ui.operator.row_menu import Choice, open_menu, row_under
from meetingdesk.ui.operator.turn_kind_field import Asked, add_kinds, after_digit
from meetingdesk.ui.widgets.ctrl_digits import CtrlDigits

_ANSWERING = {TurnKind.REPLY, TurnKind.QUESTION}


class QueueTurns(QObject):
    """Carries out what is asked of the rows of a list of turns."""

    def __init__(self, context: Context, rows: QueueList) -> None:
        super().__init__(rows)
        self._context = context
        self._bridge = context.bridge
        self._rows = rows
        self._digits = CtrlDigits(self.change_chosen, rows)
        rows.acted.connect(lambda key, _how: self._bridge.execute(c.GiveFloor(turn=TurnId(int(key)))))
        rows.removed.connect(lambda key: self._bridge.execute(c.WithdrawRequest(TurnId(int(key)))))
        rows.moved.connect(self._move)
        rows.customContextMenuRequested.connect(self.open_menu)

    def withdraw_chosen(self) -> None:
        """Take the turn chosen off the queue."""
        turn = self._chosen()
        if turn is not None:
            self._bridge.execute(c.WithdrawRequest(turn.id))

    def move_chosen(self, delta: int) -> None:
        """Move the turn chosen down by delta places."""
        key = self._rows.chosen_key()
        if key is not None:
            self._move(key, delta)

    def change_chosen(self, digit: int) -> None:
        """Make the turn chosen one of another kind, or with 0 one with a written opinion or without."""
        turn = self._chosen()
        if turn is not None:
            self._bridge.execute(_changed(turn, digit))

    def call_next(self) -> None:
        """Call the next turn, whatever is chosen in the list; skip it when it was called often enough."""
        queue = self._bridge.state.queue
        self._bridge.execute(_call(queue[0]) if queue else c.CallSpeaker())

    def open_menu(self, pos: QPoint) -> QMenu | None:
        """Open the menu of the turn at a place of the list."""
        row_under(self._rows, pos)
        turn = self._chosen()
        if turn is None:
            return None
        menu = open_menu(self._context, self._rows, pos, self._choices(turn))
        self._add_kinds(menu, turn)
        return menu

    def _choices(self, turn: Turn) -> tuple[Choice, ...]:
        interrupting = _floor(turn, interrupts=True)
        interrupts = (self._choice("account-arrow-left-outline", self.tr("Interrupt the speaker"), "", interrupting),)
        calls = turn.calls < CALLS
        place = self._rows.rows_model.position(str(turn.id)) + 1
        return (
            self._choice("account-voice", self.tr("Give the floor"), "Enter", _floor(turn)),
            *(interrupts if self._bridge.state.speech is not None else ()),
            self._choice("bullhorn-outline", self.tr("Called, no answer"), "", _call(turn))
            if calls
            else self._choice("skip-next-outline", self.tr("Skip after two calls"), "", _call(turn)),
            self._choice("arrow-up", self.tr("Move up"), "Alt+↑", c.MoveTurn(turn.id, place - 1)),
            self._choice("arrow-down", self.tr("Move down"), "Alt+↓", c.MoveTurn(turn.id, place + 1)),
            self._choice("account-remove-outline", self.tr("Withdraw"), "Del", c.WithdrawRequest(turn.id)),
        )

    def _choice(self, icon: str, words: str, keys: str, command: Command) -> Choice:
        return Choice(icon, words, keys, command, lambda: self._bridge.execute(command))

    def _add_kinds(self, menu: QMenu, turn: Turn) -> None:
        """Add the kinds that the turn may become, before the last line, which takes it away."""
        kinds = QMenu(self.tr("Change the kind"), menu)
        kinds.setIcon(self._context.theme.icon("swap-horizontal"))
        for action, digit in add_kinds(self._context.theme, kinds, Asked(turn.kind, turn.written)).items():
            command = _changed(turn, digit)
            action.setEnabled(self._bridge.can(command))
            action.triggered.connect(lambda _on=False, made=command: self._bridge.execute(made))
        menu.insertMenu(menu.actions()[-1], kinds)

    def _chosen(self) -> Turn | None:
        key = self._rows.chosen_key()
        return self._bridge.state.turn(TurnId(int(key))) if key is not None else None

    def _move(self, key: str, delta: int) -> None:
        at = self._rows.rows_model.position(key) + 1
        place = max(1, min(self._rows.rows_model.rowCount(), at + delta))
        self._bridge.execute(c.MoveTurn(TurnId(int(key)), place))


def _floor(turn: Turn, *, interrupts: bool | None = None) -> c.GiveFloor:
    return c.GiveFloor(turn=turn.id, interrupts=interrupts)


def _call(turn: Turn) -> Command:
    return c.CallSpeaker(turn.id) if turn.calls < CALLS else c.SkipTurn(turn.id)


def _changed(turn: Turn, digit: int) -> c.ChangeTurn:
    """Return the command that changes a turn as a digit says; what else belongs to it is kept."""
    asked = after_digit(Asked(turn.kind, turn.written, turn.article, turn.answers), digit)
    answers = asked.answers if asked.kind in _ANSWERING else None
    return c.ChangeTurn(turn.id, asked.kind, asked.written, asked.article, answers)
