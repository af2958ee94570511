"""What is said where no row can be shown: that nobody waits, or that nobody was found."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import filled


class EmptyQueue(QWidget):
    """A sentence in the place of the list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = WrappedText(theme, TextRole.BODY, lines=3, centred=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 16, 8, 0)
        rows.addWidget(self.words)
        rows.addStretch(1)

    def show_why(self, *, looks: bool, may_add: bool, may_be_guest: bool) -> None:
        """Say why there is no row, and what to do about it."""
        if looks and not may_be_guest:
            text = self.tr("Nobody has this seat number; the name of a guest has letters.")
        elif looks:
            text = self.tr("Nobody of that name, post or seat.")
        elif may_add:
            text = self.tr("Nobody is waiting. {key}, then a few letters of a name or post, adds a speaker.")
        else:
            text = self.tr("Nobody is waiting.")
        self.words.set_text(filled(text, {"key": "F3"}), "quiet")
