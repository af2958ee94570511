"""The words of the hall."""

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain.state import ItemStatus
from meetingdesk.domain.turns import TurnKind
from meetingdesk.ui.hall.contents import Notice
from meetingdesk.ui.wording import Params, figure
from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP

PHRASES: dict[str, str] = {
    "session": QT_TRANSLATE_NOOP("Hall", "session {number}"),
    "extraordinary": QT_TRANSLATE_NOOP("Hall", "extraordinary session {number}"),
    "when": QT_TRANSLATE_NOOP("Hall", "{date}, {time}"),
    "recess": QT_TRANSLATE_NOOP("Hall", "recess"),
    "page": QT_TRANSLATE_NOOP("Hall", "page {page} of {pages}"),
    "agenda": QT_TRANSLATE_NOOP("Hall", "agenda"),
    "minutes": QT_TRANSLATE_NOOP("Hall", "{minutes} minutes"),
    "minutes_left": QT_TRANSLATE_NOOP("Hall", "{minutes} minutes left"),
    "minutes_over": QT_TRANSLATE_NOOP("Hall", "time is used up"),
    "no_items": QT_TRANSLATE_NOOP("Hall", "The agenda has no items."),
    "item": QT_TRANSLATE_NOOP("Hall", "item {number} of {total}"),
    "next": QT_TRANSLATE_NOOP("Hall", "next"),
    "written": QT_TRANSLATE_NOOP("Hall", "written opinion"),
    "guest": QT_TRANSLATE_NOOP("Hall", "guest"),
    "substitute": QT_TRANSLATE_NOOP("Hall", "substitute of {post}"),
    "draft": QT_TRANSLATE_NOOP("Hall", "draft resolution"),
    "adopted": QT_TRANSLATE_NOOP("Hall", "adopted {number}"),
    "empty_draft": QT_TRANSLATE_NOOP("Hall", "The draft has no text."),
    "standing": QT_TRANSLATE_NOOP("Hall", "standing rule"),
    "voting": QT_TRANSLATE_NOOP("Hall", "vote"),
    "on_hold": QT_TRANSLATE_NOOP("Hall", "the vote is on hold"),
    "result": QT_TRANSLATE_NOOP("Hall", "result of the vote"),
    "on_draft": QT_TRANSLATE_NOOP("Hall", "on the draft resolution"),
    "on_wording": QT_TRANSLATE_NOOP("Hall", "on the wording of clause {number} of the draft resolution"),
    "on_item": QT_TRANSLATE_NOOP("Hall", "on the item"),
    "method": QT_TRANSLATE_NOOP("Hall", "method: {method}"),
    "majority": QT_TRANSLATE_NOOP("Hall", "majority: {majority}"),
    "adopted_as": QT_TRANSLATE_NOOP("Hall", "resolution {number}"),
    "present": QT_TRANSLATE_NOOP("Hall", "{present} of {seats} present"),
    "quorum": QT_TRANSLATE_NOOP("Hall", "quorum {needed}: reached"),
    "no_quorum": QT_TRANSLATE_NOOP("Hall", "quorum {needed}: not reached"),
    "of": QT_TRANSLATE_NOOP("Hall", "{part} of {whole}"),
    "left": QT_TRANSLATE_NOOP("Hall", "left"),
    "ending": QT_TRANSLATE_NOOP("Hall", "nearly over"),
    "over": QT_TRANSLATE_NOOP("Hall", "time over"),
    "paused": QT_TRANSLATE_NOOP("Hall", "paused"),
}
NOTICES: dict[Notice, str] = {
    Notice.RECESS: QT_TRANSLATE_NOOP("Hall", "recess"),
    Notice.ENDED: QT_TRANSLATE_NOOP("Hall", "The session has ended."),
}
STATUSES: dict[ItemStatus, str] = {
    ItemStatus.DEFERRED: QT_TRANSLATE_NOOP("Hall", "deferred"),
    ItemStatus.SUSPENDED: QT_TRANSLATE_NOOP("Hall", "suspended"),
    ItemStatus.RETURNED: QT_TRANSLATE_NOOP("Hall", "returned"),
}
TURNS: dict[TurnKind, str] = {
    TurnKind.IN_FAVOUR: QT_TRANSLATE_NOOP("Hall", "in favour"),
    TurnKind.AGAINST: QT_TRANSLATE_NOOP("Hall", "against"),
    TurnKind.REPORT: QT_TRANSLATE_NOOP("Hall", "report"),
    TurnKind.POINT_OF_ORDER: QT_TRANSLATE_NOOP("Hall", "point of order"),
    TurnKind.REPLY: QT_TRANSLATE_NOOP("Hall", "reply"),
    TurnKind.QUESTION: QT_TRANSLATE_NOOP("Hall", "question"),
    TurnKind.CONCLUSION: QT_TRANSLATE_NOOP("Hall", "conclusion"),
    TurnKind.PRE_AGENDA: QT_TRANSLATE_NOOP("Hall", "pre-agenda speech"),
}


def phrase(key: str, **fields: str | int) -> str:
    """Return a phrase with its fields: numbers Persian and isolated, texts whole."""
    return said(PHRASES[key], fields)


def said(text: str, fields: Params | None = None) -> str:
    """Return a text of the hall in the language of the program."""
    shown = {name: figure(value) if isinstance(value, int) else value for name, value in (fields or {}).items()}
    return QCoreApplication.translate("Hall", text).format_map(shown)
