"""How the draft stands to the earlier resolution that it is linked to: one of four, by Ctrl and a digit."""

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from meetingdesk.domain.content import Relation
from meetingdesk.domain.text import isolate_ltr
from meetingdesk.ui.wording import figure, label

_RELATIONS = tuple(Relation)


class RelationChoice(QWidget):
    """A row of four buttons, of which one is chosen."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._buttons = QButtonGroup(self)
        for digit, relation in enumerate(_RELATIONS, start=1):
            button = QPushButton(f"{label(relation)}  {figure(digit)}")
            button.setCheckable(True)
            button.setToolTip(isolate_ltr(f"Ctrl+{digit}"))
            button.setAccessibleName(label(relation))
            self._buttons.addButton(button, digit - 1)
            row.addWidget(button)
        row.addStretch(1)
        self.choose_digit(1)

    @property
    def chosen(self) -> Relation:
        """The relation chosen."""
        return _RELATIONS[self._buttons.checkedId()]

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons in the order of their digits."""
        return [button for button in self._buttons.buttons() if isinstance(button, QPushButton)]

    def choose_digit(self, digit: int) -> None:
        """Choose the relation of a digit; another digit chooses nothing."""
        if 1 <= digit <= len(_RELATIONS):
            self._buttons.button(digit - 1).setChecked(True)
