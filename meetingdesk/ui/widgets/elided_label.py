"""A label that ends in … where there is no room for all of it; the tooltip has the whole."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy


class ElidedLabel(QLabel):
    """As wide as its text while there is room, and then as wide as it is let."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the text, whole."""
        return self._whole

    def setText(self, text: str) -> None:  # noqa: N802
        """Show another text."""
        if text != self._whole:
            self._whole = text
            self.setAccessibleName(text)
            self._fit()
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room of the whole text."""
        return QSize(self._frame() + self._advance(self._whole), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room of hardly anything."""
        return QSize(min(self.sizeHint().width(), self._frame() + self._advance("……")), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()
            self.updateGeometry()

    def _fit(self) -> None:
        room = self.width() - self._frame()
        is_cut = self._advance(self._whole) > room
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room) if is_cut else self._whole
        if shown != super().text():
            super().setText(shown)
            self.setToolTip(self._whole if is_cut else "")

    def _frame(self) -> int:
        """Return the width of what the style puts around the text."""
        return super().sizeHint().width() - self._advance(super().text())

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)
