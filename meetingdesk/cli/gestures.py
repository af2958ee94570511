"""What the operator presses for each command of a script."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any, TypeVar

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from meetingdesk.cli.keyboard import Keyboard, LostFocus
from meetingdesk.cli.script import Order, Undo
from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.plan import Member, Person
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.text import persian_digits
from meetingdesk.domain.turns import TurnKind
from meetingdesk.ui.operator.agenda_panel import AgendaPanel
from meetingdesk.ui.operator.resolution_panel import ResolutionPanel
from meetingdesk.ui.operator.speaker_panel import SpeakerPanel
from meetingdesk.ui.operator.window import DeskWindow
from meetingdesk.ui.widgets.names_field import PART
from meetingdesk.ui.widgets.people_search import PeopleSearch
from meetingdesk.ui.widgets.row_list import RowList

P = TypeVar("P", bound=QWidget)
Halfway = Callable[[], None]
_PUNCTUATION = "()،؛.-"


class Hands:
    """Somebody who runs a desk by its keyboard; `halfway` is called when something is half typed."""

    def __init__(self, window: DeskWindow, keyboard: Keyboard) -> None:
        self._window = window
        self._keys = keyboard
        self._agenda = _panel(window.panels.agenda, AgendaPanel)
        self._drafts = _panel(window.panels.drafts, ResolutionPanel)
        self._speakers = _panel(window.panels.speakers, SpeakerPanel)
        self._halfway: Halfway | None = None
        self._gestures: dict[type[Any], Callable[[Any], None]] = {
            c.RecordArrival: self._arrival,
            c.RecordDeparture: self._departure,
            c.RecordAbsence: self._absence,
            c.RequestFloor: self._request,
            c.GiveFloor: self._give_floor,
            c.MoveTurn: self._move_turn,
            c.ExtendSpeech: self._extend,
            c.NoteRemark: self._note,
            c.MakeItemCurrent: self._take_up,
            c.AddOffAgendaItem: self._off_agenda,
            c.DraftResolution: self._draft,
            c.ReviseResolution: self._revise,
            c.AdoptResolution: self._adopt,
            c.OpenSession: self._pressing("Ctrl+F8"),
            c.CallRecess: self._pressing("Ctrl+F5"),
            c.ResumeSession: self._pressing("Ctrl+F5"),
            c.CloseSession: self._pressing("Ctrl+F6", "Ctrl+F6"),
            c.AdvanceAgenda: self._pressing("F2"),
            c.DeferItem: self._pressing("Ctrl+F2"),
            c.PauseSpeech: self._pressing("F5"),
            c.ContinueSpeech: self._pressing("F5"),
            c.EndSpeech: self._pressing("F6"),
            Undo: self._pressing("Ctrl+Alt+Z"),
        }

    def do(self, order: Order, halfway: Halfway | None = None) -> None:
        """Press what a command needs."""
        self._halfway = halfway
        self._gestures[type(order)](order)

    @property
    def _state(self) -> MeetingState:
        return self._window.bridge.state

    def _pressing(self, *presses: str) -> Callable[[object], None]:
        def press(_order: object) -> None:
            for keys in presses:
                self._keys.press(keys)

        return press

    # --- People ---

    def _arrival(self, order: c.RecordArrival) -> None:
        self._find("F8", order.who, "Return")

    def _departure(self, order: c.RecordDeparture) -> None:
        self._find("F8", order.who, "Shift+Return")

    def _absence(self, order: c.RecordAbsence) -> None:
        self._find("F8", order.who, "Ctrl+Return" if order.excused else "Ctrl+Shift+Return")

    def _request(self, order: c.RequestFloor) -> None:
        self._ask(order.who, order.kind, "Return")

    def _give_floor(self, order: c.GiveFloor) -> None:
        if order.who is None:
            self._keys.press("F4")
        else:
            self._ask(order.who, order.kind, "Shift+Return")

    def _ask(self, who: ParticipantId, kind: TurnKind, enter: str) -> None:
        """Find somebody in the speakers' line for a kind of turn."""
        self._keys.press("F3")
        if kind is not TurnKind.STATEMENT:
            self._keys.press(f"Ctrl+{1 + list(TurnKind).index(kind)}")
        self._find("F3", who, enter)

    def _find(self, where: str, who: ParticipantId, enter: str) -> None:
        """Type the few letters that mean somebody, and press Enter."""
        self._keys.press(where)
        self._keys.type(few_letters(self._state, who), halfway=self._halfway)
        self._keys.press(enter)

    # --- Lists ---

    def _move_turn(self, order: c.MoveTurn) -> None:
        self._keys.press("F3")
        self._keys.press("Down")
        places = self._choose(self._speakers.waiting.queue, str(order.turn)) + 1 - order.position
        self._keys.press("Alt+Up" if places > 0 else "Alt+Down", abs(places))

    def _take_up(self, order: c.MakeItemCurrent) -> None:
        self._keys.tab_to(self._agenda.list)
        self._choose(self._agenda.list, str(order.item))
        self._keys.press("Return")

    def _choose(self, rows: RowList, key: str) -> int:
        """Walk to a row of the list that has the focus, and return its place."""
        at = rows.rows_model.position(key)
        self._keys.press("Home")
        self._keys.press("Down", at - max(0, rows.currentIndex().row()))
        if rows.chosen_key() != key:
            raise LostFocus(rows.accessibleName())
        return at

    # --- Speaking ---

    def _extend(self, order: c.ExtendSpeech) -> None:
        unit = self._state.plan.procedure.extension_seconds
        self._keys.press("F7", (order.seconds or unit) // unit)

    def _note(self, order: c.NoteRemark) -> None:
        self._keys.press("Shift+F3")
        self._keys.type(order.text, halfway=self._halfway)
        self._keys.press("Return")

    # --- Items and resolutions ---

    def _off_agenda(self, order: c.AddOffAgendaItem) -> None:
        form = self._agenda.form
        self._keys.press("Shift+F2")
        self._keys.type(order.title)
        self._keys.tab_to(form.minutes)
        change = order.planned_minutes - form.minutes.value()
        self._keys.press("Up" if change > 0 else "Down", abs(change))
        self._keys.tab_to(form.approved)
        if order.chair_approved:
            self._keys.press("Space")
        self._keys.press("Return")

    def _draft(self, order: c.DraftResolution) -> None:
        self._keys.press("F9")
        self._write(order.content)

    def _revise(self, order: c.ReviseResolution) -> None:
        self._keys.press("F9")
        self._write(order.content)

    def _adopt(self, order: c.AdoptResolution) -> None:
        self._keys.press("Ctrl+Shift+F9" if order.by is c.AdoptedBy.CHAIR_CONCLUSION else "Ctrl+F9")

    def _write(self, content: c.ResolutionContent) -> None:
        """Write what differs from what stands in the fields, and leave them, which makes it a revision."""
        form = self._drafts.form
        shown = form.content()
        if content.clauses != shown.clauses:
            self._over("\n".join(content.clauses))
        lines = form.fields.lines
        if content.consulted != shown.consulted:
            self._keys.press("Ctrl+2")
            self._write_names(lines["consulted"], content.consulted)
            self._keys.press("Ctrl+1")
        if content.lead_bodies != shown.lead_bodies:
            self._write_names(lines["lead"], content.lead_bodies)
        if content.partner_bodies != shown.partner_bodies:
            self._write_names(lines["partners"], content.partner_bodies)
        if content.due_text != shown.due_text:
            self._write_line(form.fields.due, content.due_text)
        if content.standing != shown.standing:
            self._keys.tab_to(form.fields.standing)
            self._keys.press("Space")
            self._keys.press("F9")
        self._keys.press("Shift+F3")

    def _write_names(self, field: QLineEdit, names: tuple[str, ...]) -> None:
        self._keys.tab_to(field)
        self._keys.press("Ctrl+A")
        for at, name in enumerate(names):
            self._keys.type(f"{PART} {name}" if at else name)
            # Names that begin alike are offered still; Esc takes the offer away.
            if QApplication.activePopupWidget() is not None:
                self._keys.press("Escape")

    def _write_line(self, field: QLineEdit, text: str) -> None:
        self._keys.tab_to(field)
        self._over(text)

    def _over(self, text: str) -> None:
        """Type in place of all that stands in a field."""
        self._keys.press("Ctrl+A")
        self._keys.type(text, halfway=self._halfway)


def few_letters(state: MeetingState, who: ParticipantId) -> str:
    """Return what somebody would type to mean a person: the shortest word or two that are enough, or a seat number."""
    person = state.person(who)
    search = PeopleSearch(state.people)
    if person is not None:
        for typed in _typed_ways(person):
            found = search.find(typed)
            if found and found[0] == who:
                return typed
    return persian_digits(person.seat_no) if isinstance(person, Member) else who


def _typed_ways(person: Person) -> list[str]:
    """Return the words of a name and post, and pairs of them, the shortest first."""
    words = [word.strip(_PUNCTUATION) for word in f"{person.name} {person.post_title}".split()]
    singles = [word for word in words if len(word) > 2]
    pairs = [f"{one} {other}" for one, other in pairwise(words) if len(one) > 2]
    return [*sorted(singles, key=len), *sorted(pairs, key=len)]


def _panel(found: object, kind: type[P]) -> P:
    if not isinstance(found, kind):
        raise TypeError(f"{type(found).__name__} is no {kind.__name__}")
    return found
