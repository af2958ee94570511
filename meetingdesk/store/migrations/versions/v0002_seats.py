"""Rules of seats, invited bodies, and what became of each seat in each closed session."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

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
        _number("seat_no"),
        _number("protocol_order"),
        _text("post_title"),
        _text("member_group"),
        *map(_flag, flags),
        _number("absence_limit"),
        _flag("is_body"),
        sa.PrimaryKeyConstraint("seat_no", name="pk_seats"),
    )
    new = {"substitute_counts": "1", "substitute_votes": "1", "absence_limit": "0"}
    _rebuild("seats", columns, (*old, "may_be_substituted", "is_body"), new)


def _guests() -> None:
    columns = (
        _number("session_no"),
        _number("guest_no"),
        _text("post_title"),
        _text("name"),
        _flag("of_body"),
        sa.PrimaryKeyConstraint("session_no", "guest_no", name="pk_guests"),
        sa.ForeignKeyConstraint(["session_no"], ["sessions.session_no"], name="fk_guests_session_no"),
    )
    _rebuild("guests", columns, ("session_no", "guest_no", "post_title", "name"), {"of_body": "0"})


def _seat_attendance() -> None:
    op.create_table(
        "seat_attendance",
        _number("session_no"),
        _number("seat_no"),
        _text("holder_name"),
        _text("outcome"),
        sa.PrimaryKeyConstraint("session_no", "seat_no", name="pk_seat_attendance"),
        sa.ForeignKeyConstraint(["session_no"], ["sessions.session_no"], name="fk_seat_attendance_session_no"),
    )


def _rebuild(table: str, columns: Sequence[sa.schema.SchemaItem], kept: Sequence[str], new: dict[str, str]) -> None:
    """Make a table anew with what it holds, so that a file that was brought up has the schema of a new one."""
    op.execute(f"CREATE TABLE old_{table} AS SELECT * FROM {table}")
    op.drop_table(table)
    op.create_table(table, *columns)
    into, values = ", ".join((*kept, *new)), ", ".join((*kept, *new.values()))
    op.execute(f"INSERT INTO {table} ({into}) SELECT {values} FROM old_{table}")
    op.drop_table(f"old_{table}")


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)
