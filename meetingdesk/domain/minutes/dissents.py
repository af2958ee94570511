"""The section of minutes on who dissents from what was decided, in their own words."""

from meetingdesk.domain.minutes.document import Block, Cell, Column, Heading, Table
from meetingdesk.domain.minutes.teller import Teller, code
from meetingdesk.domain.resolution import Dissent, Resolution, ResolutionStatus

_DECIDED_OTHERWISE = frozenset({ResolutionStatus.REJECTED, ResolutionStatus.DEFERRED, ResolutionStatus.REFERRED})


def dissents(teller: Teller) -> tuple[Block, ...]:
    """Return the dissent notes that stand, in the order of the resolutions; nothing where there are none."""
    words, state = teller.wording.dissents, teller.state
    others = tuple(r for r in state.resolutions if r.status in _DECIDED_OTHERWISE)
    rows = tuple(_row(teller, r, d) for r in (*state.adopted, *others) for d in r.standing_dissents)
    if not rows:
        return ()
    columns = (Column(words.subject, 20), Column(words.who, 28), Column(words.text, 52))
    return (Heading("dissents", words.heading, 2), Table("dissents", columns, rows))


def _row(teller: Teller, resolution: Resolution, dissent: Dissent) -> tuple[Cell, ...]:
    return (Cell(_subject(teller, resolution)), Cell(teller.who(dissent.who)), Cell(dissent.text))


def _subject(teller: Teller, resolution: Resolution) -> str:
    """Return a resolution by its number, a draft that became none by how it begins."""
    if resolution.adoption is not None:
        return code(resolution.adoption.number)
    text = next(filter(None, resolution.content.clauses), teller.wording.resolutions.no_text)
    return teller.wording.dissents.draft.format(text=teller.shortened(text))
