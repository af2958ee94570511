"""How typed values stand in a table: instants, choices, dataclasses, and text that need not be printable."""

from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from sqlalchemy import Dialect, LargeBinary, String, Text
from sqlalchemy.types import TypeDecorator

from meetingdesk.store import instants
from meetingdesk.store.codec import canonical, typed
from meetingdesk.store.errors import StoreError

T = TypeVar("T")
C = TypeVar("C", bound=StrEnum)


class Instant(TypeDecorator[datetime]):
    """An aware instant in, the same in UTC out; a naive one is refused."""

    impl = String(instants.WIDTH)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _: Dialect) -> str | None:
        return None if value is None else instants.written(value)

    def process_result_value(self, value: str | None, _: Dialect) -> datetime | None:
        return None if value is None else instants.read(value)


class Choice(TypeDecorator[C], Generic[C]):
    """One of the values of an enumeration, stored as that value."""

    impl = Text
    cache_ok = True

    def __init__(self, choices: type[C]) -> None:
        super().__init__()
        self.choices = choices

    def process_bind_param(self, value: C | None, _: Dialect) -> str | None:
        return None if value is None else self.choices(value).value

    def process_result_value(self, value: str | None, _: Dialect) -> C | None:
        try:
            return None if value is None else self.choices(value)
        except ValueError as error:
            raise StoreError("damaged", detail=str(error)) from error


class Document(TypeDecorator[T], Generic[T]):
    """A dataclass, stored as its canonical JSON."""

    impl = Text
    cache_ok = True

    def __init__(self, type_: type[T]) -> None:
        super().__init__()
        self.type_ = type_

    def process_bind_param(self, value: T | None, _: Dialect) -> str | None:
        return None if value is None else canonical(value).decode()

    def process_result_value(self, value: str | None, _: Dialect) -> T | None:
        return None if value is None else typed(value.encode(), self.type_)


class AnyText(TypeDecorator[str]):
    """Text as it was typed, half a surrogate pair or a NUL included, stored as bytes."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, _: Dialect) -> bytes | None:
        return None if value is None else value.encode("utf-8", "surrogatepass")

    def process_result_value(self, value: bytes | None, _: Dialect) -> str | None:
        try:
            return None if value is None else value.decode("utf-8", "surrogatepass")
        except UnicodeDecodeError as error:
            raise StoreError("damaged", detail="half-typed text") from error
