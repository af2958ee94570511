"""The fields of a resolution: clauses, who, by when, or else."""

import json
from dataclasses import asdict, dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.domain.calendar import long_date, parse_date, short_date
from meetingdesk.domain.commands import ResolutionContent
from meetingdesk.ui.context import Context
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.widgets.clause_editor import ClauseEditor
from meetingdesk.ui.widgets.names_field import NamesField
from meetingdesk.ui.widgets.yielding_area import YieldingArea

POINTS = 5
_LEAST = 100


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the fields, letter by letter."""

    clauses: str = ""
    lead: str = ""
    partners: str = ""
    consulted: str = ""
    due: str = ""
    standing: bool = False
    guarantee: str = ""
    follow_up: str = ""
    follows: str = ""

    def stored(self) -> str:
        """Return it as text, to be kept."""
        return json.dumps(asdict(self), ensure_ascii=False)


def typed_from(stored: str) -> Typed:
    """Return what `Typed.stored` gave; anything else is taken for clauses, so that no letter is lost."""
    try:
        return Typed(**json.loads(stored))
    except (ValueError, TypeError):
        return Typed(clauses=stored)


def typed_as(content: ResolutionContent) -> Typed:
    """Return what the fields show of a content."""
    names = "؛ ".join
    return Typed(
        clauses="\n".join(content.clauses),
        lead=names(content.lead_bodies),
        partners=names(content.partner_bodies),
        consulted=names(content.consulted),
        due=short_date(content.due_date) if content.due_date is not None else content.due_text,
        standing=content.standing,
        guarantee=content.guarantee,
        follow_up=content.follow_up_by,
        follows=content.follows,
    )


class ResolutionForm(QWidget):
    """The fields; `edited` goes out when the operator changes one, `left` when the focus leaves the clauses."""

    edited = Signal()
    left = Signal()

    def __init__(self, context: Context, names: tuple[str, ...]) -> None:
        super().__init__()
        self._loading = False
        self.clauses = ClauseEditor(context.theme)
        self.clauses.setAccessibleName(self.tr("Clauses of the resolution"))
        self.lead = NamesField(names)
        self.partners = NamesField(names)
        self.consulted = NamesField(names)
        self.follow_up = NamesField(names, several=False)
        self.due = QLineEdit()
        self.standing = QCheckBox(self.tr("standing rule"))
        self.understood = QLabel()
        self.understood.setProperty("oneline", "small")
        self.guarantee = QLineEdit()
        self.follows = QLineEdit()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self.clauses, 1)
        fields_below = QWidget()
        fields_below.setProperty("surface", "true")
        fields_below.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        grid = QGridLayout(fields_below)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        due = QHBoxLayout()
        due.setSpacing(8)
        due.addWidget(self.due, 1)
        due.addWidget(self.standing)
        fields: tuple[tuple[str, QWidget | QHBoxLayout, QWidget], ...] = (
            (self.tr("Lead bodies"), self.lead, self.lead),
            (self.tr("Partners"), self.partners, self.partners),
            (self.tr("Consulted"), self.consulted, self.consulted),
            (self.tr("Followed up by"), self.follow_up, self.follow_up),
            (self.tr("Deadline"), due, self.due),
            (self.tr("Guarantee"), self.guarantee, self.guarantee),
        )
        for at, (name, field, buddy) in enumerate(fields):
            self._add_field(grid, divmod(at, 2), name, field, buddy)
        self._add_field(grid, (3, 1), self.tr("Follows"), self.follows, self.follows)
        grid.addWidget(self.understood, 3, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        rows.addWidget(YieldingArea(fields_below, 40))

    def _add_field(
        self, grid: QGridLayout, place: tuple[int, int], name: str, field: QWidget | QHBoxLayout, buddy: QWidget
    ) -> None:
        label = QLabel(name)
        label.setProperty("tone", "quiet")
        label.setProperty("oneline", "small")
        label.setBuddy(buddy)
        buddy.setAccessibleName(name)
        buddy.setMinimumWidth(_LEAST)  # By Qt it would be more than there is, where texts are large.
        grid.addWidget(label, place[0], 2 * place[1])
        if isinstance(field, QWidget):
            grid.addWidget(field, place[0], 2 * place[1] + 1)
        else:
            grid.addLayout(field, place[0], 2 * place[1] + 1)

    def _connect(self) -> None:
        self.clauses.textChanged.connect(self._edited)
        self.clauses.left.connect(self.left)
        for field in self._lines():
            field.textChanged.connect(self._edited)
            field.editingFinished.connect(self.left)
        self.standing.toggled.connect(self._edited)

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (self.lead, self.partners, self.consulted, self.follow_up, self.due, self.guarantee, self.follows)

    def typed(self) -> Typed:
        """Return what stands in the fields."""
        return Typed(
            self.clauses.text(),
            self.lead.text(),
            self.partners.text(),
            self.consulted.text(),
            self.due.text(),
            self.standing.isChecked(),
            self.guarantee.text(),
            self.follow_up.text(),
            self.follows.text(),
        )

    def show_typed(self, typed: Typed, cursor: int | None = None) -> None:
        """Show this in the fields; nobody is told that it was edited."""
        self._loading = True
        self.clauses.set_text(typed.clauses, cursor)
        shown = (
            typed.lead,
            typed.partners,
            typed.consulted,
            typed.follow_up,
            typed.due,
            typed.guarantee,
            typed.follows,
        )
        for field, text in zip(self._lines(), shown, strict=True):
            field.setText(text)
            field.setCursorPosition(0)
        self.standing.setChecked(typed.standing)
        self._loading = False
        self._show_deadline()

    def content(self) -> ResolutionContent:
        """Return what the fields say; a deadline that is no date stays words."""
        standing, due = self.standing.isChecked(), self.due.text().strip()
        due_date = None if standing else parse_date(due)
        return ResolutionContent(
            clauses=self.clauses.clauses(),
            lead_bodies=self.lead.names(),
            partner_bodies=self.partners.names(),
            consulted=self.consulted.names(),
            due_date=due_date,
            due_text="" if standing or due_date is not None else due,
            standing=standing,
            guarantee=self.guarantee.text(),
            follow_up_by=self.follow_up.text(),
            follows=self.follows.text(),
        )

    def settled(self) -> int:
        """Return how many of the five points are settled: what, who, by when, or else, who follows up."""
        content = self.content()
        deadline = content.due_date is not None or bool(content.due_text) or content.standing
        points = (
            content.clauses,
            content.lead_bodies,
            deadline,
            content.guarantee.strip(),
            content.follow_up_by.strip(),
        )
        return sum(map(bool, points))

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the fields be read, or written as well."""
        self.clauses.setReadOnly(read_only)
        for field in self._lines():
            field.setReadOnly(read_only)
        self.standing.setEnabled(not read_only)
        self.due.setEnabled(not self.standing.isChecked())
        hints: tuple[tuple[QLineEdit | ClauseEditor, str], ...] = (
            (self.clauses, self.tr("The text of the resolution, one paragraph a clause…")),
            (self.due, self.tr("1404/08/01 or words")),
            (self.follows, self.tr("its number, such as 70/1")),
        )
        for hinted, hint in hints:
            hinted.setPlaceholderText("" if read_only else hint)

    def _edited(self) -> None:
        if self._loading:
            return
        self._show_deadline()
        self.edited.emit()

    def _show_deadline(self) -> None:
        """Say how the deadline was understood."""
        content = self.content()
        self.due.setEnabled(not content.standing)
        if content.due_date is not None:
            text, tone = long_date(content.due_date), "accent"
        elif content.standing:
            text, tone = self.tr("Standing rule, without a date"), "quiet"
        elif content.due_text:
            text, tone = self.tr("The deadline stays in words"), "quiet"
        else:
            text, tone = "", "quiet"
        self.understood.setText(text)
        set_property(self.understood, "tone", tone)
