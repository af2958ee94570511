"""One small line of phrases, the figures in them of one width; what does not fit gives way in a set order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetingdesk.ui.figures import draw_figures, figures_width
from meetingdesk.ui.theme import TextRole, Theme

_DOT = "·"
_TEXT_FLAGS = int(
    Qt.AlignmentFlag.AlignRight
    | Qt.AlignmentFlag.AlignVCenter
    | Qt.AlignmentFlag.AlignAbsolute
    | Qt.TextFlag.TextSingleLine
    | Qt.TextFlag.TextDontClip
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words, a figure, and words again, in the colour of a token.

    Where there is no room for all phrases, those that are `optional` go; then those that have `short` words say these,
    the last one first; and then names that `yield` are cut.
    """

    before: str
    figures: str = ""
    after: str = ""
    short: str = ""
    tone: str = "quiet"
    yields: bool = False
    optional: bool = False

    @property
    def spoken(self) -> str:
        """The phrase as a screen reader says it."""
        return " ".join(part for part in (self.before, self.figures, self.after) if part)


def phrase(text: str, time: str, **how: str | bool) -> Phrase:
    """Return the phrase of a sentence that says where the figure stands: «{time} left»."""
    before, _, after = text.partition("{time}")
    made = Phrase(before.strip(), time, after.strip())
    return replace(made, **how)  # type: ignore[arg-type]


class PhraseLine(QWidget):
    """Phrases from right to left with dots between them; as high with nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._phrases: tuple[Phrase, ...] = ()
        self._shown: tuple[Phrase, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._follow_theme)

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """What it says, whole."""
        return self._phrases

    @property
    def shown(self) -> tuple[Phrase, ...]:
        """What there is room for."""
        return self._shown

    def text(self) -> str:
        """Return what it says, whole, as one text."""
        return f" {_DOT} ".join(one.spoken for one in self._phrases)

    def set_phrases(self, phrases: Sequence[Phrase]) -> None:
        """Say something else; nothing is painted where it is the same."""
        if tuple(phrases) == self._phrases:
            return
        self._phrases = tuple(phrases)
        self.setAccessibleName(self.text())
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room of one line."""
        return QSize(0, self._theme.row_height(TextRole.SMALL))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room of one line."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the phrases."""
        painter = QPainter(self)
        painter.setFont(self._theme.font(TextRole.SMALL))
        right = float(self.width())
        for at, one in enumerate(self._shown):
            if at:
                right = self._paint_words(painter, right, _DOT, "quiet")
            right = self._paint_words(painter, right, one.before, one.tone)
            right = self._paint_figures(painter, right, one.figures, one.tone)
            right = self._paint_words(painter, right, one.after, one.tone)
        painter.end()

    def _paint_words(self, painter: QPainter, right: float, text: str, tone: str) -> float:
        """Draw words that end at a place; return where the next ones do."""
        if not text:
            return right
        painter.setPen(self._theme.colour(tone))
        painter.drawText(QRectF(0, 0, right, self.height()), _TEXT_FLAGS, text)
        return right - self._metrics().horizontalAdvance(text) - self._gap()

    def _paint_figures(self, painter: QPainter, right: float, text: str, tone: str) -> float:
        if not text:
            return right
        font = self._theme.font(TextRole.SMALL)
        painter.setPen(self._theme.colour(tone if tone != "quiet" else "text"))
        draw_figures(painter, QRectF(0, 0, right, self.height()), text, font, Qt.AlignmentFlag.AlignRight)
        return right - figures_width(text, font) - self._gap()

    # --- What there is room for ---

    def _fit(self) -> None:
        shown = self._phrases
        while self._width(shown) > self.width() and any(one.optional for one in shown):
            last = max(at for at, one in enumerate(shown) if one.optional)
            shown = (*shown[:last], *shown[last + 1 :])
        for at in range(len(shown) - 1, -1, -1):
            if self._width(shown) <= self.width():
                break
            one = shown[at]
            shown = (*shown[:at], replace(one, before=one.short or one.before), *shown[at + 1 :])
        self._shown = self._shortened(shown, self._width(shown) - self.width())
        self.setToolTip("" if self._shown == self._phrases else self.text())

    def _shortened(self, phrases: tuple[Phrase, ...], lacking: float) -> tuple[Phrase, ...]:
        """Return phrases of which all that yield gave up the same part of their words."""
        metrics = self._metrics()
        yielding = sum(metrics.horizontalAdvance(one.before) for one in phrases if one.yields)
        if lacking <= 0 or not yielding:
            return phrases
        part = max(0.0, 1 - lacking / yielding)

        def cut(text: str) -> str:
            room = metrics.horizontalAdvance(text) * part
            return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

        return tuple(replace(one, before=cut(one.before)) if one.yields else one for one in phrases)

    def _width(self, phrases: Sequence[Phrase]) -> float:
        font = self._theme.font(TextRole.SMALL)
        metrics, gap = self._metrics(), self._gap()
        parts = [metrics.horizontalAdvance(text) for one in phrases for text in (one.before, one.after) if text]
        parts += [figures_width(one.figures, font) for one in phrases if one.figures]
        parts += [metrics.horizontalAdvance(_DOT)] * (len(phrases) - 1)
        return sum(parts) + gap * max(0, len(parts) - 1)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font(TextRole.SMALL))

    def _gap(self) -> float:
        return self._metrics().horizontalAdvance(" ")

    def _follow_theme(self) -> None:
        self._fit()
        self.updateGeometry()
        self.update()
