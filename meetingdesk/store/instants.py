"""The one written form of an instant: UTC, always to the microsecond, so that text sorts as time does."""

from datetime import UTC, datetime

from meetingdesk.store.errors import StoreError

WIDTH = len("2025-09-13T08:30:00.000000Z")


def written(at: datetime) -> str:
    """Return an instant as it is stored; ValueError when it does not know its zone."""
    if at.utcoffset() is None:
        raise ValueError("an instant needs a time zone")
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def read(text: str) -> datetime:
    """Return the UTC instant that `written` wrote; StoreError where the file holds something else."""
    try:
        at = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        at = None
    if at is None or len(text) != WIDTH or at.utcoffset() is None:
        raise StoreError("damaged", detail="instant")
    return at
