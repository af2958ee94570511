"""The report of speaking times as a document: charts and tables of groups, people and items."""

from collections.abc import Iterator, Sequence

from meetingdesk.domain.calendar import duration, long_date
from meetingdesk.domain.capacity import Capacity
from meetingdesk.domain.minutes import kind_words, letterhead, session_day
from meetingdesk.domain.minutes.document import (
    Bar,
    BarChart,
    Block,
    Cell,
    Column,
    Emphasis,
    FactBox,
    Footer,
    Heading,
    MinutesDocument,
    Paragraph,
    Table,
)
from meetingdesk.domain.minutes.teller import Teller, figure, plain
from meetingdesk.domain.minutes.wording import Wording
from meetingdesk.domain.minutes.wording_speaking import SpeakingWording
from meetingdesk.domain.speaking import GroupLine, ItemLine, SpeakerLine, SpeakingReport
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.text import isolate_ltr, ordinal

NEUTRAL = "neutral"


def speaking_document(
    state: MeetingState, report: SpeakingReport, wording: Wording, words: SpeakingWording
) -> MinutesDocument:
    """Return the report on a session; `wording` is that of the council's minutes."""
    teller = Teller(state, wording)
    plan = state.plan
    title = words.title.format(
        ordinal=ordinal(plan.session_no), session=kind_words(teller).session, council=plan.council
    )
    blocks = (
        Paragraph("invocation", plain(wording.invocation), Emphasis.INVOCATION),
        letterhead(teller),
        Paragraph("title", plain(title), Emphasis.TITLE),
        _box(teller, report, words),
        *_figures(teller, report, words),
        Paragraph("note", plain(words.note), Emphasis.QUIET),
        *((Paragraph("demo", plain(plan.demo_note), Emphasis.QUIET),) if plan.demo_note else ()),
    )
    name = words.footer.format(number=figure(plan.session_no))
    footer = Footer(wording.footer.page, wording.footer.of, name, _period(teller, report, words), "")
    return MinutesDocument(title, plan.council, report.closed_at or report.at, blocks, footer)


def _box(teller: Teller, report: SpeakingReport, words: SpeakingWording) -> FactBox:
    labels = words.box
    pairs = (
        (labels.number, figure(report.session)),
        (labels.date, long_date(session_day(teller))),
        (labels.period, _period(teller, report, words)),
        (labels.elapsed, _time(report.elapsed_seconds)),
        (labels.spoken, _time(report.spoken_seconds)),
        (labels.silent, _time(report.silent_seconds)),
        (labels.speeches, figure(len(report.speeches))),
        (labels.speakers, figure(sum(1 for line in report.people if line.speeches))),
    )
    return FactBox("box", pairs)


def _period(teller: Teller, report: SpeakingReport, words: SpeakingWording) -> str:
    return words.whole_session if report.closed_at else words.until.format(time=teller.clock(report.at))


def _figures(teller: Teller, report: SpeakingReport, words: SpeakingWording) -> Iterator[Block]:
    if not report.speeches:
        yield Paragraph("nobody", plain(words.nobody_spoke))
    yield from _section("groups", words.headings.groups, _group_bars(report, words), _groups(report, words))
    yield from _section("people", words.headings.people, _person_bars(report), _people(teller, report, words))
    yield from _section("items", words.headings.items, _item_bars(report, words), _items(report, words))
    if len(report.kinds) > 1:
        yield from _section("kinds", words.headings.kinds, (), _kinds(report, words))


def _section(key: str, heading: str, bars: Sequence[Bar], table: Table) -> Iterator[Block]:
    """Yield a heading with its chart and its table; nothing where there are no rows."""
    if table.rows:
        yield Heading(key, heading)
        if bars:
            yield BarChart(f"{key}.chart", tuple(bars))
        yield table


# --- Bars ---


def _bars(lines: Sequence[tuple[str, float, str, str]]) -> tuple[Bar, ...]:
    """Return the bars of (label, seconds, figures, tint), as long as they are compared with the longest."""
    longest = max((seconds for _, seconds, _, _ in lines), default=0.0)
    return tuple(Bar(label, seconds / longest, text, tint) for label, seconds, text, tint in lines if longest)


def _group_bars(report: SpeakingReport, words: SpeakingWording) -> tuple[Bar, ...]:
    def figures(line: GroupLine) -> str:
        return f"{_time(line.seconds)}  {_percent(line.share, words)}"

    said = [line for line in report.groups if line.seconds]
    return _bars([(words.group(g.group), g.seconds, figures(g), g.group or "guest") for g in said])


def _person_bars(report: SpeakingReport) -> tuple[Bar, ...]:
    said = [line for line in report.by_time() if line.seconds]
    return _bars([(line.label, line.seconds, _time(line.seconds), line.group or "guest") for line in said])


