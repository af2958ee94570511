"""A button with two wordings, for a row that may have little room."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy


class ShortButton(QPushButton):
    """Says the same in more words and with an icon, or in fewer and without; a screen reader is told the more."""

    def __init__(self, text: str, short: str, tip: str, kind: str = "plain") -> None:
        super().__init__(text)
        self._long, self._short = text, short
        self._icon = QIcon()
        self._is_short = False
        self.setProperty("kind", kind)
        self.setAccessibleName(text)
        self.setToolTip(tip if text == short else f"{text}\n{tip}")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def have_icon(self, icon: QIcon) -> None:
        """Have an icon beside the longer wording."""
        self._icon = icon
        self.setIcon(icon)

    def show_words(self, *, short: bool) -> None:
        """Show one of the wordings."""
        if short != self._is_short:
            self._is_short = short
            self.setText(self._short if short else self._long)
            self.setIcon(QIcon() if short else self._icon)

    def needed(self, *, short: bool) -> int:
        """Return the width that one of the wordings needs."""
        words = self.fontMetrics().horizontalAdvance
        beside = 0 if self._icon.isNull() else self.iconSize().width() + _NEAR
        now = words(self.text()) + (0 if self._is_short else beside)
        return self.sizeHint().width() - now + (words(self._short) if short else words(self._long) + beside)


_NEAR = 4
