"""Whatever is pressed, in whatever order, the hall has something to show and it can be read."""

from datetime import timedelta

from builders import DRAFTED, OPENED, START, TEXT, after, arrivals
from hypothesis import given, settings
from hypothesis import strategies as st
from measuring import faults
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import MotionKind, VoteMethod
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.evolve import evolve
from meetingdesk.domain.ids import ItemId, ResolutionId, seat_id
from meetingdesk.domain.procedure import Choice
from meetingdesk.domain.rules import decide
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.turns import TurnKind
from meetingdesk.ui.hall.picture import Look, layout
from meetingdesk.ui.hall.scenes import Direction, Pushed, SceneKind, scene

_WHO = st.integers(1, 7).map(seat_id)
_ITEM = st.integers(1, 3).map(ItemId)
_DRAFT = st.integers(1, 2).map(ResolutionId)
_PRESSES = st.one_of(
    st.sampled_from([c.AdvanceAgenda(), c.FinishItem(), c.CallRecess("دلیل"), c.ResumeSession(), c.CloseSession()]),
    st.sampled_from(
        [c.GiveFloor(), c.PauseSpeech(), c.ContinueSpeech(), c.EndSpeech(), c.ReturnFloor(), c.CutSpeech()]
    ),
    st.sampled_from([c.HoldVote("دلیل"), c.ResumeVote(), c.CloseVote(), c.CloseVote(2, 2, 0), c.VoidVote(reason="د")]),
    st.builds(c.RequestFloor, _WHO, st.sampled_from(TurnKind), written=st.booleans()),
    st.builds(c.GiveFloor, who=_WHO, kind=st.sampled_from(TurnKind), interrupts=st.none() | st.booleans()),
    st.builds(c.MakeItemCurrent, _ITEM),
    st.builds(c.DeferItem, _ITEM, st.just("دلیل")),
    st.builds(c.DraftResolution, content=st.just(TEXT)),
    st.builds(c.AdoptResolution, _DRAFT),
    st.builds(c.RejectResolution, _DRAFT, st.just("دلیل")),
    st.builds(c.ProposeMotion, st.sampled_from(MotionKind), st.just(tuple(map(seat_id, (1, 2, 3))))),
    st.builds(c.OpenVote, _DRAFT, method=st.sampled_from(VoteMethod)),
    st.builds(c.OpenVote, item=_ITEM, question=st.sampled_from(["", "{x}؟"])),
    st.builds(c.RecordRemainingVotes, st.sampled_from(Choice)),
    st.builds(c.RecordArrival, _WHO),
    st.builds(c.RecordDeparture, _WHO),
)
_DIRECTIONS = [Direction(kind, message="پیام", pushed=Pushed(ResolutionId(1), TEXT)) for kind in (None, *SceneKind)]


def follow(state: MeetingState, presses: list[c.Command]) -> MeetingState:
    """Return the state after presses ten seconds apart; what the rules refuse does not happen."""
    for number, press in enumerate(presses, start=10):
        try:
            for event in decide(state, press, START + timedelta(seconds=10 * number)):
                state = evolve(state, event)
        except RuleViolation:
            continue
    return state


@settings(max_examples=40)
@given(
    st.sampled_from([(), arrivals(seat_id(1)), OPENED, DRAFTED]), st.lists(_PRESSES, max_size=12), st.integers(0, 900)
)
def test_there_is_always_a_picture(
    application: QApplication, begun: tuple[c.Command, ...], presses: list[c.Command], seconds: int
) -> None:
    state = follow(after(*begun), presses)
    now = START + timedelta(seconds=200 + seconds)
    for direction in (Direction(), *_DIRECTIONS):
        shown = layout(scene(state, direction), QSize(1024, 768), Look(), now)
        assert shown.texts
        assert faults(shown, QSize(1024, 768)) == []
        assert not any("None" in text.text or "{" in text.text.replace("{x}", "") for text in shown.texts)
