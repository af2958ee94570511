"""A council file is made once; every test gets a copy of its own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import council_samples as samples
import pytest

from meetingdesk.store.council_file import CouncilFile


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a council with session 72 prepared, to be copied."""
    path = tmp_path_factory.mktemp("made") / "made.council"
    with CouncilFile.create(path) as file:
        file.registry.load_council(samples.COUNCIL)
    return path


@pytest.fixture(scope="session")
def sealed_once(made_once: Path) -> Path:
    """Return the same with session 72 held and closed in 8 steps and 9 rows, to be copied."""
    path = made_once.with_name("sealed.council")
    shutil.copy(made_once, path)
    with CouncilFile.open(path) as file:
        samples.run(file, 8, close=True)
    return path


@pytest.fixture
def prepared(made_once: Path, tmp_path: Path) -> Path:
    """Return the path of a council alone in its folder; session 72 is prepared."""
    return Path(shutil.copy(made_once, tmp_path / "شورا #1.council"))


@pytest.fixture
def sealed(sealed_once: Path, tmp_path: Path) -> Path:
    """Return the path of a council alone in its folder; session 72 is closed."""
    return Path(shutil.copy(sealed_once, tmp_path / "بسته.council"))


@pytest.fixture
def file(prepared: Path) -> Iterator[CouncilFile]:
    """Return an open council with session 72 prepared."""
    with CouncilFile.open(prepared) as opened:
        yield opened
