"""The overlay of all keys, by what they belong to."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from meetingdesk.domain.text import isolate_ltr
from meetingdesk.ui.action import Action, Group
from meetingdesk.ui.operator.overlay import Overlay, Sized
from meetingdesk.ui.theme import Theme

# Columns of about the same height, read from the right.
_COLUMNS = (
    (Group.SESSION, Group.ATTENDANCE, Group.AGENDA, Group.HALL),
    (Group.SPEAKERS, Group.REMARKS, Group.VOTES),
    (Group.RESOLUTIONS, Group.RECORD, Group.VIEW),
)
_SCROLLS = {
    Qt.Key.Key_Down: QScrollBar.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QScrollBar.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QScrollBar.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QScrollBar.SliderAction.SliderPageStepSub,
    Qt.Key.Key_End: QScrollBar.SliderAction.SliderToMaximum,
    Qt.Key.Key_Home: QScrollBar.SliderAction.SliderToMinimum,
}
_KEY_WIDTH = 84


class Help(Overlay):
    """Every action that has a key, with the key, and the keys of the fields of a draft; the arrows scroll it."""

    def __init__(self, parent: Sized, theme: Theme, actions: Iterable[Action]) -> None:
        super().__init__(parent, theme, "", 1080, 600)
        self.title.setText(self.tr("Keys"))
        self.setAccessibleName(self.tr("Keys"))
        self._actions = [a for a in actions if a.keys]
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for groups in _COLUMNS:
            row.addLayout(self._column(groups), 1)
        area = QScrollArea()
        self._bar = area.verticalScrollBar()
        area.setWidget(columns)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        columns.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self.body.addWidget(area, 1)
        hint = QLabel(
            self.tr("The keys work the same under the Persian and the English layout. Escape closes this page.")
        )
        hint.setProperty("oneline", "small")
        hint.setProperty("tone", "quiet")
        self.body.addWidget(hint)

    def _column(self, groups: Iterable[Group]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        for group in groups:
            title = QLabel(group.heading)
            title.setProperty("oneline", "strong")
            title.setProperty("tone", "accent")
            column.addWidget(title)
            column.addLayout(self._rows(group))
            column.addSpacing(8)
        column.addStretch(1)
        return column

    def _rows(self, group: Group) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, round(_KEY_WIDTH * self.theme.scale))
        keys = [(action.shown_key, action.name) for action in self._actions if action.group is group]
        if group is Group.RESOLUTIONS:
            keys.append(("Ctrl+1…4", self.tr("Fields of the draft: who and by when, ties, rule, group")))
        for row, (shown_key, words) in enumerate(keys):
            key = QLabel(isolate_ltr(shown_key))
            key.setProperty("chip", "quiet")
            name = QLabel(words)
            name.setProperty("role", "body")
            name.setWordWrap(True)
            grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(name, row, 1)
        return grid

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The arrows, pages, Home and End scroll the keys."""
        scroll = _SCROLLS.get(Qt.Key(event.key()))
        if scroll is None:
            super().keyPressEvent(event)
        else:
            self._bar.triggerAction(scroll)
