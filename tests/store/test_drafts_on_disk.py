"""Half-typed text survives, whatever it is."""

from pathlib import Path

import council_samples as samples
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetingdesk.domain.ids import SessionNo
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.errors import StoreError

SESSION = samples.SESSION
ANY_TEXT = st.text(st.characters(), max_size=20) | st.sampled_from(["🙂", "\ud83d", "a\x00b", "\u2066۷۲/۳\u2069", ""])


@given(text=ANY_TEXT)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_survives(file: CouncilFile, text: str) -> None:
    file.drafts.keep(SESSION, "remark", text, len(text))
    kept = file.drafts.kept(SESSION)["remark"]
    assert (kept.text, kept.cursor) == (text, len(text))


def test_the_last_text_of_each_field_is_there_after_a_restart(prepared: Path) -> None:
    with CouncilFile.open(prepared) as file:
        for text in ("م", "مق", "مقرر شد"):
            file.drafts.keep(SESSION, "clause/1", text, 2)
        file.drafts.keep(SESSION, "remark", "", 0)
        file.drafts.keep(SESSION, "gone", "x", 1)
        file.drafts.forget(SESSION, "gone")
        file.drafts.forget(SESSION, "never there")
    with CouncilFile.open(prepared) as file:
        kept = file.drafts.kept(SESSION)
        assert {key: (k.text, k.cursor) for key, k in kept.items()} == {"clause/1": ("مقرر شد", 2), "remark": ("", 0)}
        assert file.drafts.kept(SessionNo(1)) == {}


def test_text_of_a_session_nobody_prepared_is_refused(file: CouncilFile) -> None:
    with pytest.raises(StoreError) as caught:
        file.drafts.keep(SessionNo(1), "remark", "x", 0)
    assert caught.value.code == "not_found"


def test_closing_forgets_the_histories_of_typing_and_nothing_else(file: CouncilFile) -> None:
    file.drafts.keep_all(SESSION, {"undo:1": ("[]", 0), "draft:1": ("متن", 3), "undone": ("x", 1)})
    samples.run(file, 2)
    assert set(file.drafts.kept(SESSION)) == {"undo:1", "draft:1", "undone"}
    file.journal(SESSION).append(samples.closing(3), closing=samples.CLOSING)
    assert set(file.drafts.kept(SESSION)) == {"draft:1", "undone"}
