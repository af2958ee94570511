"""What the store says when the environment says no: a code with parameters, never a sentence."""

from collections.abc import Mapping


class StoreError(Exception):
    """Something outside the program stands in the way; the council file is as it was.

    Codes and their parameters: `not_found` (of a session: session), `not_a_council_file`, `truncated`, `damaged`
    (detail), `newer_version` and `older_version` (found, known), `no_permission`, `unwritable_folder`, `disk_full`,
    `in_use` (user, host, pid, since as an ISO instant; empty where unknown), `exists`, `read_only`, `sealed`,
    `chain_broken` (session, seq, step: the first bad row), `not_a_template`, `no_full_text` (of SQLite itself),
    `io` (detail).
    """

    def __init__(self, code: str, /, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, str | int] = params

    def __str__(self) -> str:
        """Return the code with its parameters, for logs."""
        told = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code} ({told})" if told else self.code
