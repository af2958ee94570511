"""Drawing lots where everybody sees it: a number that anybody may name, and what follows from it, to be checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from secrets import randbelow

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.plan import Person
from meetingdesk.domain.state import Turn
from meetingdesk.domain.text import ascii_digits, isolate_ltr, persian_digits
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.operator.attendance_leaving import OncePressed
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.entry import Entry, How
from meetingdesk.ui.widgets.row_list import RowList
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import figure, filled

_DIGITS = QRegularExpression("[0-9۰-۹٠-٩]{0,9}")
_CHOSEN_BELOW = 1_000_000
_HASH_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Drawn:
    """A draw that took place: the number, and the turns in the order of their lots."""

    seed: int
    turns: tuple[Turn, ...]


class SeedField(Entry):
    """A number of up to nine digits, Persian under any layout."""

    def __init__(self) -> None:
        super().__init__()
        self.setValidator(QRegularExpressionValidator(_DIGITS, self))

    def number(self) -> int | None:
        """Return the number typed, None for none."""
        return int(ascii_digits(self.text())) if self.text() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Digits are Persian; everything else as in any line."""
        if event.text().isdecimal():
            self.insert(persian_digits(event.text()))
        else:
            super().keyPressEvent(event)


class DrawPage(QWidget):
    """The number and Enter, then the result; `drawing` carries the number, `left` goes out for Esc."""

    drawing = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._build()

    # --- What it is made of ---

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(4, 2, 4, 0)
        rows.setSpacing(4)
        self.title = WrappedText(self._theme, TextRole.STRONG)
        rows.addWidget(self.title)
        rows.addWidget(self._question())
        self.hint = WrappedText(self._theme, TextRole.SMALL, lines=4)
        self.result = RowList(self._theme, lead_width=20)
        self.result.setAccessibleName(self.tr("Order drawn"))
        rows.addWidget(self.hint)
        rows.addWidget(self.result, 1)
        self._rest = QWidget()
        rows.addWidget(self._rest, 1)

    def _question(self) -> QWidget:
        self._asks = QWidget()
        row = QHBoxLayout(self._asks)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        name = QLabel(self.tr("Number"))
        name.setProperty("oneline", "body")
        self.seed = SeedField()
        self.seed.setAccessibleName(self.tr("Number of the draw"))
        # A hand that rests on Enter must not draw with a number that nobody has seen.
        self._once = OncePressed(self)
        self.seed.installEventFilter(self._once)
        self.seed.entered.connect(self._entered)
        self.seed.left.connect(self.left)
        self.seed.textChanged.connect(lambda _text: self._show_hint())
        name.setBuddy(self.seed)
        self.button = QPushButton()
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(lambda: self._entered(How.PLAIN))
        row.addWidget(name)
        row.addWidget(self.seed, 1)
        row.addWidget(self.button)
        return self._asks

    # --- What it shows ---

    def ask(self, awaiting: int) -> None:
        """Ask for the number; one that was typed before is still there."""
        self.title.set_text(filled(self.tr("Draw of lots: {count} await it"), {"count": awaiting}))
        self._show_result(is_drawn=False)
        self._show_hint()

    def show_drawn(self, drawn: Drawn, people: Mapping[ParticipantId, Person]) -> None:
        """Show the order that followed from a number, and how anybody can check it."""
        self.seed.clear()
        self.title.set_text(self.tr("Drawn with the number {number}").format(number=figure(drawn.seed)), "accent")
        self.hint.set_text(self.tr("To check: the order of SHA-256 over “number:turn:person”"), "quiet")
        self.result.show_rows(_rows(drawn, people))
        self._show_result(is_drawn=True)

    def focus(self) -> None:
        """Put the cursor into the number, or the focus on the result."""
        place: QWidget = self.result if self._asks.isHidden() else self.seed
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leads out from wherever the focus is."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_result(self, *, is_drawn: bool) -> None:
        self._asks.setVisible(not is_drawn)
        self._rest.setVisible(not is_drawn)
        self.result.setVisible(is_drawn)

    def _show_hint(self) -> None:
        has_number = self.seed.number() is not None
        self.button.setText(self.tr("Draw") if has_number else self.tr("Choose"))
        if has_number:
            words = self.tr("{enter} draws with this number · {escape} leaves")
        else:
            words = self.tr(
                "Anybody may name a number. {enter} has the program choose one; it is shown before it counts."
            )
        self.hint.set_text(filled(words, {"enter": "Enter", "escape": "Esc"}), "quiet")

    def _entered(self, _how: How) -> None:
        """Draw with the number; where there is none, show one first."""
        number = self.seed.number()
        if number is not None:
            self.drawing.emit(number)
            return
        self.seed.setText(persian_digits(randbelow(_CHOSEN_BELOW)))
        self.seed.selectAll()
        self.seed.setFocus(Qt.FocusReason.OtherFocusReason)


def _rows(drawn: Drawn, people: Mapping[ParticipantId, Person]) -> tuple[Row, ...]:
    return tuple(_row(drawn.seed, turn, people[turn.who].label) for turn in drawn.turns)


def _row(seed: int, turn: Turn, name: str) -> Row:
    """Return a turn with its lot, and the figures by which it can be checked."""
    ticket = f"{seed}:{turn.id}:{turn.who}"
    digest = sha256(ticket.encode()).hexdigest()
    note = isolate_ltr(f"{ticket} → {digest[:_HASH_SHOWN]}…")
    return Row(str(turn.id), name, lead=persian_digits(turn.lot), note=note, tip=f"{ticket}\n{digest}")
