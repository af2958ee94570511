"""No rule without a case, and no case without a sentence that fits it."""

import re
from pathlib import Path
from typing import Any

import test_rules_agenda
import test_rules_attendance
import test_rules_corrections
import test_rules_decided
import test_rules_motions
import test_rules_procedure
import test_rules_queue
import test_rules_remarks
import test_rules_resolutions
import test_rules_session
import test_rules_speakers
import test_rules_speeches
import test_rules_votes
import test_rules_ways
import test_rules_wordings

from meetingdesk.domain import rules
from meetingdesk.domain.commands import COMMANDS
from meetingdesk.ui.wording import sentence

TABLES = (
    test_rules_agenda,
    test_rules_attendance,
    test_rules_corrections,
    test_rules_decided,
    test_rules_motions,
    test_rules_queue,
    test_rules_remarks,
    test_rules_resolutions,
    test_rules_session,
    test_rules_speakers,
    test_rules_speeches,
    test_rules_votes,
    test_rules_ways,
    test_rules_wordings,
)
REFUSED = [case for table in (*TABLES, test_rules_procedure) for case in table.REFUSED.values()]
FOLLOWED = {type(case.command) for table in TABLES for case in table.FOLLOWS.values()}

_CODE = re.compile(r'(?:RuleViolation\(|require_quorum\(state, |: )"([a-z_]+)"')


def codes_of_the_rules() -> set[str]:
    folder = Path(rules.__file__).parent
    return {code for file in folder.glob("*.py") for code in _CODE.findall(file.read_text(encoding="utf-8"))}


def test_every_code_of_the_rules_has_a_case() -> None:
    codes = codes_of_the_rules()
    assert len(codes) > 90
    assert codes == {case.code for case in REFUSED}


def test_every_command_has_a_rule_and_a_case_in_which_it_is_carried_out() -> None:
    assert [name for name, kind in COMMANDS.items() if kind not in rules.RULES or kind not in FOLLOWED] == []


def test_every_refusal_has_a_sentence_that_its_fields_fill() -> None:
    assert [case.code for case in REFUSED if not _is_filled(case)] == []


def _is_filled(case: Any) -> bool:
    said = sentence(case.code, case.params)
    is_known = said != sentence("no such code", {}).replace("no such code", case.code)
    return is_known and not re.search(r"[{}]", said)
