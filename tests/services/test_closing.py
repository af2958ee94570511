"""What the registers take over from a session."""

from builders import DRAFTED, after

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.services.closing import closing


def test_the_register_has_the_text_that_is_in_force() -> None:
    right = ("پیش از مسدودسازی، اطلاع داده شود.",)
    correction = c.CorrectResolution(ResolutionId(1), right, "سهو", chair_approved=True)
    adopted = (*DRAFTED, c.AdoptResolution())
    assert closing(after(*adopted)).resolutions[0].content.clauses != right
    assert closing(after(*adopted, correction)).resolutions[0].content.clauses == right
