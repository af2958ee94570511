"""Rules of seats, invited bodies, and what became of each seat in each closed session."""

import sqlalchemy as sa
from alembic import op

from meetingdesk.store.migrations.rebuilding import flag, number, rebuild, text

revision = "0002"
down_revision = "0001"

# As in the first schema: against UPDATE and DELETE, against INSERT OR REPLACE, and against INSERT once it is sealed.
_SEALS = {
    "seat_attendance_stays": ("UPDATE", "", "append_only"),
    "seat_attendance_remains": ("DELETE", "", "append_only"),
    "seat_attendance_is_not_replaced": (
        "INSERT",
        "WHEN EXISTS (SELECT 1 FROM seat_attendance WHERE session_no = NEW.session_no AND seat_no = NEW.seat_no)",
        "append_only",
    ),
    "seat_attendance_is_sealed": (
        "INSERT",
        "WHEN (SELECT status FROM sessions WHERE session_no = NEW.session_no) = 'closed'",
        "sealed",
    ),
}


def upgrade() -> None:
    """Give seats and guests what they lacked; of old sessions nothing is known that is not in their journals."""
    _seats()
    _guests()
    _seat_attendance()
    for name, (when, condition, word) in _SEALS.items():
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {when} ON seat_attendance {condition}"
            f" BEGIN SELECT RAISE(ABORT, '{word}'); END"
        )


def _seats() -> None:
    old = ("seat_no", "protocol_order", "post_title", "member_group", "has_vote", "is_chair", "is_secretary")
    flags = ("has_vote", "is_chair", "is_secretary", "may_be_substituted", "substitute_counts", "substitute_votes")
    columns: tuple[sa.schema.SchemaItem, ...] = (
        number("seat_no"),
        number("protocol_order"),
        text("post_title"),
        text("member_group"),
        *map(flag, flags),
        number("absence_limit"),
        flag("is_body"),
        sa.PrimaryKeyConstraint("seat_no", name="pk_seats"),
    )
    new = {"substitute_counts": "1", "substitute_votes": "1", "absence_limit": "0"}
    rebuild("seats", columns, (*old, "may_be_substituted", "is_body"), new)


def _guests() -> None:
    columns = (
        number("session_no"),
        number("guest_no"),
        text("post_title"),
        text("name"),
        flag("of_body"),
        sa.PrimaryKeyConstraint("session_no", "guest_no", name="pk_guests"),
        sa.ForeignKeyConstraint(["session_no"], ["sessions.session_no"], name="fk_guests_session_no"),
    )
    rebuild("guests", columns, ("session_no", "guest_no", "post_title", "name"), {"of_body": "0"})


def _seat_attendance() -> None:
    op.create_table(
        "seat_attendance",
        number("session_no"),
        number("seat_no"),
        text("holder_name"),
        text("outcome"),
        sa.PrimaryKeyConstraint("session_no", "seat_no", name="pk_seat_attendance"),
        sa.ForeignKeyConstraint(["session_no"], ["sessions.session_no"], name="fk_seat_attendance_session_no"),
    )
