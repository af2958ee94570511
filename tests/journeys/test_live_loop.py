"""A whole session by keyboard alone, under both layouts: six items, twenty-five speeches, four resolutions."""

from PySide6.QtWidgets import QApplication
from secretary import Secretary

from meetingdesk.domain import timing
from meetingdesk.domain.commands import AdoptedBy
from meetingdesk.domain.ids import SpeechId, seat_id
from meetingdesk.domain.spans import without
from meetingdesk.domain.state import MeetingState, Phase, Span
from meetingdesk.domain.turns import Placed, TurnKind

TEXTS = (
    "پیش از مسدودسازی حساب، مراتب به استانداری اطلاع داده شود.",
    "واحدهای جامانده با تسهیلات به چرخه تولید بازگردانده شوند.",
    "تدوین سند آمایش سرزمین بی‌درنگ آغاز شود.",
    "تصمیمات شورا ضمانت اجرا داشته باشد.",
)
POINT_OF_ORDER, REPLY, QUESTION, CONCLUSION = 5, 6, 7, 8


def opened(secretary: Secretary) -> None:
    secretary.call_the_seats(absent=4)
    assert secretary.state.present == 20
    secretary.keys("Ctrl+F8")
    assert secretary.state.phase is Phase.RUNNING


def speaking(secretary: Secretary) -> int:
    """Return the seat of whoever has the floor."""
    speech = secretary.state.speech
    assert speech is not None
    return int(speech.who[1:])


def noted(secretary: Secretary, text: str) -> None:
    secretary.keys("Shift+F3")
    secretary.write(text)
    secretary.keys("Return")


def adopted(secretary: Secretary, text: str) -> None:
    secretary.keys("F9")
    secretary.write(text)
    secretary.keys("Ctrl+F9")


def spoken_in_turn(secretary: Secretary, *seats: int) -> None:
    """Let seats ask one after the other and speak, each for a minute and with a gist."""
    for seat in seats:
        secretary.ask(seat)
    for seat in seats:
        secretary.keys("F4")
        assert speaking(secretary) == seat
        secretary.wait(60)
        noted(secretary, f"سخن کرسی {seat}")
    secretary.keys("F6")


def first_item(secretary: Secretary) -> None:
    """Three statements with more time, a pause, and more time that is typed."""
    secretary.keys("F2")
    spoken_in_turn(secretary, 2, 3)
    secretary.ask(4)
    secretary.keys("F4", "F5")
    assert secretary.state.speech is not None
    assert secretary.state.speech.is_paused
    secretary.wait(30)
    secretary.keys("F5", "F7", "Shift+F7")
    secretary.number(2)
    assert secretary.state.speech.limit_seconds == 300 + 60 + 120
    secretary.keys("F6")


def second_item(secretary: Secretary) -> None:
    """A point of order jumps ahead, a question interrupts, and the floor comes back by itself."""
    secretary.keys("F2")
    secretary.ask(5)
    secretary.ask(6)
    secretary.ask(7, POINT_OF_ORDER)
    assert [turn.who for turn in secretary.state.queue] == [seat_id(7), seat_id(5), seat_id(6)]
    secretary.keys("F4")
    assert speaking(secretary) == 7
    secretary.wait(20)
    secretary.keys("F4")
    secretary.wait(60)
    secretary.ask(8, QUESTION)
    secretary.keys("F4")
    assert speaking(secretary) == 8
    secretary.wait(30)
    secretary.keys("F6")
    assert speaking(secretary) == 5
    secretary.wait(30)
    secretary.keys("F4")
    assert speaking(secretary) == 6
    secretary.wait(45)
    secretary.ask(5, REPLY)
    secretary.keys("F4")
    assert speaking(secretary) == 5
    assert secretary.state.speech is not None
    assert secretary.state.speech.answers == secretary.state.speech.id - 1
    secretary.keys("F6")
    adopted(secretary, TEXTS[0])


