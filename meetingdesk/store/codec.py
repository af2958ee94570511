"""Events as bytes and back.

The bytes are JSON in UTF-8 without spaces, the fields of an object in the order of their names, instants in the one
form of `instants`: the same event always gives the same bytes. Old versions are upcast on reading, never rewritten.
"""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, TypeVar, cast

import msgspec

from meetingdesk.domain.events import EVENTS, VERSIONS, Event
from meetingdesk.store.errors import StoreError
from meetingdesk.store.instants import written

T = TypeVar("T")
Plain = dict[str, Any]

UPCASTS: dict[tuple[str, int], Callable[[Plain], Plain]] = {}
"""For a kind and an old version: how its fields read in the next version."""

_encoder = msgspec.json.Encoder(order="sorted")
_decoders: dict[type, msgspec.json.Decoder[Any]] = {}
_field_names: dict[type, tuple[str, ...]] = {}


def encode(event: Event) -> tuple[str, int, bytes]:
    """Return the kind of an event, its present version and its canonical bytes."""
    kind = type(event).__name__
    return kind, VERSIONS[kind], canonical(event)


def decode(kind: str, version: int, payload: bytes) -> Event:
    """Return the event; StoreError `newer_version` where only a later program knows it, `damaged` where it is none."""
    known = VERSIONS.get(kind, 0)
    if not 1 <= version <= known:
        raise StoreError("newer_version", kind=kind, found=version, known=known)
    try:
        if version == known:
            return _decoder(EVENTS[kind]).decode(payload)
        return msgspec.convert(_upcast(kind, version, msgspec.json.decode(payload)), EVENTS[kind])
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise StoreError("damaged", detail=f"{kind}: {error}") from error


def canonical(thing: object) -> bytes:
    """Return the canonical bytes of a dataclass made of plain values, instants, choices and tuples."""
    return _encoder.encode(_plain(thing))


def typed(payload: bytes, type_: type[T]) -> T:
    """Return the dataclass that `canonical` wrote; StoreError `damaged` where it is none."""
    try:
        return _decoder(type_).decode(payload)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise StoreError("damaged", detail=f"{type_.__name__}: {error}") from error


def _upcast(kind: str, version: int, plain: Plain) -> Plain:
    for old in range(version, VERSIONS[kind]):
        plain = UPCASTS[kind, old](plain)
    return plain


def _decoder(type_: type[T]) -> msgspec.json.Decoder[T]:
    """Return the decoder of a type; making one takes longer than using it."""
    if type_ not in _decoders:
        _decoders[type_] = msgspec.json.Decoder(type_)
    return cast(msgspec.json.Decoder[T], _decoders[type_])


def _names(type_: type[Any]) -> tuple[str, ...]:
    if type_ not in _field_names:
        _field_names[type_] = tuple(field.name for field in fields(type_))
    return _field_names[type_]


def _plain(value: object) -> object:
    match value:
        case None | bool() | int():
            return value
        case Enum():
            return value.value
        case str():
            return value
        case datetime():
            return written(value)
        case date():
            return value.isoformat()
        case tuple():
            return [_plain(part) for part in value]
    if is_dataclass(value):
        return {name: _plain(getattr(value, name)) for name in _names(type(value))}
    raise TypeError(f"{type(value).__name__} has no place in an event")
