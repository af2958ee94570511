"""A resolution as it is written: its clauses, the checklist, and the fields below."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.domain.content import Point, Relation, ResolutionContent
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.deadline_field import session_day
from meetingdesk.ui.operator.resolution_fields import ResolutionFields
from meetingdesk.ui.operator.resolution_points import Points
from meetingdesk.ui.operator.resolution_typed import Typed, content_of
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.clause_editor import ClauseEditor
from meetingdesk.ui.widgets.ctrl_digits import CtrlDigits
from meetingdesk.ui.widgets.yielding_area import YieldingArea, reveal

_AROUND_FIELD = 18


class ResolutionForm(QWidget):
    """The fields; `edited` goes out when the operator changes one, `left` when the focus leaves one."""

    edited = Signal()
    left = Signal()

    def __init__(self, context: Context, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loading = False
        self._read_only = False
        self._bridge = context.bridge
        self.clauses = ClauseEditor(context.theme)
        self.clauses.setAccessibleName(self.tr("Clauses of the resolution"))
        self._theme = context.theme
        self._area = YieldingArea(None, _least_fields(context.theme), self)
        self.fields = ResolutionFields(context, names, self._today, self._area.viewport())
        self.points = Points(context)
        beside = (*self.points.buttons.values(), self.points.reason.line)
        self._digits = CtrlDigits(self.fields.turn_by_digit, self.clauses, *beside)
        self._lay_out()
        self.clauses.textChanged.connect(self._edited)
        self.clauses.left.connect(self.left)
        self.fields.edited.connect(self._edited)
        self.fields.left.connect(self.left)
        self.fields.turned.connect(self._turned)
        self._theme.changed.connect(self._follow_size)
        self.points.edited.connect(self._edited)
        self.points.reason.line.editingFinished.connect(self.left)
        self.points.wanted.connect(self.go_to)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.clauses, 1)
        between = QWidget(self)
        beside = QHBoxLayout(between)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        beside.addWidget(self.fields.turns, 1)
        beside.addWidget(self.points)
        rows.addWidget(between)
        rows.addWidget(self.points.reason)
        self.points.reason.asked.connect(between.hide)
        self.points.reason.dismissed.connect(between.show)
        self.fields.pages.setProperty("surface", "true")
        self.fields.pages.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._area.hold(self.fields.pages)
        rows.addWidget(self._area)

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in its order."""
        fields, points = self.fields, self.points
        return [self.clauses, *fields.stops, *fields.turns.buttons, *points.buttons.values(), *points.reason.stops]

    def typed(self) -> Typed:
        """Return what stands in the fields."""
        fields = self.fields
        typed = Typed(
            clauses=self.clauses.text(),
            standing=fields.standing.isChecked(),
            relation=fields.relation.currentData(),
            scope=fields.scope.currentData(),
            waivers={str(point): reason for point, reason in self.points.reasons.items()},
        )
        lines: dict[str, Any] = {name: field.text() for name, field in fields.lines.items()}
        return replace(typed, **lines)

    def show_typed(self, typed: Typed, cursor: int | None = None) -> None:
        """Show this in the fields; nobody is told that it was edited."""
        self._loading = True
        self.clauses.set_text(typed.clauses, cursor)
        self.fields.show_typed(typed)
        self.points.show_reasons(typed.waivers)
        self._loading = False
        self._show_standing()

    def take_up_steps(self, kept: str, cursor: int) -> bool:
        """Go on with what was kept of the clauses' undo; False where it is of another text."""
        self._loading = True
        is_taken_up = self.clauses.steps.take_up(kept, cursor)
        self._loading = False
        return is_taken_up

    def _today(self) -> date:
        return session_day(self._bridge)

    def content(self) -> ResolutionContent:
        """Return what the fields say; a deadline that is no date stays words."""
        return content_of(self.typed(), self._today())

    def go_to(self, point: Point) -> None:
        """Put the cursor where a point is settled."""
        field = self.fields.field_of(point) or self.clauses
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(field)

    def link(self, number: str, relation: Relation) -> None:
        """Let it say how this resolution stands to an earlier one."""
        self.fields.lines["follows"].setText(number)
        self.fields.relation.setCurrentIndex(self.fields.relation.findData(relation))

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the fields be read, or written as well."""
        self._read_only = read_only
        self.clauses.setReadOnly(read_only)
        self.clauses.setPlaceholderText(
            "" if read_only else self.tr("The text of the resolution, one paragraph a clause…")
        )
        self.fields.set_read_only(read_only=read_only)
        self._show_standing()

    def _turned(self) -> None:
        """Show a page from its top, below the row of pages."""
        self.points.reason.dismiss()
        self._area.to_top()

    def _follow_size(self) -> None:
        """Keep a field in view, however large its text is."""
        self._area.show_at_least(_least_fields(self._theme))

    def _edited(self) -> None:
        if self._loading:
            return
        self._show_standing()
        self.edited.emit()

    def _show_standing(self) -> None:
        """Say how the deadlines were understood, and what is settled."""
        self.fields.show_marks()
        self.points.show_content(self.content(), read_only=self._read_only)


def _least_fields(theme: Theme) -> int:
    """Return the height of one field with its frame: so much of the fields is always in view."""
    return theme.row_height(TextRole.BODY) + _AROUND_FIELD
