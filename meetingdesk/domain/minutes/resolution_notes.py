"""What stands small below the text of a resolution and below its row: what it goes by, how it came about, who works on
it, and what was put right in its text."""

from collections.abc import Iterator
from datetime import date

from meetingdesk.domain.calendar import long_date
from meetingdesk.domain.content import AdoptedBy, Point, Relation, ResolutionContent, Scope, WorkingGroup, waived
from meetingdesk.domain.difference import ChangeKind, difference
from meetingdesk.domain.minutes.document import Run
from meetingdesk.domain.minutes.majorities import corrected, tally
from meetingdesk.domain.minutes.teller import Teller, code, figure, plain
from meetingdesk.domain.procedure import Tally
from meetingdesk.domain.resolution import Adoption, Resolution, TextCorrection

GAP = Run(" ")
"""What parts the two words of a replacement; it belongs to neither text."""


def notes(teller: Teller, resolution: Resolution, adoption: Adoption) -> tuple[str, ...]:
    """Return what the resolution goes by, how it came about, and what was put right of that."""
    words = teller.wording.resolutions
    found = [*_bearings(teller, resolution.content)]
    if resolution.content.consulted:
        found.append(words.consulted.format(bodies=teller.names(resolution.content.consulted)))
    found.append(_how(teller, adoption))
    if adoption.corrected_present is not None:
        found.append(corrected(adoption, words.corrected, words.corrected_alike))
    found += _read_out(teller, resolution, adoption)
    return tuple(found)


def notes_below(teller: Teller, resolution: Resolution) -> tuple[tuple[Run, ...], ...]:
    """Return what is too long for a column: the standing rule, the working group, and every correction of the text."""
    content = resolution.content
    told = (*_rule(teller, content), *group_notes(teller, content.working_group))
    return (*map(plain, told), *_corrections(teller, resolution))


def group_notes(teller: Teller, group: WorkingGroup) -> Iterator[str]:
    """Yield who works in a working group, what they hand over, to whom, and by when."""
    words = teller.wording.resolutions.group
    if group.name:
        yield words.name.format(name=group.name)
    if group.members:
        yield words.members.format(names=teller.names(group.members))
    if group.deliverable:
        yield words.deliverable.format(text=group.deliverable)
    if group.recipient:
        yield words.recipient.format(name=group.recipient)
    if due := deadline(group.due_date, group.due_text):
        yield words.due.format(text=due)


def deadline(due_date: date | None, due_text: str) -> str:
    """Return a deadline as it was set; words stay words."""
    return long_date(due_date) if due_date is not None else due_text


def _bearings(teller: Teller, content: ResolutionContent) -> Iterator[str]:
    """Yield the topic, the place, whom it is referred to, and how it stands to an earlier resolution."""
    words = teller.wording.resolutions
    if content.topic:
        yield words.topic.format(topic=content.topic)
    if content.place:
        yield words.place.format(place=content.place)
    elif reason := waived(content, Point.WHERE):
        yield words.place_left_open.format(reason=reason)
    if content.scope is Scope.NATIONAL:
        yield words.national
    if content.follows:
        relations = {
            Relation.FOLLOWS: words.follows,
            Relation.DEPENDS_ON: words.depends_on,
            Relation.REPLACES: words.replaces,
            Relation.ENDS: words.ends,
        }
        yield relations[content.relation].format(number=code(content.follows))


def _rule(teller: Teller, content: ResolutionContent) -> Iterator[str]:
    """Yield when a standing rule applies, on what condition, and who is told then."""
    words, rule = teller.wording.resolutions.rule, content.rule
    if rule.trigger:
        yield words.trigger.format(text=rule.trigger)
    if rule.precondition:
        yield words.precondition.format(text=rule.precondition)
    if rule.told:
        yield words.told.format(bodies=teller.names(rule.told))


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


def _read_out(teller: Teller, resolution: Resolution, adoption: Adoption) -> Iterator[str]:
    """Yield when the text was read out: as it was adopted, or else as it was put forward word for word."""
    words, before = teller.wording.resolutions, resolution.read_out
    if adoption.read_out_at is not None:
        yield words.read_out.format(time=teller.clock(adoption.read_out_at))
    elif before is not None and before.revision == adoption.revision:
        yield words.read_out_before.format(time=teller.clock(before.at))


# --- What was put right in the text ---


def _corrections(teller: Teller, resolution: Resolution) -> Iterator[tuple[Run, ...]]:
    """Yield every correction, oldest first, and after the last one how the words are marked."""
    for one in resolution.corrections:
        yield tuple(_correction(teller, one))
    if resolution.corrections:
        yield plain(teller.wording.resolutions.correction.legend)


def _correction(teller: Teller, made: TextCorrection) -> Iterator[Run]:
    """Yield the clauses that were put right with the changed words marked, so that both texts can be read from it."""
    words = teller.wording.resolutions
    yield Run(words.correction.label, bold=True)
    several = len(made.before) > 1
    for number, (before, after) in enumerate(zip(made.before, made.after, strict=True), start=1):
        if before != after:
            yield Run("\n" + (words.clause.format(number=figure(number), text="") if several else ""))
            yield from _marked(before, after)
    yield Run("\n" + teller.wording.phrases.semicolon.join(_particulars(teller, made)))


def _marked(before: str, after: str) -> Iterator[Run]:
    """Yield the words of both texts: those that went struck through, those that came underlined.

    A gap keeps the letters of the two from joining where one word took the place of another.
    """
    last = ChangeKind.KEPT
    for change in difference(before, after):
        if (last, change.kind) == (ChangeKind.REMOVED, ChangeKind.ADDED):
            yield GAP
        last = change.kind
        yield Run(change.text, struck=last is ChangeKind.REMOVED, underlined=last is ChangeKind.ADDED)


def _particulars(teller: Teller, made: TextCorrection) -> Iterator[str]:
    """Yield why, by whose leave and when it was put right."""
    words, time = teller.wording.resolutions.correction, teller.clock(made.at)
    yield words.reason.format(reason=made.reason)
    yield words.approved.format(chair=made.approved_by, time=time) if made.approved_by else words.made.format(time=time)
