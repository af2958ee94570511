"""How long whoever fills a seat may speak."""

import sqlalchemy as sa

from meetingdesk.store.migrations.rebuilding import flag, number, rebuild, text

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Give every seat a time for a speech; 0, no limit of its own, is what all of them had."""
    columns: tuple[sa.schema.SchemaItem, ...] = (
        number("seat_no"),
        number("protocol_order"),
        text("post_title"),
        text("member_group"),
        flag("has_vote"),
        flag("is_chair"),
        flag("is_secretary"),
        flag("may_be_substituted"),
        flag("substitute_counts"),
        flag("substitute_votes"),
        number("absence_limit"),
        number("speech_seconds"),
        flag("is_body"),
        sa.PrimaryKeyConstraint("seat_no", name="pk_seats"),
    )
    names = [column.name for column in columns if isinstance(column, sa.Column)]
    kept = [name for name in names if name != "speech_seconds"]
    rebuild("seats", columns, kept, {"speech_seconds": "0"})
