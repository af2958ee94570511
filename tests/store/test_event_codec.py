"""Events survive as bytes, always the same ones, and old forms are read as new ones."""

import types
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

import council_samples as samples
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingdesk.domain import events as e
from meetingdesk.domain.ids import SpeechId
from meetingdesk.store import codec, instants
from meetingdesk.store.errors import StoreError

ZONES = st.sampled_from([UTC, timezone(timedelta(hours=3, minutes=30)), timezone(timedelta(hours=-9))])
INSTANTS = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=ZONES)  # noqa: DTZ001 - aware by zone
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    bool: st.booleans(),
    int: st.integers(0, 2**31),
    str: st.text(max_size=12) | st.sampled_from(["هرچه سریع‌تر", "\x00", "🙂", '"\\\u2028']),
    date: st.dates(),
    datetime: INSTANTS,
    type(None): st.none(),
}


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for anything that may stand in an event."""
    if isinstance(hint, NewType):
        return values(hint.__supertype__)
    if hint in PLAIN:
        return PLAIN[hint]
    if get_origin(hint) is tuple:
        return st.lists(values(get_args(hint)[0]), max_size=2).map(tuple)
    if get_origin(hint) in {Union, types.UnionType}:
        return st.one_of(*map(values, get_args(hint)))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    assert is_dataclass(hint), hint
    hints = get_type_hints(hint)
    return st.builds(hint, **{field.name: values(hints[field.name]) for field in fields(hint)})


EVENTS = {kind: values(type_) for kind, type_ in e.EVENTS.items()}


@pytest.mark.parametrize("kind", EVENTS)
@given(data=st.data())
@settings(max_examples=6)
def test_an_event_comes_back_as_it_went(kind: str, data: st.DataObject) -> None:
    event = data.draw(EVENTS[kind])
    written = codec.encode(event)
    again = codec.decode(*written)
    assert again == event
    assert written[:2] == (kind, e.VERSIONS[kind])
    assert codec.encode(again) == written


def test_the_bytes_are_those_of_the_first_release() -> None:
    event = e.SpeechPaused(samples.START, SpeechId(3))
    assert codec.encode(event)[2] == b'{"at":"2025-09-13T08:30:00.000000Z","speech":3}'


def test_the_same_instant_gives_the_same_bytes_in_every_zone() -> None:
    in_tehran = samples.START.astimezone(timezone(timedelta(hours=3, minutes=30)))
    one, other = (codec.encode(e.SessionResumed(at)) for at in (samples.START, in_tehran))
    assert one == other
    assert codec.decode(*other).at.utcoffset() == timedelta(0)


def test_a_naive_instant_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        codec.encode(e.SessionResumed(datetime(2025, 9, 13)))  # noqa: DTZ001


@given(INSTANTS, INSTANTS)
def test_written_instants_sort_as_time_does(one: datetime, other: datetime) -> None:
    first, second = instants.written(one), instants.written(other)
    assert (first < second) == (one < other)
    assert instants.read(first) == one


@pytest.mark.parametrize("text", ["", "2025-09-13T08:30:00Z", "2025-09-13T08:30:00.00000000", "x" * instants.WIDTH])
def test_another_form_of_instant_is_damage(text: str) -> None:
    with pytest.raises(StoreError) as caught:
        instants.read(text)
    assert caught.value.code == "damaged"


@pytest.mark.parametrize(("kind", "version"), [("VoteCounted", 1), ("SessionResumed", 2), ("SessionResumed", 0)])
def test_what_only_a_later_program_knows_is_refused(kind: str, version: int) -> None:
    with pytest.raises(StoreError) as caught:
        codec.decode(kind, version, b"{}")
    assert caught.value.code == "newer_version"
    assert caught.value.params["found"] == version


@pytest.mark.parametrize("payload", [b"", b"{}", b"[]", b'{"at":1}', b'{"at":"2025"}', b"\xff", b'{"at":"\xff"}'])
def test_a_payload_that_is_no_event_is_damage(payload: bytes) -> None:
    with pytest.raises(StoreError) as caught:
        codec.decode("SessionResumed", 1, payload)
    assert caught.value.code == "damaged"


def test_old_versions_are_taken_up_one_version_after_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(e.VERSIONS, "SpeechExtended", 3)
    monkeypatch.setitem(codec.UPCASTS, ("SpeechExtended", 1), lambda old: {**old, "time": old["minutes"] * 60})
    monkeypatch.setitem(codec.UPCASTS, ("SpeechExtended", 2), lambda old: {**old, "seconds": old["time"]})
    payload = msgspec.json.encode({"at": instants.written(samples.START), "speech": 2, "minutes": 3})
    assert codec.decode("SpeechExtended", 1, payload) == e.SpeechExtended(samples.START, SpeechId(2), 180)
