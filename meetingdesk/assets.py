"""Where the files that come with the program lie: in a checkout, in an installed wheel, in a frozen bundle."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a file or folder below `resources/`, which need not exist."""
    package = Path(__file__).resolve().parent
    bundle = Path(getattr(sys, "_MEIPASS", package))
    for root in (bundle / "resources", package.parent / "resources"):
        if root.is_dir():
            return root.joinpath(*parts)
    raise FileNotFoundError("the resources of meetingdesk were not installed with it")
