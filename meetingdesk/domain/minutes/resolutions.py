"""The sections of minutes on what was decided, and on what was put forward and not decided."""

from meetingdesk.domain.calendar import long_date
from meetingdesk.domain.commands import AdoptedBy, ResolutionContent
from meetingdesk.domain.minutes.document import Block, Cell, Column, Emphasis, Heading, Paragraph, Table
from meetingdesk.domain.minutes.majorities import corrected, tally
from meetingdesk.domain.minutes.teller import Teller, code, figure, plain
from meetingdesk.domain.procedure import Tally
from meetingdesk.domain.resolution import Adoption, Resolution, ResolutionStatus
from meetingdesk.domain.state import Phase


def resolutions(teller: Teller) -> tuple[Block, ...]:
    """Return the adopted resolutions, then the drafts that were rejected, deferred or are still open."""
    return (*_adopted(teller), *_others(teller))


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
        Column(words.guarantee, 18),
        Column(words.follow_up, 31),
    )


def _row(teller: Teller, row: int, resolution: Resolution, adoption: Adoption) -> tuple[Cell, ...]:
    content, unset = resolution.content, teller.wording.resolutions.unset
    return (
        Cell(figure(row)),
        Cell(code(adoption.number)),
        Cell(_clauses(teller, content), _notes(teller, content, adoption)),
        Cell("\n".join(content.lead_bodies) or unset),
        teller.cell("\n".join(content.partner_bodies)),
        Cell(_deadline(teller, content)),
        Cell(content.guarantee or unset),
        Cell(content.follow_up_by or unset),
    )


def _clauses(teller: Teller, content: ResolutionContent) -> str:
    """Return the text, its clauses numbered where there are several."""
    words = teller.wording.resolutions
    clauses = [clause for clause in content.clauses if clause]
    if len(clauses) > 1:
        clauses = [words.clause.format(number=figure(n), text=text) for n, text in enumerate(clauses, start=1)]
    return "\n".join(clauses) or words.no_text


def _notes(teller: Teller, content: ResolutionContent, adoption: Adoption) -> tuple[str, ...]:
    """Return whom to consult, what the resolution follows, how it came about, and what was put right of that."""
    words = teller.wording.resolutions
    notes = []
    if content.consulted:
        notes.append(words.consulted.format(bodies=teller.names(content.consulted)))
    if content.follows:
        notes.append(words.follows.format(number=code(content.follows)))
    notes.append(_how(teller, adoption))
    if adoption.corrected_present is not None:
        notes.append(corrected(adoption, words.corrected, words.corrected_alike))
    return tuple(notes)


def _how(teller: Teller, adoption: Adoption) -> str:
    """Return how a resolution came about, and with what quorum."""
    words = teller.wording.resolutions
    ways = {
        AdoptedBy.CONSENSUS: words.consensus,
        AdoptedBy.CHAIR_CONCLUSION: words.chair_conclusion,
        AdoptedBy.VOTE: words.vote,
    }
    counted = adoption.tally or Tally()
    figures = {"present": figure(adoption.present), "needed": figure(adoption.needed)}
    return ways[adoption.by].format(**figures, entitled=figure(counted.entitled), tally=tally(teller, counted))


def _deadline(teller: Teller, content: ResolutionContent) -> str:
    """Return the deadline as it was set; words stay words."""
    words = teller.wording.resolutions
    if content.standing:
        return words.standing
    if content.due_date is not None:
        return long_date(content.due_date)
    return content.due_text or words.unset


def _others(teller: Teller) -> tuple[Block, ...]:
    words = teller.wording.resolutions
    statuses = {
        ResolutionStatus.REJECTED: words.rejected,
        ResolutionStatus.DEFERRED: words.deferred,
        ResolutionStatus.DRAFT: words.draft,
    }
    entries = tuple(_other(teller, r, statuses[r.status]) for r in teller.state.resolutions if r.status in statuses)
    return (Heading("resolutions.others", words.others_heading, 2), *entries) if entries else ()


def _other(teller: Teller, resolution: Resolution, status: str) -> Paragraph:
    words, phrases = teller.wording.resolutions, teller.wording.phrases
    text = " ".join(clause for clause in resolution.content.clauses if clause) or words.no_text
    outcome = phrases.comma.join((status, *teller.reason(resolution.reason)))
    runs = plain(words.other.format(text=text, status=outcome))
    return Paragraph(f"resolution:{resolution.id}", runs, Emphasis.ENTRY)
