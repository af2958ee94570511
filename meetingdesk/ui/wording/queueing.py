"""What the queue says in the room it has: kinds of turn, speaking orders and calls in a word or two."""

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain.text import isolate
from meetingdesk.domain.turns import SpeakingOrder, TurnKind
from meetingdesk.ui.wording import figure, filled
from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP

KINDS: dict[str, str] = {
    "statement": QT_TRANSLATE_NOOP("Queueing", "statement"),
    "in_favour": QT_TRANSLATE_NOOP("Queueing", "in favour"),
    "against": QT_TRANSLATE_NOOP("Queueing", "against"),
    "report": QT_TRANSLATE_NOOP("Queueing", "report"),
    "point_of_order": QT_TRANSLATE_NOOP("Queueing", "order point"),
    "reply": QT_TRANSLATE_NOOP("Queueing", "reply"),
    "question": QT_TRANSLATE_NOOP("Queueing", "question put"),
    "conclusion": QT_TRANSLATE_NOOP("Queueing", "conclusion"),
    "pre_agenda": QT_TRANSLATE_NOOP("Queueing", "pre-agenda"),
}
ORDERS: dict[str, str] = {
    "written_first": QT_TRANSLATE_NOOP("Queueing", "written opinions first"),
    "first_come": QT_TRANSLATE_NOOP("Queueing", "as asked for"),
    "alternate_sides": QT_TRANSLATE_NOOP("Queueing", "for and against by turns"),
    "alternate_groups": QT_TRANSLATE_NOOP("Queueing", "groups in turn"),
    "by_lot": QT_TRANSLATE_NOOP("Queueing", "drawn by lot"),
}
KIND_ICONS: dict[TurnKind, str] = {
    TurnKind.STATEMENT: "comment-text-outline",
    TurnKind.IN_FAVOUR: "thumb-up-outline",
    TurnKind.AGAINST: "thumb-down-outline",
    TurnKind.REPORT: "file-chart-outline",
    TurnKind.POINT_OF_ORDER: "alert-octagon-outline",
    TurnKind.REPLY: "reply",
    TurnKind.QUESTION: "help-circle-outline",
    TurnKind.CONCLUSION: "flag-checkered",
    TurnKind.PRE_AGENDA: "calendar-start",
}
_TONES: dict[TurnKind, str] = {
    TurnKind.STATEMENT: "quiet",
    TurnKind.IN_FAVOUR: "good",
    TurnKind.AGAINST: "bad",
    TurnKind.POINT_OF_ORDER: "warning",
}
KEYS: tuple[TurnKind, ...] = (
    TurnKind.STATEMENT,
    TurnKind.IN_FAVOUR,
    TurnKind.AGAINST,
    TurnKind.REPORT,
    TurnKind.POINT_OF_ORDER,
    TurnKind.REPLY,
    TurnKind.QUESTION,
    TurnKind.CONCLUSION,
    TurnKind.PRE_AGENDA,
)
"""The kinds in the order of their digits, from 1."""

_CALLS = (
    QT_TRANSLATE_NOOP("Queueing", "called once"),
    QT_TRANSLATE_NOOP("Queueing", "called twice"),
    QT_TRANSLATE_NOOP("Queueing", "called {count} times"),
)
_ARTICLE = QT_TRANSLATE_NOOP("Queueing", "article {number}")
_ANSWERS = QT_TRANSLATE_NOOP("Queueing", "to {name}")
_WRITTEN = QT_TRANSLATE_NOOP("Queueing", "sent a written opinion")
_WITH_WRITTEN = QT_TRANSLATE_NOOP("Queueing", "{kind}, written")
_SINCE = QT_TRANSLATE_NOOP("Queueing", "waiting since {time}")
_SPOKEN = QT_TRANSLATE_NOOP("Queueing", "spoken today {today}, of that on this item {item}")


def kind_words(kind: TurnKind) -> str:
    """Return a kind of turn in a word or two."""
    return _translated(KINDS[kind])


def kind_tone(kind: TurnKind) -> str:
    """Return the colour that goes with the word and the icon of a kind."""
    return _TONES.get(kind, "accent")


def order_words(order: SpeakingOrder) -> str:
    """Return a speaking order in a few words."""
    return _translated(ORDERS[order])


def calls_words(calls: int) -> str:
    """Return how often a turn was called in vain, at least once."""
    return filled(_translated(_CALLS[min(calls, len(_CALLS)) - 1]), {"count": calls})


def article_words(article: str) -> str:
    """Return the article that a point of order rests on; a bare number is one of the rules of procedure."""
    is_number = article.isdecimal()
    return _translated(_ARTICLE).format(number=figure(article)) if is_number else isolate(article)


def answers_words(name: str) -> str:
    """Return whose speech a turn answers."""
    return filled(_translated(_ANSWERS), {"name": name})


def written_words(kind: TurnKind | None = None) -> str:
    """Return that a written opinion was sent, or a kind of turn with that."""
    if kind is None:
        return _translated(_WRITTEN)
    return _translated(_WITH_WRITTEN).format(kind=kind_words(kind))


def waiting_words(time: str) -> str:
    """Return since what time a turn waits."""
    return _translated(_SINCE).format(time=figure(time))


def spoken_words(today: str, on_item: str) -> str:
    """Return how long somebody has spoken."""
    return _translated(_SPOKEN).format(today=figure(today), item=figure(on_item))


def _translated(text: str) -> str:
    return QCoreApplication.translate("Queueing", text)
