"""The rules of an item as they are typed, and what they come to."""

import json
from dataclasses import asdict, dataclass, replace

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ItemId
from meetingdesk.domain.state import Item
from meetingdesk.domain.text import normalise
from meetingdesk.domain.turns import SpeakingOrder
from meetingdesk.ui.dialogs.shares import read_length, time_text


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the fields, letter by letter; no order is that of the procedure."""

    order: SpeakingOrder | None = None
    speech: str = ""
    budget: str = ""
    time: str = ""

    def stored(self, item: ItemId | None) -> str:
        """Return it as text, to be kept."""
        return json.dumps({"item": item, **asdict(self)}, ensure_ascii=False)

    def following(self, before: "Typed", now: "Typed") -> "Typed":
        """Return it with what the meeting made of the fields that nobody touched."""
        return Typed(
            now.order if self.order == before.order else self.order,
            now.speech if self.speech == before.speech else self.speech,
            now.budget if self.budget == before.budget else self.budget,
            now.time if self.time == before.time else self.time,
        )

    @property
    def unreadable(self) -> str | None:
        """The name of the first field that holds no time."""
        if _limit(self.speech) is None:
            return "speech"
        if _limit(self.budget) is None:
            return "budget"
        return "time" if _minutes(self.time) is None else None

    def commands(self, item: ItemId, known: "Typed", *fields: str) -> tuple[c.Command, ...]:
        """Return what makes of the rules `known` these ones; of some `fields` alone where they are named."""
        wanted = replace(known, **{name: getattr(self, name) for name in fields}) if fields else self
        rules = c.SetItemRules(item, wanted.order, _limit(wanted.speech) or 0, _limit(wanted.budget) or 0)
        before = c.SetItemRules(item, known.order, _limit(known.speech) or 0, _limit(known.budget) or 0)
        minutes = _minutes(wanted.time)
        made: tuple[c.Command, ...] = (rules,) if rules != before else ()
        if minutes is not None and minutes != _minutes(known.time):
            made = (*made, c.AllotTime(minutes, item))
        return made


def typed_as(item: Item) -> Typed:
    """Return what the fields show of an item."""
    speech = time_text(item.speech_seconds) if item.speech_seconds else ""
    budget = time_text(item.budget_seconds) if item.budget_seconds else ""
    return Typed(item.order, speech, budget, time_text(item.time_seconds))


def typed_from(stored: str) -> tuple[ItemId | None, Typed]:
    """Return what `Typed.stored` gave: of which item, None where that cannot be read."""
    try:
        kept = json.loads(stored)
        order = SpeakingOrder(kept["order"]) if kept["order"] else None
        return ItemId(kept["item"]), Typed(order, kept["speech"], kept["budget"], kept["time"])
    except (ValueError, TypeError, KeyError):
        return None, Typed()


def _limit(text: str) -> int | None:
    """Return the seconds of a limit, 0 where none is typed; None for what is no time."""
    return read_length(text) if normalise(text) else 0


def _minutes(text: str) -> int | None:
    """Return whole minutes, or None."""
    seconds = read_length(text)
    return None if seconds is None or seconds % 60 else seconds // 60
