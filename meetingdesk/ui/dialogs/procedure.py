"""The page of the council's rules of procedure and of its seats."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from meetingdesk.store.registry import Council, SeatRow
from meetingdesk.ui.dialogs.forms import Form, button
from meetingdesk.ui.dialogs.procedure_fields import ProcedureFields
from meetingdesk.ui.dialogs.seat_rules import SeatRulesModel
from meetingdesk.ui.dialogs.seat_table import SeatRulesTable
from meetingdesk.ui.dialogs.seats import presets
from meetingdesk.ui.dialogs.shares import CalmBox
from meetingdesk.ui.icons import IconLabel
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.theme import Theme

_BESIDE = 1280
"""Below this width the table of seats stands under the rules."""


class ProcedurePage(Form):
    """Emits `saved` with the Procedure and the SeatRules of all seats, once everything in it can be kept."""

    saved = Signal(object, object)

    def __init__(self, theme: Theme, council: Council, seats: Sequence[SeatRow], *, read_only: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self.fields = ProcedureFields(sum(seat.has_vote for seat in seats))
        self.model = SeatRulesModel(seats, read_only=read_only)
        self.table = SeatRulesTable(theme, self.model)
        self._presets = presets()
        self.preset = CalmBox()
        self.preset.addItems([preset.name for preset in self._presets])
        self._apply = button(self.tr("Put into the fields"), self.apply_preset)
        self.save = button(self.tr("Save"), self.save_all, "primary")
        self._leave = button(self.tr("Back"), self.left.emit)
        self._lay_out(council, read_only=read_only)
        self.fields.checked.toggled.connect(self._show_note)
        self.model.refused.connect(self._tell_refused)
        self.model.dataChanged.connect(lambda *_: self._tell_hint())
        self.fields.show_procedure(council.procedure)
        self._show_note()
        self._tell_hint()
        if read_only:
            for part in (self._beginning, self._rules, self.save):
                part.setEnabled(False)

    def apply_preset(self) -> None:
        """Put the rules of the chosen kind of council into the fields; nothing is saved by that."""
        self.fields.show_procedure(self._presets[self.preset.currentIndex()].procedure)

    def save_all(self) -> None:
        """Emit what is in the fields and in the table, or lead to the first field that is wrong."""
        procedure = self.fields.read()
        if procedure is not None:
            self.saved.emit(procedure, self.model.rules)
        elif (wrong := self.focusWidget()) is not None:
            # The sentence may stand below two more rows of fields.
            self._scroll.ensureWidgetVisible(wrong, 0, 4 * self.table.verticalHeader().defaultSectionSize())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the seats below the rules where there is no room beside them."""
        self._place_seats(beside=event.size().width() >= _BESIDE * self._theme.scale)
        super().resizeEvent(event)

    def _place_seats(self, *, beside: bool) -> None:
        """Let the seats stand beside the rules, which scroll by themselves then, or scroll with them below."""
        row = self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(0 if beside else row * 10)
        home = self._beside if beside else self._below
        if home.indexOf(self._seats) >= 0:
            return
        typed_into = self.focusWidget()
        home.addWidget(self._seats, 10)
        self._seats.show()
        if typed_into is not None:
            typed_into.setFocus()

    def _lay_out(self, council: Council, *, read_only: bool) -> None:
        self.rows.setContentsMargins(24, 12, 24, 12)
        self.rows.addLayout(self._title(council, read_only=read_only))
        self._beginning = self._preset_and_note()
        self._rules = self._procedure_fields()
        inside = QWidget()
        inside.setProperty("surface", "true")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._below = QVBoxLayout(inside)
        self._below.setContentsMargins(0, 0, 0, 0)
        # At the end stands the bar that scrolls.
        inside.setContentsMargins(8, 0, 0, 0)
        self._below.setSpacing(24)
        self._below.addWidget(self._rules)
        self.rows.addWidget(self._beginning)
        self._scroll = _scrolled(inside)
        self._seats = self._seats_column()
        self._beside = QHBoxLayout()
        self._beside.setSpacing(24)
        self._beside.addWidget(self._scroll, 11)
        self._beside.addWidget(self._seats, 10)
        self.rows.addLayout(self._beside, 1)
        self.add_buttons(self.save, self._leave)
        order = (self.preset, self._apply, *self.fields.entries, self.table, self.save, self._leave)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _title(self, council: Council, *, read_only: bool) -> QHBoxLayout:
        text = self.tr("What is saved holds for sessions to come; one that has begun keeps its own rules.")
        if read_only:
            text = self.tr("The file is open read only; nothing can be changed.")
        title = QLabel(self.tr("Rules of procedure and seats"))
        title.setProperty("oneline", "title")
        told = QLabel(text)
        told.setProperty("oneline", "small")
        told.setProperty("tone", "warning" if read_only else "quiet")
        self.setAccessibleName(f"{title.text()} — {council.name}")
        return _row(title, told, stretches=(0, 1))

    # --- The rules of procedure ---

    def _preset_and_note(self) -> QWidget:
        preset = QVBoxLayout()
        preset.setSpacing(2)
        heading = QLabel(self.tr("Start from a kind of council"))
        heading.setProperty("oneline", "strong")
        heading.setBuddy(self.preset)
        self.preset.setAccessibleName(heading.text())
        preset.addWidget(heading)
        preset.addLayout(_row(self.preset, self._apply, stretches=(1, 0)))
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(24)
        row.addLayout(preset, 11)
        row.addWidget(self._note(), 10)
        return made

    def _procedure_fields(self) -> QWidget:
        fields = self.fields
        made = QWidget()
        rows = QVBoxLayout(made)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for figure in (fields.quorum, fields.debate, fields.majority, fields.motions):
            rows.addWidget(figure)
        rows.addWidget(fields.supporters)
        rows.addWidget(fields.below_numbers)
        rows.addLayout(_row(fields.casts, fields.prints, stretches=(0, 1)))
        rows.addWidget(fields.speaking)
        rows.addStretch(1)
        return made

    def _note(self) -> QFrame:
        """Return what is to be known of figures that nobody has compared with the directive."""
        self._note_icon = IconLabel(self._theme, "alert-circle-outline", "warning", 20)
        self.note = QLabel()
        self.note.setProperty("oneline", "strong")
        self._note_frame = QFrame()
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self.note)
        lines.addWidget(self.fields.checked)
        row = QHBoxLayout(self._note_frame)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._note_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        return self._note_frame

    def _show_note(self) -> None:
        is_checked = self.fields.checked.isChecked()
        default = self.tr("Default — check with your council's directive")
        self.note.setText(self.tr("Checked with the council's directive") if is_checked else default)
        self._note_icon.set_icon("check" if is_checked else "alert-circle-outline", "good" if is_checked else "warning")
        set_property(self._note_frame, "message", "good" if is_checked else "warning")

    # --- The seats ---

    def _seats_column(self) -> QWidget:
        heading = QLabel(self.tr("Rules of the seats"))
        heading.setProperty("oneline", "strong")
        heading.setBuddy(self.table)
        self.below_table = QLabel()
        self.below_table.setProperty("oneline", "small")
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading)
        column.addWidget(self.table, 1)
        column.addWidget(self.below_table)
        return made

    def _tell_hint(self) -> None:
        self.below_table.setText(self.tr("Space ticks; digits write a number. Several chosen rows change together."))
        set_property(self.below_table, "tone", "quiet")

    def _tell_refused(self, sentence: str) -> None:
        self.below_table.setText(sentence)
        set_property(self.below_table, "tone", "bad")


def _row(*parts: QWidget, stretches: tuple[int, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    for part, stretch in zip(parts, stretches, strict=True):
        row.addWidget(part, stretch)
    return row


def _scrolled(inside: QWidget) -> QScrollArea:
    """Return an area that scrolls what does not fit on a small screen, and follows the cursor."""
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    inside.setAutoFillBackground(False)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
