"""A line of names of bodies and posts, parted by «؛», completed while typing."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QListView

from meetingdesk.domain.text import matches_key, normalise, search_key

PART = "؛"
_SHOWN = 8


def names_in(text: str) -> tuple[str, ...]:
    """Return the names in a line, without empty ones."""
    return tuple(name for part in text.replace(";", PART).split(PART) if (name := normalise(part)))


class NamesField(QLineEdit):
    """Several names, or one; names that nobody listed may be typed as well."""

    def __init__(self, known: Iterable[str], *, several: bool = True) -> None:
        super().__init__()
        self._known = [(name, search_key(name)) for name in dict.fromkeys(known)]
        self._several = several
        self._found = QStringListModel(self)
        self._popup: QListView | None = None
        self.textEdited.connect(lambda _text: self._suggest())

    def names(self) -> tuple[str, ...]:
        """Return the names typed, without empty ones."""
        if self._several:
            return names_in(self.text())
        return tuple(filter(None, (normalise(self.text()),)))

    def set_names(self, names: tuple[str, ...]) -> None:
        """Show names."""
        self.setText(f"{PART} ".join(names))
        self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """While names are offered, Tab takes one; a key with Ctrl is not theirs and goes the way of all others."""
        if not isinstance(event, QKeyEvent):
            return super().event(event)
        popup = self._popup
        if popup is None or not popup.isVisible():
            return super().event(event)
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            self.keyPressEvent(event)
            return True
        if event.type() == QEvent.Type.KeyPress and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            popup.hide()
            # The list hands its keys on past whoever watches the field for them.
            return QApplication.sendEvent(self, event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """While names are offered, Enter, Tab and arrows belong to them."""
        popup = self._popup
        if popup is None or not popup.isVisible():
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}:
            index = popup.currentIndex()
            self._take((index if index.isValid() else self._found.index(0)).data())
            popup.hide()
        elif event.key() == Qt.Key.Key_Escape:
            popup.hide()
        else:
            super().keyPressEvent(event)

    def _suggest(self) -> None:
        key = search_key(self._typed_part())
        ranked = []
        for at, (name, known) in enumerate(self._known):
            if key and (rank := matches_key(key, known)) is not None and name != self._typed_part().strip():
                ranked.append((rank, at, name))
        names = [name for *_, name in sorted(ranked)[:_SHOWN]]
        self._found.setStringList(names)
        if names and self.hasFocus():
            self._offer()
        elif self._popup is not None:
            self._popup.hide()

    def _offer(self) -> None:
        """Show the list of the names found, made when there is something to offer: most fields never have."""
        if self._popup is None:
            self._popup = QListView()
            self._popup.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            self._completer = QCompleter(self._found, self)
            self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            self._completer.setWidget(self)
            self._completer.setPopup(self._popup)
            self._popup.clicked.connect(lambda index: self._take(index.data()))
        self._completer.complete()
        self._popup.setCurrentIndex(self._found.index(0))

    def _typed_part(self) -> str:
        """Return the name the cursor stands in, as far as it is typed."""
        before = self.text()[: self.cursorPosition()].replace(";", PART)
        return before.rpartition(PART)[2].lstrip() if self._several else before

    def _take(self, name: str) -> None:
        """Put a name in the place of the part that is being typed."""
        before, after = self.text()[: self.cursorPosition()], self.text()[self.cursorPosition() :]
        kept = before[: len(before) - len(self._typed_part())]
        end = f"{PART} " if self._several and not after.strip() else ""
        self.setText(f"{kept}{name}{end}{after}")
        self.setCursorPosition(len(kept) + len(name) + len(end))
        self.textEdited.emit(self.text())
        if self._popup is not None:
            self._popup.hide()
