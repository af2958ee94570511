"""What the hall sees, in the operator's words; scenes are named by the values of SceneKind."""

from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP

SCENES: dict[str, str] = {
    "welcome": QT_TRANSLATE_NOOP("HallSight", "welcome"),
    "agenda": QT_TRANSLATE_NOOP("HallSight", "agenda"),
    "speaker": QT_TRANSLATE_NOOP("HallSight", "speaker"),
    "draft": QT_TRANSLATE_NOOP("HallSight", "draft"),
    "vote": QT_TRANSLATE_NOOP("HallSight", "vote"),
    "attendance": QT_TRANSLATE_NOOP("HallSight", "attendance"),
    "message": QT_TRANSLATE_NOOP("HallSight", "message"),
    "curtain": QT_TRANSLATE_NOOP("HallSight", "curtain"),
}
