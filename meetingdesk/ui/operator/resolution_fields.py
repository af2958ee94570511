"""The fields below the clauses, a few at a time: who and by when, what it is tied to, its rule, its working group."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from meetingdesk.domain.content import Point, Relation, Scope
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.deadline_field import DeadlineField
from meetingdesk.ui.operator.resolution_typed import Typed
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.widgets.ctrl_digits import CtrlDigits
from meetingdesk.ui.widgets.elided_label import ElidedLabel
from meetingdesk.ui.widgets.names_field import NamesField
from meetingdesk.ui.widgets.yielding_area import reveal
from meetingdesk.ui.wording import label

_LEAST = 64
_FIRST = ("lead", "consulted", "trigger", "group")
Row = tuple[str, QWidget | QHBoxLayout, QWidget]


class ResolutionFields(QObject):
    """Four pages of fields; `edited` goes out when one changes, `left` when the focus leaves one, `turned` with a page.

    Ctrl with a digit turns to a page. `stops` is where Tab stops, page by page.
    """

    edited = Signal()
    left = Signal()
    turned = Signal()

    def __init__(self, context: Context, names: tuple[str, ...], today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = context.theme
        several = {name: NamesField(names) for name in ("lead", "partners", "consulted", "told", "members")}
        one = {name: NamesField(names, several=False) for name in ("follow_up", "recipient")}
        plain = {name: QLineEdit() for name in ("guarantee", "follows", "place", "trigger", "precondition", "group")}
        self.due, self.group_due = DeadlineField(today), DeadlineField(today)
        self.lines: dict[str, QLineEdit] = {
            **several,
            **one,
            **plain,
            "topic": NamesField(context.topics, several=False),
            "deliverable": QLineEdit(),
            "due": self.due,
            "group_due": self.group_due,
        }
        self.standing = QCheckBox(self.tr("standing rule"))
        self.only_standing = ElidedLabel()
        self.only_standing.setText(self.tr("Only for a standing rule; tick it under Ctrl+1"))
        self.only_standing.setProperty("tone", "quiet")
        self.only_standing.setProperty("oneline", "small")
        self.relation = _choices(Relation)
        self.scope = _choices(Scope)
        self.pages = QStackedWidget(parent)
        self.turns = _Turns(self.tr("Who, by when"), self.tr("Ties"), self.tr("Rule"), self.tr("Group"))
        self.turns.turned.connect(self.turn_to)
        self.stops: list[QWidget] = []
        for rows, above in (
            (self._duties(), None),
            (self._ties(), None),
            (self._rule(), self.only_standing),
            (self._group(), None),
        ):
            self.pages.addWidget(_page(rows, above, self.pages))
            self.stops += [buddy for _words, _field, buddy in rows if buddy.focusPolicy() != Qt.FocusPolicy.NoFocus]
        self.stops.insert(self.stops.index(self.due) + 1, self.standing)
        self._connect()
        self.turn_to(0)

    def _duties(self) -> list[Row]:
        due = QHBoxLayout()
        due.setSpacing(8)
        due.addWidget(self.due, 1)
        due.addWidget(self.standing)
        return [
            self._row(self.tr("Lead bodies"), "lead"),
            self._row(self.tr("Partners"), "partners"),
            self._row(self.tr("Followed up by"), "follow_up"),
            self._row(self.tr("Guarantee"), "guarantee"),
            (self.tr("Deadline"), due, self.due),
            ("", self.due.understood, self.due.understood),
        ]

    def _ties(self) -> list[Row]:
        return [
            self._row(self.tr("Consulted"), "consulted"),
            self._row(self.tr("Topic"), "topic"),
            self._row(self.tr("Where"), "place"),
            (self.tr("Scope"), self.scope, self.scope),
            self._row(self.tr("Earlier resolution"), "follows"),
            (self.tr("How this one stands to it"), self.relation, self.relation),
        ]

    def _rule(self) -> list[Row]:
        return [
            self._row(self.tr("Applies when"), "trigger"),
            self._row(self.tr("On condition that"), "precondition"),
            self._row(self.tr("Who is told"), "told"),
        ]

    def _group(self) -> list[Row]:
        return [
            self._row(self.tr("Working group"), "group"),
            self._row(self.tr("Members"), "members"),
            self._row(self.tr("Deliverable"), "deliverable"),
            self._row(self.tr("Handed to"), "recipient"),
            (self.tr("Deadline of the group"), self.group_due, self.group_due),
            ("", self.group_due.understood, self.group_due.understood),
        ]

    def _row(self, words: str, name: str) -> Row:
        return words, self.lines[name], self.lines[name]

    def _connect(self) -> None:
        for field in self.lines.values():
            field.textChanged.connect(self.edited)
            field.editingFinished.connect(self.left)
        self.standing.toggled.connect(self.edited)
        for choice in (self.relation, self.scope):
            choice.currentIndexChanged.connect(self.edited)
        inside = (*self.lines.values(), self.standing, self.relation, self.scope, *self.turns.buttons)
        self._digits = CtrlDigits(self.turn_by_digit, *inside)

    def turn_to(self, page: int) -> None:
        """Show one of the pages."""
        self.pages.setCurrentIndex(page)
        self.turns.show_turned(page)
        self.turned.emit()

    def turn_by_digit(self, digit: int) -> None:
        """Show the page of a digit, with the cursor in its first field; there is none for other digits.

        Where that cannot be written in, the focus is on the button of the page.
        """
        if 1 <= digit <= self.pages.count():
            self.turn_to(digit - 1)
            first: QWidget = self.lines[_FIRST[digit - 1]]
            target = first if first.isEnabled() else self.turns.buttons[digit - 1]
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            reveal(target)

    def field_of(self, point: Point) -> QLineEdit | None:
        """Return the field in which a point is settled, with its page shown; None for the clauses."""
        names = {Point.WHO: "lead", Point.WHEN: "due", Point.WHERE: "place", Point.GUARANTEE: "guarantee"}
        if point not in names:
            return None
        self.turn_to(1 if point is Point.WHERE else 0)
        return self.lines[names[point]]

    def show_typed(self, typed: Typed) -> None:
        """Show this in the fields."""
        for name, field in self.lines.items():
            field.setText(getattr(typed, name))
            field.setCursorPosition(0)
        self.standing.setChecked(typed.standing)
        self.relation.setCurrentIndex(self.relation.findData(typed.relation))
        self.scope.setCurrentIndex(self.scope.findData(typed.scope))
        self.show_marks()

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the fields be read, or written as well."""
        for field in self.lines.values():
            field.setReadOnly(read_only)
        self.standing.setEnabled(not read_only)
        self.relation.setEnabled(not read_only)
        self.scope.setEnabled(not read_only)
        hints = {
            "due": self.tr("1404/08/01 or words"),
            "group_due": self.tr("1404/08/01 or words"),
            "follows": self.tr("its number, such as 70/1"),
            "place": self.tr("such as the whole province"),
            "trigger": self.tr("such as before accounts are blocked"),
            "precondition": self.tr("such as that the unit cannot pay"),
        }
        for name, hint in hints.items():
            self.lines[name].setPlaceholderText("" if read_only else hint)

    def show_marks(self) -> None:
        """Mark the pages that say something, and tell how the deadlines were understood."""
        standing = self.standing.isChecked()
        self.due.setEnabled(not standing)
        self.due.show_understood(self.tr("Standing rule, without a date") if standing else "")
        says = {name for name, field in self.lines.items() if field.text().strip()}
        self.turns.mark(
            bool(says & {"consulted", "topic", "place", "follows"}) or self.scope.currentData() == Scope.NATIONAL,
            standing and bool(says & {"trigger", "precondition", "told"}),
            bool(says & {"group", "members", "deliverable", "recipient", "group_due"}),
        )
        for name in ("trigger", "precondition", "told"):
            self.lines[name].setEnabled(standing)
        self.only_standing.setVisible(not standing)


