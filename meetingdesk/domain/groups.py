"""The groups of members."""

from enum import StrEnum


class MemberGroup(StrEnum):
    """The group a seat belongs to."""

    GOVERNMENT = "government"
    PARLIAMENT = "parliament"
    JUDICIARY = "judiciary"
    LOCAL = "local"
    PRIVATE = "private"
