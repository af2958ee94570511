"""Fractions, numbers and times of the rules of procedure, as people type them."""

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from meetingdesk.domain.procedure import Share
from meetingdesk.domain.text import ascii_digits, normalise, persian_digits
from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP

NO_SHARE = Share(0, 1)
_NAMED = {
    Share(1, 2): QT_TRANSLATE_NOOP("Share", "half"),
    Share(2, 3): QT_TRANSLATE_NOOP("Share", "two thirds"),
    Share(3, 4): QT_TRANSLATE_NOOP("Share", "three quarters"),
    Share(3, 5): QT_TRANSLATE_NOOP("Share", "three fifths"),
    Share(1, 1): QT_TRANSLATE_NOOP("Share", "all"),
    NO_SHARE: QT_TRANSLATE_NOOP("Share", "no share"),
}
_GLYPHS = {"½": Share(1, 2), "⅔": Share(2, 3), "¾": Share(3, 4), "⅗": Share(3, 5), "⅓": Share(1, 3), "⅘": Share(4, 5)}
_FRACTION = re.compile(r"([0-9]{1,6})\s*[/\u2044\u2215]\s*([0-9]{1,6})")
_WHOLE = re.compile(r"[0-9]{1,6}")
_AROUND = 16
_TIME = re.compile(r"([0-9]{1,4})(?::([0-5][0-9]))?")


def share_text(share: Share) -> str:
    """Return what a fraction is called, or how it is written."""
    if share in _NAMED:
        return QCoreApplication.translate("Share", _NAMED[share])
    return persian_digits(f"{share.numerator}/{share.denominator}")


def read_share(text: str) -> Share | None:
    """Return a fraction by its name, its sign or as «۲/۳»; None where it is none of these."""
    typed = normalise(text)
    for share in _NAMED:
        if typed == normalise(share_text(share)):
            return share
    found = _FRACTION.fullmatch(ascii_digits(typed))
    return Share(int(found[1]), int(found[2])) if found else _GLYPHS.get(typed)


def read_whole(text: str) -> int | None:
    """Return a whole number, or None."""
    typed = ascii_digits(normalise(text))
    return int(typed) if _WHOLE.fullmatch(typed) else None


def time_text(seconds: int) -> str:
    """Return a length of time as whole minutes, or as minutes and seconds."""
    minutes, rest = divmod(seconds, 60)
    return persian_digits(f"{minutes}:{rest:02}" if rest else minutes)


def read_length(text: str) -> int | None:
    """Return the seconds of a length of time such as «۵» or «۵:۳۰», or None."""
    found = _TIME.fullmatch(ascii_digits(normalise(text)))
    return int(found[1]) * 60 + int(found[2] or 0) if found else None


def read_seconds(text: str) -> int | None:
    """Return the seconds of a short time, written as seconds or as «۱:۳۰», or None."""
    return read_length(text) if ":" in text else read_whole(text)


class CalmBox(QComboBox):
    """A list of choices that a turning wheel passes by, unless it has the focus; its list shows every choice whole."""

    def showPopup(self) -> None:  # noqa: N802
        """Open the list as wide as its choices need."""
        view = self.view()
        view.setMinimumWidth(max(self.width() - 2, view.sizeHintForColumn(0) + _AROUND))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Let the page be scrolled."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ShareBox(CalmBox):
    """A fraction, chosen or typed."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems([share_text(share) for share in _NAMED])
        # What is typed is a fraction of its own, not the beginning of a name.
        self.setCompleter(None)  # type: ignore[arg-type]

    @property
    def share(self) -> Share | None:
        """What is chosen or typed; None where that is no fraction."""
        return read_share(self.currentText())

    def show_share(self, share: Share) -> None:
        """Show a fraction by its name, or as it is written."""
        self.setCurrentText(share_text(share))
