"""What all tests share. `builders` is importable from every folder because this file makes `tests` importable."""

from hypothesis import settings

# The suite gives the same verdict every time; look for new trouble with `--hypothesis-profile=search`.
settings.register_profile("suite", max_examples=60, deadline=None, derandomize=True, database=None)
settings.register_profile("search", max_examples=3000, deadline=None, database=None)
settings.load_profile("suite")
