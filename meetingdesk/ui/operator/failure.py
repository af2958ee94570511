"""A card that says what the environment refused."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from meetingdesk.ui.icons import IconLabel
from meetingdesk.ui.operator.overlay import Overlay, Sized
from meetingdesk.ui.theme import Theme


class FailureCard(Overlay):
    """One sentence, and that nothing was lost."""

    def __init__(self, parent: Sized, theme: Theme) -> None:
        super().__init__(parent, theme, "", 520, 220)
        self.title.setText(self.tr("That did not work"))
        self.setAccessibleName(self.title.text())
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        calm = QLabel(self.tr("Nothing was changed, and nothing that was recorded is lost."))
        calm.setProperty("tone", "quiet")
        calm.setWordWrap(True)
        understood = QPushButton(self.tr("Understood"))
        understood.setProperty("kind", "primary")
        understood.clicked.connect(self.dismiss)
        self.first = understood
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel(theme, "alert-octagon-outline", "bad", 28))
        row.addWidget(self._sentence, 1)
        self.body.addLayout(row)
        self.body.addWidget(calm)
        self.body.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(understood)
        self.body.addLayout(buttons)

    @classmethod
    def over(cls, parent: Sized, theme: Theme) -> "FailureCard":
        """Return the card of a window, made when it is needed first."""
        return parent.findChild(cls) or cls(parent, theme)

    def tell(self, sentence: str) -> None:
        """Show a sentence."""
        self._sentence.setText(sentence)
        self.setAccessibleDescription(sentence)
        self.present()
