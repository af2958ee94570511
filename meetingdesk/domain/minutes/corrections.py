"""The sections of minutes on what was put right of who was in the hall, and who spoke: what had been recorded, and
what counts."""

from meetingdesk.domain.minutes.document import Block, Cell, Column, Emphasis, Heading, Paragraph, Table
from meetingdesk.domain.minutes.teller import Teller, plain
from meetingdesk.domain.minutes.wording_votes import CorrectionsWording, SpeechCorrectionsWording
from meetingdesk.domain.state import AttendanceCorrection, Span, SpeechCorrection

Rows = tuple[tuple[Cell, ...], ...]


def corrections(teller: Teller) -> tuple[Block, ...]:
    """Return the corrections of attendance in the order they were made; nothing where there were none."""
    rows = tuple(_row(teller, correction) for correction in teller.state.corrections)
    return _section("corrections", teller.wording.corrections, rows)


def speech_corrections(teller: Teller) -> tuple[Block, ...]:
    """Return the corrections of speeches in the order they were made; nothing where there were none."""
    rows = tuple(_speech_row(teller, correction) for correction in teller.state.speech_corrections)
    return _section("speech_corrections", teller.wording.speech_corrections, rows)


def _section(key: str, words: CorrectionsWording | SpeechCorrectionsWording, rows: Rows) -> tuple[Block, ...]:
    if not rows:
        return ()
    columns = (
        Column(words.who, 27),
        Column(words.before, 21),
        Column(words.after, 21),
        Column(words.at, 11, centred=True),
        Column(words.reason, 20),
    )
    return (
        Heading(key, words.heading, 2),
        Paragraph(f"{key}.kept", plain(words.kept), Emphasis.QUIET, leads_on=True),
        Table(key, columns, rows),
    )


def _row(teller: Teller, correction: AttendanceCorrection) -> tuple[Cell, ...]:
    words = teller.wording.corrections
    if correction.to is not None:
        after = words.of_another.format(name=teller.who(correction.to))
    else:
        after = _stay(teller, correction.after, words.nothing_after)
    return (
        Cell(teller.who(correction.who)),
        Cell(_stay(teller, correction.before, words.nothing_before)),
        Cell(after),
        Cell(teller.clock(correction.at)),
        Cell(correction.reason or words.no_reason),
    )


def _stay(teller: Teller, stay: Span | None, nothing: str) -> str:
    words = teller.wording.corrections
    return teller.period(stay, words.stay, words.stay_open) if stay is not None else nothing


def _speech_row(teller: Teller, correction: SpeechCorrection) -> tuple[Cell, ...]:
    words = teller.wording.speech_corrections
    if correction.to is not None:
        after = words.of_another.format(name=teller.who(correction.to))
    else:
        after = _spoken(teller, correction.after)
    return (
        Cell(teller.who(correction.who)),
        Cell(_spoken(teller, correction.before)),
        Cell(after),
        Cell(teller.clock(correction.at)),
        Cell(correction.reason or words.no_reason),
    )


def _spoken(teller: Teller, span: Span) -> str:
    """Return from when to when a speech lasted; seconds are what is put right of it."""
    words, start = teller.wording.speech_corrections, teller.to_the_second(span.start)
    if span.end is None:
        return words.speaks.format(start=start)
    return words.spoke.format(start=start, end=teller.to_the_second(span.end))
