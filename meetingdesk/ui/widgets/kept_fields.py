"""Fields that belong together: what is typed in them is on disk at once, all as one text."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QLineEdit

from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.widgets.kept_text import KeptText
from meetingdesk.ui.widgets.typing_area import TypingArea

_CHECKED = "1"

Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class KeptField:
    """How a field is read and shown, and how one hears that it changed."""

    read: Callable[[], str]
    show: Callable[[str], None]
    changed: SignalInstance


def kept_line(line: QLineEdit) -> KeptField:
    """Return a line of text as a field."""
    return KeptField(line.text, line.setText, line.textChanged)


def kept_box(box: QCheckBox) -> KeptField:
    """Return a box as a field; unchecked it is empty."""
    return KeptField(
        lambda: _CHECKED if box.isChecked() else "", lambda value: box.setChecked(value == _CHECKED), box.toggled
    )


def kept_area(area: TypingArea) -> KeptField:
    """Return a text of paragraphs as a field."""
    return KeptField(area.text, area.set_text, area.textChanged)


class KeptFields(QObject):
    """Fields, each by its name; `edited` goes out when somebody changes one.

    The place of the cursor is kept of the area in which most is `written`, if there is one.
    """

    edited = Signal()

    def __init__(
        self, bridge: Bridge, fields: Mapping[str, KeptField], parent: QObject, written: TypingArea | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._fields = fields
        self._written = written
        self._recorded: dict[str, str] = {}
        self._kept: KeptText | None = None
        self._is_showing = False
        for field in fields.values():
            field.changed.connect(self._changed)

    def values(self) -> dict[str, str]:
        """Return what stands in the fields."""
        return {name: field.read() for name, field in self._fields.items()}

    @property
    def is_touched(self) -> bool:
        """Whether something is typed that is not recorded."""
        return self.values() != self._recorded

    def open(self, key: str, recorded: Values) -> None:
        """Show what is recorded and, over it, what was typed under a key and never became a part of the record."""
        self.flush()
        if self._kept is not None:
            self._kept.deleteLater()
        self._kept = KeptText(self._bridge, key, self._stored, self)
        self._show_recorded(recorded)
        kept = self._kept.restored()
        if kept is not None:
            self._show({**self._recorded, **_values(kept.text)}, kept.cursor)

    def follow(self, recorded: Values) -> None:
        """Show what is recorded now, unless something else is typed."""
        if self.is_touched:
            self._recorded = self._whole(recorded)
        else:
            self._show_recorded(recorded)

    def clear(self, recorded: Values) -> None:
        """Show what is recorded; what was typed is in the record, or was thrown away."""
        self._show_recorded(recorded)
        if self._kept is not None:
            self._kept.forget()

    def flush(self) -> bool:
        """Keep what is typed now; False where the disk refuses."""
        return self._kept is None or not self.is_touched or self._kept.keep()

    def _show_recorded(self, recorded: Values) -> None:
        self._recorded = self._whole(recorded)
        if self.is_touched:
            self._show(self._recorded)

    def _whole(self, values: Values) -> dict[str, str]:
        return {name: values.get(name, "") for name in self._fields}

    def _show(self, values: Values, cursor: int | None = None) -> None:
        self._is_showing = True
        for name, field in self._fields.items():
            field.show(values[name])
        if self._written is not None and cursor is not None:
            self._written.set_text(self._written.text(), cursor)
        self._is_showing = False

    def _stored(self) -> tuple[str, int]:
        cursor = self._written.textCursor().position() if self._written is not None else 0
        return json.dumps(self.values()), cursor

    def _changed(self) -> None:
        if self._is_showing or self._kept is None:
            return
        if self.is_touched:
            self._kept.touch()
        else:
            self._kept.forget()
        self.edited.emit()


def _values(stored: str) -> dict[str, str]:
    """Return the values that were kept; nothing where the text is none of ours."""
    try:
        values = json.loads(stored)
    except ValueError:
        return {}
    return {str(name): str(value) for name, value in values.items()} if isinstance(values, dict) else {}
