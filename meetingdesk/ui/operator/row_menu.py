"""What can be done with a row, for those who use the mouse."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from meetingdesk.domain.commands import Command
from meetingdesk.domain.text import isolate_ltr
from meetingdesk.ui.context import Context
from meetingdesk.ui.models.rows import ROW
from meetingdesk.ui.widgets.row_list import RowList


@dataclass(frozen=True, slots=True)
class Choice:
    """A line of the menu; it can be chosen when its command would be carried out."""

    icon: str
    words: str
    keys: str
    command: Command
    act: Callable[[], object]


def row_under(rows: RowList, pos: QPoint) -> str | None:
    """Return the key of the row at a place of a list, or else of the row chosen; it is chosen then."""
    index = rows.indexAt(pos)
    if index.isValid():
        rows.setCurrentIndex(index)
        return str(index.data(ROW).key)
    return rows.chosen_key()


def open_menu(context: Context, rows: RowList, pos: QPoint, choices: tuple[Choice, ...]) -> QMenu:
    """Open a menu at a place of a list; the meeting goes on under it."""
    menu = QMenu(rows)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for choice in choices:
        keys = f"\t{isolate_ltr(choice.keys)}" if choice.keys else ""
        action = menu.addAction(context.theme.icon(choice.icon), choice.words + keys)
        action.setEnabled(context.bridge.can(choice.command))
        action.triggered.connect(lambda _checked=False, act=choice.act: act())
    menu.popup(rows.viewport().mapToGlobal(pos))
    return menu
