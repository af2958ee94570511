"""An earlier decision, whole: what it says, who, by when, and what has become of it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from meetingdesk.services.decisions import Carried, Decision, Found, Mention
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import figure
from meetingdesk.ui.wording.decisions import (
    TONES,
    carried_words,
    content_of,
    facts,
    status_words,
    title_of,
)

_MOST_LINES = 400
_STEP = 3

Line = tuple[str, TextRole, str]


class EarlierText(QScrollArea):
    """Shows the whole text, wrapped; what does not fit is scrolled with `scroll_lines`, a few lines a step."""

    def __init__(self, theme: Theme, zone: str) -> None:
        super().__init__()
        self._theme = theme
        self._zone = zone
        self.lines: tuple[Line, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(8, 4, 8, 4)
        self._rows.setSpacing(4)
        self.setWidget(self._inside)
        for ground in (self.viewport(), self._inside):
            ground.setAutoFillBackground(False)

    def show_found(self, found: Found | None) -> None:
        """Show what was chosen."""
        lines = () if found is None else tuple(self._lines(found))
        if lines == self.lines:
            return
        self.lines = lines
        self._clear()
        for text, role, tone in lines:
            shown = WrappedText(self._theme, role, lines=_MOST_LINES)
            shown.set_text(text, tone)
            self._rows.addWidget(shown)
        self._rows.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def scroll_lines(self, steps: int) -> None:
        """Go further down in the text, or up."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + steps * _STEP * self._theme.row_height(TextRole.BODY))

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _lines(self, found: Found) -> Iterator[Line]:
        yield title_of(found, self._zone), TextRole.STRONG, "text"
        match found:
            case Mention():
                yield found.text, TextRole.BODY, "text"
                return
            case Decision():
                yield status_words(found), TextRole.BODY, TONES[found.status]
            case Carried():
                yield carried_words(found), TextRole.BODY, "warning"
        clauses = content_of(found).clauses
        for number, clause in enumerate(clauses, start=1):
            yield (f"{figure(number)}. {clause}" if len(clauses) > 1 else clause), TextRole.BODY, "text"
        for name, value in facts(content_of(found)):
            yield f"{name}: {value}", TextRole.SMALL, "quiet"


def copied(text: str) -> None:
    """Put a text on the clipboard."""
    QApplication.clipboard().setText(text)