def _item_bars(report: SpeakingReport, words: SpeakingWording) -> tuple[Bar, ...]:
    said = [line for line in report.items if line.seconds]
    return _bars([(item_name(line, words), line.seconds, _time(line.seconds), NEUTRAL) for line in said])


# --- Tables ---


def _groups(report: SpeakingReport, words: SpeakingWording) -> Table:
    heads, has_budget = words.columns, any(line.budget_seconds is not None for line in report.groups)
    columns = [Column(heads.group, 30), *_centred((heads.speakers, 14), (heads.speeches, 12), (heads.time, 16))]
    columns += _centred((heads.share, 12))
    columns += _centred((heads.budget, 16), (heads.left, 24)) if has_budget else ()
    rows = tuple(_group_row(line, words)[: len(columns)] for line in report.groups)
    return Table("groups", tuple(columns), rows)


def _group_row(line: GroupLine, words: SpeakingWording) -> tuple[Cell, ...]:
    return (
        Cell(words.group(line.group)),
        Cell(figure(line.speakers)),
        Cell(figure(line.speeches)),
        Cell(_time(line.seconds)),
        Cell(_percent(line.share, words)),
        Cell(words.none if line.budget_seconds is None else _time(line.budget_seconds)),
        Cell(_left(line, words)),
    )


def _people(teller: Teller, report: SpeakingReport, words: SpeakingWording) -> Table:
    heads = words.columns
    columns = (
        Column(heads.row, 8, centred=True),
        Column(heads.name, 44),
        Column(heads.group, 20),
        *_centred((heads.speeches, 10), (heads.time, 14), (heads.share, 10)),
    )
    whole = report.spoken_seconds or 1.0
    rows = (_person_row(teller, at, line, whole, words) for at, line in enumerate(report.people, start=1))
    return Table("people", columns, tuple(rows))


def _person_row(teller: Teller, at: int, line: SpeakerLine, whole: float, words: SpeakingWording) -> tuple[Cell, ...]:
    notes = (words.capacity(line.capacity),) if line.capacity is Capacity.SUBSTITUTE else ()
    return (
        Cell(figure(at)),
        Cell(line.label if line.capacity is None else teller.who(line.id), notes),
        Cell(words.group(line.group)),
        Cell(figure(line.speeches)),
        Cell(_time(line.seconds) if line.speeches else words.none),
        Cell(_percent(line.seconds / whole, words) if line.speeches else words.none),
    )


def _items(report: SpeakingReport, words: SpeakingWording) -> Table:
    heads, has_budget = words.columns, any(line.budget_seconds is not None for line in report.items)
    columns = [Column(heads.number, 7, centred=True), Column(heads.title, 45), *_centred((heads.speeches, 9))]
    columns += _centred((heads.time, 13), (heads.elapsed, 13), (heads.planned, 13))
    columns += _centred((heads.left, 22)) if has_budget else ()
    rows = tuple(_item_row(line, words)[: len(columns)] for line in report.items)
    return Table("items", tuple(columns), rows)


def _item_row(line: ItemLine, words: SpeakingWording) -> tuple[Cell, ...]:
    is_item = line.item is not None
    return (
        Cell(figure(line.number) if is_item else words.none),
        Cell(line.title if is_item else words.items.loose),
        Cell(figure(line.speeches)),
        Cell(_time(line.seconds)),
        Cell(_time(line.elapsed_seconds) if is_item else words.none),
        Cell(_time(line.time_seconds) if is_item else words.none),
        Cell(_left(line, words)),
    )


def _kinds(report: SpeakingReport, words: SpeakingWording) -> Table:
    heads = words.columns
    columns = (Column(heads.kind, 50), *_centred((heads.speeches, 25), (heads.time, 25)))
    rows = ((Cell(words.kind(k.kind)), Cell(figure(k.speeches)), Cell(_time(k.seconds))) for k in report.kinds)
    return Table("kinds", columns, tuple(rows))


def _centred(*columns: tuple[str, int]) -> list[Column]:
    return [Column(title, weight, centred=True) for title, weight in columns]


# --- Figures ---


def item_name(line: ItemLine, words: SpeakingWording) -> str:
    """Return an item by number and title."""
    if line.item is None:
        return words.items.loose
    return words.items.numbered.format(number=figure(line.number), title=line.title)


def _time(seconds: float) -> str:
    return isolate_ltr(duration(seconds))


def _percent(share: float, words: SpeakingWording) -> str:
    return words.percent.format(number=figure(round(100 * share)))


def _left(line: GroupLine | ItemLine, words: SpeakingWording) -> str:
    """Return what is left of a budget, or by how much it is exceeded."""
    if line.left_seconds is None:
        return words.none
    return _time(line.left_seconds) if line.left_seconds >= 0 else words.over.format(time=_time(line.left_seconds))
