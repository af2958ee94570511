"""How minutes tell of a speech: who spoke as what, the gist, and how it ended."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain.ids import SpeechId
from meetingdesk.domain.minutes.document import Paragraph
from meetingdesk.domain.minutes.teller import Teller, code, labelled, plain
from meetingdesk.domain.state import Draw, Remark, Speech
from meetingdesk.domain.turns import TurnKind

_ENDINGS = (".", "!", "؟", "؛", "…", ":", "»")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a speech that was not interrupted: since when, and what is told of it; without words only `silent`."""

    at: datetime
    paragraphs: tuple[Paragraph, ...] = ()
    silent: str = ""


def told(teller: Teller, speech: Speech, gists: Sequence[Remark]) -> Iterator[Part]:
    """Yield the parts of a speech, each with the gists that were noted until the next one began."""
    words, role = teller.wording.discussion, _role(teller, speech)
    if not gists and not speech.cut:
        yield Part(speech.span.start, silent=_as(teller, speech, role))
        return
    over = speech.span.end
    ends = (span.end for span in speech.away if span.end is not None and (over is None or span.end < over))
    begins = (speech.span.start, *ends)
    last, first = len(begins) - 1, True
    for number, begin in enumerate(begins):
        until = begins[number + 1] if number < last else None
        noted = [r.text for r in gists if (not number or r.at >= begin) and (until is None or r.at < until)]
        sentences = [joined(teller, noted)] if noted else []
        if number == last and speech.cut:
            sentences.append(_cut(teller, speech))
        if sentences:
            speaker = _as(teller, speech, role if first else words.went_on)
            first = False
            runs = labelled(words.speaker.format(name=speaker), " ".join(sentences))
            suffix = f".{number + 1}" if number else ""
            yield Part(begin, (Paragraph(f"speech:{speech.id}{suffix}", runs),))


def joined(teller: Teller, gists: Iterable[str]) -> str:
    """Return gists as one text that ends like a sentence; one that already does is followed by a space only."""
    words, text = teller.wording.discussion, ""
    for gist in gists:
        joint = " " if text.endswith(_ENDINGS) else words.gist_separator
        text = f"{text}{joint}{gist}" if text else gist
    return text if text.endswith(_ENDINGS) else text + words.full_stop


def lots(teller: Teller, number: int, draw: Draw) -> Paragraph:
    """Return the sentence on a draw, with the number that anybody can check it by."""
    names = teller.names([teller.who(who) for who in draw.order])
    text = teller.wording.discussion.draw.format(seed=code(draw.seed), names=names)
    return Paragraph(f"draw:{number}", plain(text))


def _as(teller: Teller, speech: Speech, role: str) -> str:
    name = teller.who(speech.who)
    return teller.wording.discussion.as_role.format(name=name, role=role) if role else name


def _cut(teller: Teller, speech: Speech) -> str:
    words = teller.wording.discussion
    return words.cut_because.format(reason=speech.reason) if speech.reason else words.cut


def _role(teller: Teller, speech: Speech) -> str:
    """Return as what somebody spoke; nothing of a plain statement in one's own time."""
    words, comma = teller.wording.discussion, teller.wording.phrases.comma
    answered = _speaker(teller, speech.answers)
    roles = {
        TurnKind.STATEMENT: "",
        TurnKind.IN_FAVOUR: words.in_favour,
        TurnKind.AGAINST: words.against,
        TurnKind.REPORT: words.report,
        TurnKind.POINT_OF_ORDER: words.point_of_order,
        TurnKind.REPLY: words.reply_to.format(name=answered) if answered else words.reply,
        TurnKind.QUESTION: words.question_to.format(name=answered) if answered else words.question,
        TurnKind.CONCLUSION: words.conclusion,
        TurnKind.PRE_AGENDA: words.pre_agenda,
    }
    role = roles[speech.kind]
    if speech.kind is TurnKind.POINT_OF_ORDER and speech.article:
        role = words.point_of_order_on.format(article=speech.article)
    giver = _speaker(teller, speech.ceded_by)
    return comma.join(filter(None, (role, words.ceded.format(name=giver) if giver else "")))


def _speaker(teller: Teller, speech: SpeechId | None) -> str:
    if speech is None or not 1 <= speech <= len(teller.state.speeches):
        return ""
    return teller.who(teller.state.speeches[speech - 1].who)
