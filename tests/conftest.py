"""What all tests share. `builders` is importable from every folder because this file makes `tests` importable."""

import os
import sys

from hypothesis import settings

# Workers, and the programs that tests start, import the same files again and again: each is compiled once and kept,
# as in an installed program, whatever the environment thinks of caches.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# The suite gives the same verdict every time; look for new trouble with `--hypothesis-profile=search`.
settings.register_profile("suite", max_examples=60, deadline=None, derandomize=True, database=None)
settings.register_profile("search", max_examples=3000, deadline=None, database=None)
settings.load_profile("suite")
