"""Who may issue which command."""

from enum import StrEnum

from meetingdesk.domain.errors import RuleViolation


class Access(StrEnum):
    """The operator runs the meeting; a reader only looks."""

    OPERATOR = "operator"
    READER = "reader"

    def require_writing(self) -> None:
        """Refuse a reader."""
        if self is Access.READER:
            raise RuleViolation("read_only")
