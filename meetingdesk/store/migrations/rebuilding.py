"""Making a table anew with what it holds, so that a file that was brought up has the schema of a new one."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op


def rebuild(table: str, columns: Sequence[sa.schema.SchemaItem], kept: Sequence[str], new: dict[str, str]) -> None:
    """Give a table these columns: those of `kept` with what they hold, the `new` ones with an SQL value for each row.

    Its triggers, which go with a dropped table, are there again afterwards.
    """
    triggers = _triggers(table)
    op.execute(f"CREATE TABLE old_{table} AS SELECT * FROM {table}")
    op.drop_table(table)
    op.create_table(table, *columns)
    into, values = ", ".join((*kept, *new)), ", ".join((*kept, *new.values()))
    op.execute(f"INSERT INTO {table} ({into}) SELECT {values} FROM old_{table}")
    op.drop_table(f"old_{table}")
    for trigger in triggers:
        op.get_bind().exec_driver_sql(trigger)


def number(name: str) -> sa.Column[int]:
    """Return a column of whole numbers."""
    return sa.Column(name, sa.Integer(), nullable=False)


def text(name: str) -> sa.Column[str]:
    """Return a column of texts."""
    return sa.Column(name, sa.Text(), nullable=False)


def flag(name: str) -> sa.Column[bool]:
    """Return a column of ticks."""
    return sa.Column(name, sa.Boolean(), nullable=False)


def _triggers(table: str) -> tuple[str, ...]:
    found = op.get_bind().exec_driver_sql(
        "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ? ORDER BY name", (table,)
    )
    return tuple(statement for (statement,) in found)
