"""The first schema: registers, sessions, the journal with its seals, half-typed text."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_INSTANT = sa.String(27)


def upgrade() -> None:
    """Make all tables of an empty file."""
    _council()
    _people()
    _sessions()
    _register()
    _journal()
    for name, (when, table, condition, word) in _SEALS.items():
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {when} ON {table} {condition} BEGIN SELECT RAISE(ABORT, '{word}'); END"
        )


# Against UPDATE and DELETE, and against INSERT OR REPLACE, which deletes without asking the triggers for DELETE.
_SEALS = {
    "journal_row_stays": ("UPDATE", "journal", "", "append_only"),
    "journal_row_remains": ("DELETE", "journal", "", "append_only"),
    "journal_is_sealed": (
        "INSERT",
        "journal",
        "WHEN (SELECT status FROM sessions WHERE session_no = NEW.session_no) = 'closed'",
        "sealed",
    ),
    "journal_grows_at_its_end": (
        "INSERT",
        "journal",
        "WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal WHERE session_no = NEW.session_no)",
        "append_only",
    ),
    "session_stays_sealed": ("UPDATE", "sessions", "WHEN OLD.status = 'closed'", "sealed"),
    "session_keeps_its_number": (
        "UPDATE OF session_no",
        "sessions",
        "WHEN NEW.session_no IS NOT OLD.session_no",
        "append_only",
    ),
    "sealed_session_remains": ("DELETE", "sessions", "WHEN OLD.status = 'closed'", "sealed"),
    "sealed_session_is_not_replaced": (
        "INSERT",
        "sessions",
        "WHEN (SELECT status FROM sessions WHERE session_no = NEW.session_no) = 'closed'",
        "sealed",
    ),
    "resolution_stays": ("UPDATE", "resolutions", "", "append_only"),
    "resolution_remains": ("DELETE", "resolutions", "", "append_only"),
    "resolution_is_not_replaced": (
        "INSERT",
        "resolutions",
        "WHEN EXISTS (SELECT 1 FROM resolutions WHERE number = NEW.number)",
        "append_only",
    ),
    "follow_up_stays": ("UPDATE", "follow_ups", "", "append_only"),
    "follow_up_remains": ("DELETE", "follow_ups", "", "append_only"),
    "follow_up_is_not_replaced": (
        "INSERT",
        "follow_ups",
        "WHEN EXISTS (SELECT 1 FROM follow_ups WHERE id = NEW.id)",
        "append_only",
    ),
}


def _council() -> None:
    op.create_table(
        "council",
        _number("id"),
        _text("uid"),
        _text("name"),
        _text("province"),
        _text("timezone"),
        _text("procedure"),
        sa.PrimaryKeyConstraint("id", name="pk_council"),
        sa.CheckConstraint("id = 1", name="ck_council_only_row"),
    )
    op.create_table(
        "letterhead",
        _number("id"),
        _text("file_name"),
        _bytes("docx"),
        sa.PrimaryKeyConstraint("id", name="pk_letterhead"),
        sa.CheckConstraint("id = 1", name="ck_letterhead_only_row"),
    )
    op.create_table("bodies", _text("name"), sa.PrimaryKeyConstraint("name", name="pk_bodies"))


def _people() -> None:
    op.create_table("people", _number("id"), _text("name"), sa.PrimaryKeyConstraint("id", name="pk_people"))
    op.create_table(
        "seats",
        _number("seat_no"),
        _number("protocol_order"),
        _text("post_title"),
        _text("member_group"),
        *(_flag(name) for name in ("has_vote", "is_chair", "is_secretary", "may_be_substituted", "is_body")),
        sa.PrimaryKeyConstraint("seat_no", name="pk_seats"),
    )
    op.create_table(
        "terms",
        _number("id"),
        _number("seat_no"),
        _number("person_id"),
        sa.Column("starts_on", sa.Date()),
        sa.Column("ends_on", sa.Date()),
        sa.PrimaryKeyConstraint("id", name="pk_terms"),
        _points("terms", "seat_no", "seats.seat_no"),
        _points("terms", "person_id", "people.id"),
    )


def _sessions() -> None:
    op.create_table(
        "sessions",
        _number("session_no"),
        _text("kind"),
        _instant("starts_at"),
        _text("place"),
        _text("title"),
        _text("demo_note"),
        _text("status"),
        sa.Column("head", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("session_no", name="pk_sessions"),
    )
    op.create_table(
        "agenda_items",
        _number("session_no"),
        _number("item_no"),
        _text("title"),
        _number("planned_seconds"),
        sa.PrimaryKeyConstraint("session_no", "item_no", name="pk_agenda_items"),
        _points("agenda_items", "session_no", "sessions.session_no"),
    )
    op.create_table(
        "guests",
        _number("session_no"),
        _number("guest_no"),
        _text("post_title"),
        _text("name"),
        sa.PrimaryKeyConstraint("session_no", "guest_no", name="pk_guests"),
        _points("guests", "session_no", "sessions.session_no"),
    )


def _register() -> None:
    op.create_table(
        "resolutions",
        _text("number"),
        _number("session_no"),
        _text("content"),
        _text("text"),
        sa.Column("adopted_at", _INSTANT),
        _text("status"),
        sa.PrimaryKeyConstraint("number", name="pk_resolutions"),
    )
    op.create_table(
        "follow_ups",
        _number("id"),
        _text("number"),
        _instant("at"),
        _text("status"),
        _text("note"),
        sa.PrimaryKeyConstraint("id", name="pk_follow_ups"),
        _points("follow_ups", "number", "resolutions.number"),
    )
    op.create_index("ix_follow_ups_number", "follow_ups", ["number"])
    op.create_table(
        "earlier_resolutions",
        _number("session_no"),
        _number("position"),
        _text("number"),
        sa.Column("item_no", sa.Integer()),
        sa.PrimaryKeyConstraint("session_no", "position", name="pk_earlier_resolutions"),
        sa.ForeignKeyConstraint(
            ["session_no", "item_no"],
            ["agenda_items.session_no", "agenda_items.item_no"],
            name="fk_earlier_resolutions_item",
        ),
        _points("earlier_resolutions", "session_no", "sessions.session_no"),
        _points("earlier_resolutions", "number", "resolutions.number"),
    )


def _journal() -> None:
    op.create_table(
        "journal",
        _number("session_no"),
        _number("seq"),
        _number("step"),
        _text("kind"),
        _number("version"),
        _instant("instant"),
        _text("actor"),
        _bytes("payload"),
        _bytes("previous"),
        _bytes("hash"),
        sa.PrimaryKeyConstraint("session_no", "seq", name="pk_journal"),
        _points("journal", "session_no", "sessions.session_no"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "drafts",
        _number("session_no"),
        _text("key"),
        _bytes("text"),
        _number("cursor"),
        _instant("updated_at"),
        sa.PrimaryKeyConstraint("session_no", "key", name="pk_drafts"),
        _points("drafts", "session_no", "sessions.session_no"),
    )


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _bytes(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _instant(name: str) -> sa.Column[str]:
    return sa.Column(name, _INSTANT, nullable=False)


def _points(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=f"fk_{table}_{column}")
