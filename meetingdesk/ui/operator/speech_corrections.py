"""What was put right of a speech, beside what had been recorded."""

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain.calendar import clock_time, clock_time_seconds
from meetingdesk.domain.ids import SpeechId
from meetingdesk.domain.state import MeetingState, Span, SpeechCorrection
from meetingdesk.domain.text import isolate
from meetingdesk.ui.wording import figure
from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP

_HEAD = QT_TRANSLATE_NOOP("SpeechCorrections", "Corrections so far")
_TIMES = QT_TRANSLATE_NOOP("SpeechCorrections", "at {time}: {before} became {after}")
_SPEAKER = QT_TRANSLATE_NOOP("SpeechCorrections", "at {time}: was recorded of {name}, became that of {other}")
_SINCE = QT_TRANSLATE_NOOP("SpeechCorrections", "since {time}")
_SPAN = QT_TRANSLATE_NOOP("SpeechCorrections", "{start} to {end}")


def corrections_text(state: MeetingState, speech: SpeechId) -> str:
    """Return what was put right of a speech, a line each; nothing where nothing was."""
    made = [one for one in state.speech_corrections if one.speech == speech]
    return "\n".join([_translated(_HEAD), *(_line(state, one) for one in made)]) if made else ""


def _line(state: MeetingState, made: SpeechCorrection) -> str:
    zone = state.plan.timezone
    fields = {
        "time": figure(clock_time(made.at, zone)),
        "before": _span(made.before, zone),
        "after": _span(made.after, zone),
    }
    text = _translated(_TIMES)
    if made.to is not None:
        was, is_now = state.person(made.who), state.person(made.to)
        text = _translated(_SPEAKER)
        fields["name"] = isolate(was.label if was is not None else "")
        fields["other"] = isolate(is_now.label if is_now is not None else "")
    return text.format_map(fields) + (f" ({isolate(made.reason)})" if made.reason else "")


def _span(span: Span, zone: str) -> str:
    start = figure(clock_time_seconds(span.start, zone))
    if span.end is None:
        return _translated(_SINCE).format(time=start)
    return _translated(_SPAN).format(start=start, end=figure(clock_time_seconds(span.end, zone)))


def _translated(text: str) -> str:
    return QCoreApplication.translate("SpeechCorrections", text)
