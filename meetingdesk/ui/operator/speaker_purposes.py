"""What the line in which speakers are found is used for: the queue, or who takes over the running speech."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain import commands as c
from meetingdesk.domain.commands import Command
from meetingdesk.domain.ids import ParticipantId, SpeechId
from meetingdesk.domain.state import MeetingState
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.wording import filled
from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP


class Aim(StrEnum):
    """What Enter does with whoever is found."""

    CEDE = "cede"
    HAND_OVER = "hand_over"


_TITLES: dict[str, str] = {
    "cede": QT_TRANSLATE_NOOP("Purpose", "The rest of the time of {name} goes to:"),
    "hand_over": QT_TRANSLATE_NOOP("Purpose", "The right speaker instead of {name}:"),
}
_KEYS: dict[str, str] = {
    "cede": QT_TRANSLATE_NOOP("Purpose", "{enter} cedes · {control} arrival and cedes · {escape} leaves"),
    "hand_over": QT_TRANSLATE_NOOP("Purpose", "{enter} makes the speech theirs · {escape} leaves"),
}
# Refusals of naming the speaker themselves, by which one knows that somebody else may be named.
_ONLY_THE_NAME = {"already_speaking", "same_speaker", "no_time_to_cede"}


@dataclass(frozen=True, slots=True)
class Purpose:
    """An aim, and the running speech that it is about."""

    aim: Aim
    speech: SpeechId
    who: ParticipantId

    def still_stands(self, state: MeetingState) -> bool:
        """Tell whether it is about the speech that runs, and still about the same speaker."""
        return state.speech is not None and (state.speech.id, state.speech.who) == (self.speech, self.who)

    def commands(self, state: MeetingState, who: ParticipantId, *, arrives: bool) -> tuple[Command, ...]:
        """Return the step that Enter means of somebody."""
        if self.aim is Aim.HAND_OVER:
            return (c.ReassignSpeech(who),)
        before = (c.RecordArrival(who),) if arrives and not state.is_present(who) else ()
        return (*before, c.CedeTime(who))

    def title(self, state: MeetingState) -> str:
        """Return what Enter will do, up to the name."""
        person = state.person(self.who)
        name = person.label if person is not None else self.who
        return filled(_translated(_TITLES[self.aim]), {"name": name})

    def keys(self) -> str:
        """Return what keys do."""
        return filled(_translated(_KEYS[self.aim]), {"enter": "Enter", "control": "Ctrl+Enter", "escape": "Esc"})


def begun(bridge: Bridge, aim: Aim) -> Purpose | None:
    """Return a purpose about the running speech; None, and told, where the rules allow it of nobody."""
    speech = bridge.state.speech
    probe = (c.CedeTime if aim is Aim.CEDE else c.ReassignSpeech)(speech.who if speech else ParticipantId(""))
    refused = bridge.desk.can(probe)
    if speech is None or (refused is not None and refused.code not in _ONLY_THE_NAME):
        bridge.execute(probe)
        return None
    return Purpose(aim, speech.id, speech.who)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Purpose", text)
