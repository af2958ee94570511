"""The sections of minutes on what was to be dealt with: earlier resolutions and the agenda."""

from meetingdesk.domain.minutes.document import Block, Cell, Column, Heading, Paragraph, Table
from meetingdesk.domain.minutes.teller import Teller, code, figure, plain
from meetingdesk.domain.plan import EarlierResolution
from meetingdesk.domain.state import Item, ItemStatus


def earlier(teller: Teller) -> tuple[Block, ...]:
    """Return the follow-up of earlier resolutions."""
    words, resolutions = teller.wording.earlier, teller.state.plan.earlier
    heading = Heading("earlier", words.heading)
    if not resolutions:
        return (heading, Paragraph("earlier.none", plain(words.none)))
    columns = (Column(words.number, 10, centred=True), Column(words.text, 56), Column(words.status, 34))
    rows = tuple(_earlier_row(teller, resolution) for resolution in resolutions)
    return (heading, Table("earlier", columns, rows))


def _earlier_row(teller: Teller, resolution: EarlierResolution) -> tuple[Cell, ...]:
    words = teller.wording.earlier
    item = teller.state.item(resolution.item)
    notes = (words.on_item.format(number=figure(item.number)),) if item else ()
    return (
        teller.cell(code(resolution.number) if resolution.number else ""),
        teller.cell(resolution.text),
        Cell(resolution.status_note or words.no_status, notes),
    )


def agenda(teller: Teller) -> tuple[Block, ...]:
    """Return the agenda as it was printed, items from outside it last, with what became of each."""
    words = teller.wording.agenda
    heading = Heading("agenda", words.heading)
    if not teller.state.items:
        return (heading, Paragraph("agenda.none", plain(words.none)))
    columns = (
        Column(words.number, 8, centred=True),
        Column(words.title, 51),
        Column(words.planned, 13, centred=True),
        Column(words.outcome, 28),
    )
    items = sorted(teller.state.items, key=lambda i: i.number)
    return (heading, Table("agenda", columns, tuple(_item_row(teller, item) for item in items)))


def _item_row(teller: Teller, item: Item) -> tuple[Cell, ...]:
    return (
        Cell(figure(item.number)),
        Cell(item.title, _off_agenda(teller, item)),
        Cell(teller.minutes(item.planned_seconds)),
        Cell(outcome(teller, item), teller.reason(item.reason)),
    )


def _off_agenda(teller: Teller, item: Item) -> tuple[str, ...]:
    words = teller.wording.agenda
    if not item.off_agenda:
        return ()
    return (words.off_agenda_approved.format(approver=item.approved_by) if item.approved_by else words.off_agenda,)


def outcome(teller: Teller, item: Item) -> str:
    """Return what became of an agenda item."""
    words = teller.wording.agenda
    outcomes = {
        ItemStatus.OPEN: words.open,
        ItemStatus.CURRENT: words.current,
        ItemStatus.FINISHED: words.finished,
        ItemStatus.DEFERRED: words.deferred,
        ItemStatus.SUSPENDED: words.suspended,
        ItemStatus.RETURNED: words.returned,
    }
    return outcomes[item.status]