def third_item(secretary: Secretary) -> None:
    """Somebody is called in vain and skipped, the list is closed, and a point of order enters all the same."""
    secretary.keys("F2")
    for seat in (9, 10, 11):
        secretary.ask(seat)
    secretary.keys("Ctrl+F4", "Ctrl+F4", "Ctrl+F4")
    assert [turn.who for turn in secretary.state.queue] == [seat_id(10), seat_id(11)]
    secretary.keys("Ctrl+F3")
    secretary.ask(12)
    assert len(secretary.state.queue) == 2
    secretary.ask(12, POINT_OF_ORDER)
    assert secretary.state.queue[0].kind is TurnKind.POINT_OF_ORDER
    for _ in range(3):
        secretary.keys("F4")
        secretary.wait(40)
    secretary.keys("F6")
    adopted(secretary, TEXTS[1])


def fourth_item(secretary: Secretary) -> None:
    """The wrong one has the floor and hands it over; the rest of the time is ceded; a turn is moved by hand."""
    secretary.keys("F2")
    secretary.ask(13)
    secretary.ask(14)
    secretary.keys("F4")
    secretary.wait(60)
    secretary.keys("Ctrl+Shift+F7")
    secretary.number(15)
    assert speaking(secretary) == 15
    assert secretary.state.queue[0].who == seat_id(13)
    secretary.wait(60)
    secretary.keys("Ctrl+F7")
    secretary.number(16)
    assert speaking(secretary) == 16
    secretary.wait(60)
    secretary.ask(17)
    secretary.keys("F3", "Down", "End", "Alt+Up", "Alt+Up")
    assert [turn.who for turn in secretary.state.queue] == [seat_id(17), seat_id(13), seat_id(14)]
    assert (secretary.state.queue[0].why, secretary.state.queue[0].overrides) == (Placed.MOVED, Placed.FIRST_COME)
    for _ in range(3):
        secretary.keys("F4")
        secretary.wait(50)
    secretary.keys("Shift+F6")
    assert secretary.state.speeches[-1].cut


def last_items(secretary: Secretary) -> None:
    secretary.keys("F2")
    spoken_in_turn(secretary, 18, 19, 20, 3)
    noted(secretary, TEXTS[2])
    secretary.keys("Ctrl+Shift+F3")
    secretary.keys("Ctrl+F9")
    secretary.keys("F2")
    spoken_in_turn(secretary, 2, 4, 5, 6)
    secretary.ask(1, CONCLUSION)
    secretary.keys("F4")
    secretary.wait(40)
    secretary.keys("F6")
    adopted(secretary, TEXTS[3])
    secretary.keys("F2")


def test_the_whole_live_loop_by_keyboard_alone(secretary: Secretary) -> None:
    opened(secretary)
    first_item(secretary)
    second_item(secretary)
    third_item(secretary)
    fourth_item(secretary)
    last_items(secretary)
    state = secretary.state
    assert [r.content.clauses for r in state.adopted] == [(text,) for text in TEXTS]
    assert {r.adoption.by for r in state.adopted if r.adoption} == {AdoptedBy.CONSENSUS}
    assert len(state.speeches) == 25
    everything_adds_up(state)
    secretary.keys("Ctrl+F6", "Ctrl+F6")
    assert secretary.state.phase is Phase.CLOSED


def everything_adds_up(state: MeetingState) -> None:
    """Fail unless speaking, pauses and silence are the whole session, to the microsecond."""
    assert state.opened_at is not None
    end = max(s.span.end for s in state.speeches if s.span.end)
    whole = (Span(state.opened_at, end),)
    held = [part for s in state.speeches for part in without((s.span,), (*s.pauses, *s.away))]
    silent = without(whole, held)
    assert sum(timing.length(part, (), end) for part in (*held, *silent)) == timing.length(whole[0], (), end)
    question = next(s for s in state.speeches if s.kind is TurnKind.QUESTION)
    assert question.interrupts is not None
    assert state.speeches[question.interrupts - 1].away == (question.span,)
    assert SpeechId(1) == state.speeches[0].id


def test_undo_reaches_back_over_an_interruption(secretary: Secretary) -> None:
    opened(secretary)
    secretary.keys("F2")
    secretary.ask(5)
    secretary.keys("F4")
    secretary.ask(6, QUESTION)
    before = secretary.state
    secretary.keys("F4", "Ctrl+Alt+Z")
    assert secretary.state.floor == before.floor
    assert secretary.state.queue == before.queue
    QApplication.processEvents()
