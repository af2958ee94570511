"""The sections of minutes on what was decided, and on what was put forward and not decided."""

from collections.abc import Iterator

from meetingdesk.domain.content import Point, ResolutionContent, waived
from meetingdesk.domain.minutes.dissents import dissents
from meetingdesk.domain.minutes.document import Block, Cell, Column, Emphasis, Heading, Paragraph, Table
from meetingdesk.domain.minutes.resolution_notes import deadline, group_notes, notes, notes_below
from meetingdesk.domain.minutes.teller import Teller, code, figure, plain
from meetingdesk.domain.resolution import Adoption, Resolution, ResolutionStatus
from meetingdesk.domain.state import Phase


def resolutions(teller: Teller) -> tuple[Block, ...]:
    """Return the adopted resolutions, who dissents, then the drafts that did not become one, or have not yet."""
    return (*_adopted(teller), *dissents(teller), *_others(teller))


def _adopted(teller: Teller) -> tuple[Block, ...]:
    words = teller.wording.resolutions
    heading = Heading("resolutions", words.heading)
    rows = [(r, r.adoption) for r in teller.state.adopted]
    if not rows:
        none = words.none if teller.state.phase is Phase.CLOSED else words.none_yet
        return (heading, Paragraph("resolutions.none", plain(none)))
    cells = tuple(_row(teller, row, r, a) for row, (r, a) in enumerate(rows, start=1) if a)
    return (heading, Table("resolutions", _columns(teller), cells))


def _columns(teller: Teller) -> tuple[Column, ...]:
    words = teller.wording.resolutions
    return (
        Column(words.row, 15, centred=True),
        Column(words.number, 17, centred=True),
        Column(words.text, 52),
        Column(words.lead, 25),
        Column(words.partner, 24),
        Column(words.due, 22),
        Column(words.guarantee, 22),
        Column(words.follow_up, 27),
    )


def _row(teller: Teller, row: int, resolution: Resolution, adoption: Adoption) -> tuple[Cell, ...]:
    content, unset = resolution.content, teller.wording.resolutions.unset
    due = teller.wording.resolutions.standing if content.standing else deadline(content.due_date, content.due_text)
    text = _clauses(teller, content)
    return (
        Cell(figure(row)),
        Cell(code(adoption.number)),
        Cell(text, notes(teller, resolution, adoption), notes_below(teller, resolution)),
        Cell(_lead(content) or _left_open(teller, content, Point.WHO)),
        teller.cell("\n".join(content.partner_bodies)),
        Cell(due or _left_open(teller, content, Point.WHEN)),
        Cell(content.guarantee or _left_open(teller, content, Point.GUARANTEE)),
        Cell(content.follow_up_by or unset),
    )


def _lead(content: ResolutionContent) -> str:
    """Return who carries it out: the lead bodies, or else the working group by its name or its members."""
    group = content.working_group
    return "\n".join(content.lead_bodies or ((group.name,) if group.name else group.members))


def _left_open(teller: Teller, content: ResolutionContent, point: Point) -> str:
    """Return why a point is left open on purpose, or that it was not settled."""
    words, reason = teller.wording.resolutions, waived(content, point)
    return words.left_open.format(reason=reason) if reason else words.unset


def _clauses(teller: Teller, content: ResolutionContent) -> str:
    """Return the text letter by letter, its clauses numbered where there are several."""
    words = teller.wording.resolutions
    clauses = [clause for clause in content.clauses if clause]
    if len(clauses) > 1:
        clauses = [words.clause.format(number=figure(n), text=text) for n, text in enumerate(clauses, start=1)]
    return "\n".join(clauses) or words.no_text


# --- What did not become a resolution ---


def _others(teller: Teller) -> tuple[Block, ...]:
    words = teller.wording.resolutions
    statuses = {
        ResolutionStatus.REJECTED: words.rejected,
        ResolutionStatus.DEFERRED: words.deferred,
        ResolutionStatus.REFERRED: words.referred,
        ResolutionStatus.DRAFT: words.draft,
    }
    others = [(r, statuses[r.status]) for r in teller.state.resolutions if r.status in statuses]
    entries = tuple(entry for r, status in others for entry in _other(teller, r, status))
    return (Heading("resolutions.others", words.others_heading, 2), *entries) if entries else ()


def _other(teller: Teller, resolution: Resolution, status: str) -> Iterator[Paragraph]:
    """Yield what was put forward and what became of it, and the working group that it was referred to."""
    words, phrases = teller.wording.resolutions, teller.wording.phrases
    text = " ".join(clause for clause in resolution.content.clauses if clause) or words.no_text
    if resolution.deferred_to is not None:
        status = words.deferred_to.format(number=code(resolution.deferred_to))
    outcome = phrases.comma.join((status, *teller.reason(resolution.reason)))
    group = resolution.referred_to
    lines = (words.other.format(text=text, status=outcome), *(group_notes(teller, group) if group else ()))
    for number, line in enumerate(lines):
        key = f"referral:{resolution.id}.{number}" if number else f"resolution:{resolution.id}"
        emphasis = Emphasis.QUIET if number else Emphasis.ENTRY
        yield Paragraph(key, plain(line), emphasis, leads_on=number < len(lines) - 1)
