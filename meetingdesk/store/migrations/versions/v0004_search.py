"""Topics of agenda items, drafts carried over to later sessions, and the index of what is searched."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

from meetingdesk.domain.content import ResolutionContent
from meetingdesk.domain.events import SessionConvened
from meetingdesk.domain.ids import SessionNo
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.undo import fold
from meetingdesk.store import carried, codec, journal, leaving, register, search
from meetingdesk.store.errors import StoreError
from meetingdesk.store.migrations.rebuilding import number, rebuild, text
from meetingdesk.store.search import Entry, Kind

revision = "0004"
down_revision = "0003"

_SEAL = {
    "stays": ("UPDATE", "", "append_only"),
    "remains": ("DELETE", "", "append_only"),
    "is_not_replaced": ("INSERT", "WHEN EXISTS (SELECT 1 FROM {table} WHERE {same})", "append_only"),
    "is_sealed": (
        "INSERT",
        "WHEN (SELECT status FROM sessions WHERE session_no = NEW.session_no) = 'closed'",
        "sealed",
    ),
}
_SEALED = {
    "carried_draft": ("carried_drafts", ("session_no", "resolution")),
    "taken_up_draft": ("taken_up_drafts", ("session_no", "from_session", "resolution")),
}


def upgrade() -> None:
    """Make the tables, enter what closed sessions left, and seal them; no agenda item had a topic."""
    _agenda_items()
    _drafts()
    op.get_bind().exec_driver_sql(search.SCHEMA)
    search.enter(op.get_bind(), _entries())
    for state in _closed_sessions():
        carried.enter(op.get_bind(), leaving.carried_drafts(state))
        search.enter(op.get_bind(), leaving.remarks(state))
    _seal()


def _agenda_items() -> None:
    columns: tuple[sa.schema.SchemaItem, ...] = (
        number("session_no"),
        number("item_no"),
        text("title"),
        number("planned_seconds"),
        text("topic"),
        sa.PrimaryKeyConstraint("session_no", "item_no", name="pk_agenda_items"),
        sa.ForeignKeyConstraint(["session_no"], ["sessions.session_no"], name="fk_agenda_items_session_no"),
    )
    rebuild("agenda_items", columns, ("session_no", "item_no", "title", "planned_seconds"), {"topic": "''"})


def _drafts() -> None:
    op.create_table(
        "carried_drafts",
        number("session_no"),
        number("resolution"),
        text("status"),
        text("content"),
        text("reason"),
        sa.Column("to_session", sa.Integer()),
        sa.Column("working_group", sa.Text()),
        sa.PrimaryKeyConstraint("session_no", "resolution", name="pk_carried_drafts"),
        sa.ForeignKeyConstraint(["session_no"], ["sessions.session_no"], name="fk_carried_drafts_session_no"),
    )
    op.create_table(
        "taken_up_drafts",
        number("session_no"),
        number("from_session"),
        number("resolution"),
        sa.PrimaryKeyConstraint("session_no", "from_session", "resolution", name="pk_taken_up_drafts"),
        sa.ForeignKeyConstraint(["session_no"], ["sessions.session_no"], name="fk_taken_up_drafts_session_no"),
    )


def _seal() -> None:
    for name, (table, keys) in _SEALED.items():
        same = " AND ".join(f"{key} = NEW.{key}" for key in keys)
        for what, (when, condition, word) in _SEAL.items():
            op.execute(
                f"CREATE TRIGGER {name}_{what} BEFORE {when} ON {table} {condition.format(table=table, same=same)}"
                f" BEGIN SELECT RAISE(ABORT, '{word}'); END"
            )


def _entries() -> Iterator[Entry]:
    """Return by what the resolutions of the register and the items of all agendas are found."""
    rows = op.get_bind().exec_driver_sql("SELECT number, session_no, content FROM resolutions ORDER BY rowid").all()
    for known, session_no, content in rows:
        stored = codec.typed(content.encode(), ResolutionContent)
        yield register.search_entry(known, SessionNo(session_no), stored)
    items = op.get_bind().exec_driver_sql("SELECT session_no, item_no, title FROM agenda_items ORDER BY 1, 2").all()
    for session_no, item_no, title in items:
        yield Entry(Kind.ITEM, SessionNo(session_no), str(item_no), title, shown=title)


def _closed_sessions() -> Iterator[MeetingState]:
    """Return how closed sessions ended; one whose record was changed from outside leaves nothing, `check` names it."""
    bind = op.get_bind()
    uid = bind.exec_driver_sql("SELECT uid FROM council").scalar() or ""
    closed = bind.exec_driver_sql("SELECT session_no FROM sessions WHERE status = 'closed' ORDER BY 1").scalars().all()
    for session_no in closed:
        try:
            steps = journal.steps(bind, uid, SessionNo(session_no))
        except StoreError:
            continue
        plans = (event.plan for step in steps for event in step.events if isinstance(event, SessionConvened))
        if (plan := next(plans, None)) is not None:
            yield fold(plan, steps)