class _Turns(QWidget):
    """A button for each page; the pages beyond the first are marked when they say something."""

    turned = Signal(int)

    def __init__(self, *names: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._names = names
        self.buttons = [self._button(name, at) for at, name in enumerate(names)]
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)

    def _button(self, name: str, at: int) -> QPushButton:
        button = QPushButton(name)
        button.setProperty("kind", "turn")
        button.setCheckable(True)
        button.setToolTip(f"Ctrl+{at + 1}")
        button.clicked.connect(lambda: self.turned.emit(at))
        return button

    def show_turned(self, page: int) -> None:
        """Show which page is shown."""
        for at, button in enumerate(self.buttons):
            button.setChecked(at == page)

    def mark(self, *says: bool) -> None:
        """Mark the pages after the first that say something, by a dot and for screen readers."""
        for button, name, is_said in zip(self.buttons[1:], self._names[1:], says, strict=True):
            button.setText(f"{name} •" if is_said else name)
            set_property(button, "marked", "true" if is_said else "false")


class _OpensOnAsking(QObject):
    """A wheel over a choice scrolls the fields; it never changes what was chosen."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Leave the wheel to what lies around."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return False


def _choices(kind: type[Relation] | type[Scope]) -> QComboBox:
    box = QComboBox()
    for member in kind:
        box.addItem(label(member), member)
    box.installEventFilter(_OpensOnAsking(box))
    return box


def _page(rows: list[Row], above: QWidget | None, parent: QWidget) -> QWidget:
    """Return fields with their labels, two in a row, and perhaps words above them."""
    page = QWidget(parent)
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    if above is not None:
        grid.addWidget(above, 0, 0, 1, 4)
    for at, row in enumerate(rows):
        line, side = divmod(at, 2)
        _add(grid, (line + 1, 2 * side), row)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)
    grid.setRowStretch(len(rows) + 1, 1)
    return page


def _add(grid: QGridLayout, place: tuple[int, int], row: Row) -> None:
    (line, column), (words, field, buddy) = place, row
    if not words:
        grid.addWidget(buddy, line, column, 1, 2)
        return
    name = QLabel(words)
    name.setProperty("tone", "quiet")
    name.setProperty("oneline", "small")
    name.setBuddy(buddy)
    buddy.setAccessibleName(words)
    # By Qt it would be more than there is, where texts are large.
    buddy.setMinimumWidth(max(_LEAST, buddy.minimumWidth()))
    grid.addWidget(name, line, column)
    if isinstance(field, QWidget):
        grid.addWidget(field, line, column + 1)
    else:
        grid.addLayout(field, line, column + 1)
