"""Instants as scripts and options write them."""

from datetime import UTC, datetime

from meetingdesk.cli.problems import Problem


def instant(text: str) -> datetime:
    """Return the UTC instant of an ISO text that knows its time zone, or raise Problem."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise Problem("bad_instant", at=text) from None
    if at.utcoffset() is None:
        raise Problem("instant_without_zone", at=text)
    try:
        return at.astimezone(UTC)
    except OverflowError:
        raise Problem("instant_far_off", at=text) from None
