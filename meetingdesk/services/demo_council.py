"""The demo council of Qom, from the data that comes with the program."""

import tomllib
from pathlib import Path

import msgspec

from meetingdesk.assets import resource
from meetingdesk.domain.ids import SessionNo
from meetingdesk.store.council_file import CouncilFile
from meetingdesk.store.seed import CouncilData

SESSION = SessionNo(72)


def demo_council() -> CouncilData:
    """Return the council with session 72 prepared; the session says itself what of it is a demo value."""
    table = tomllib.loads(resource("demo", "council.toml").read_text(encoding="utf-8"))
    return msgspec.convert(table, CouncilData)


def demo_script() -> Path:
    """Return the script that replays session 72 from the first arrival to the closing."""
    return resource("demo", "session72.jsonl")


def create_demo_council(path: Path) -> None:
    """Make a council file with the demo council; StoreError, and nothing left behind, where that is not possible."""
    data = demo_council()
    file = CouncilFile.create(path)
    try:
        file.registry.load_council(data)
    except BaseException:
        file.close()
        path.unlink(missing_ok=True)
        raise
    file.close()
