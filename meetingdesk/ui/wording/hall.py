"""What the hall sees, in the operator's words; scenes are named by the values of SceneKind."""

from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP

SCENES: dict[str, str] = {
    "welcome": QT_TRANSLATE_NOOP("HallDoor", "welcome"),
    "agenda": QT_TRANSLATE_NOOP("HallDoor", "agenda"),
    "speaker": QT_TRANSLATE_NOOP("HallDoor", "speaker"),
    "draft": QT_TRANSLATE_NOOP("HallDoor", "draft"),
    "vote": QT_TRANSLATE_NOOP("HallDoor", "vote"),
    "attendance": QT_TRANSLATE_NOOP("HallDoor", "attendance"),
    "message": QT_TRANSLATE_NOOP("HallDoor", "message"),
    "curtain": QT_TRANSLATE_NOOP("HallDoor", "curtain"),
}
