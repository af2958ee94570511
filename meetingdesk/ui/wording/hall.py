"""What the hall sees, in the operator's words; scenes are named as by Scene.name."""

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
    "resolution": QT_TRANSLATE_NOOP("HallSight", "resolution"),
    "recess": QT_TRANSLATE_NOOP("HallSight", "recess"),
    "ended": QT_TRANSLATE_NOOP("HallSight", "end of the session"),
}
