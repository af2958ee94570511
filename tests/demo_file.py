"""The demo council's file, made once in a process; whoever wants one gets a copy."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from meetingdesk.services.demo_council import create_demo_council


def lay_demo_council(path: Path) -> None:
    """Put the file of the demo council at a path where none is."""
    with path.open("xb") as file:
        file.write(_made())


@cache
def _made() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "demo.council"
        create_demo_council(path)
        return path.read_bytes()
