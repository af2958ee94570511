"""What can be typed under the agenda, one form at a time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetingdesk.domain.ids import ItemId
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.item_rules_form import ItemRulesForm
from meetingdesk.ui.operator.off_agenda_form import OffAgendaForm


class AgendaForms(QWidget):
    """The form of an item off the agenda and that of the rules of an item.

    One that is begun while the other is half typed puts that aside: it is there again afterwards, with its words.
    `left` goes out when one that had the focus was saved or left.
    """

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.off_agenda = OffAgendaForm(context.bridge)
        self.rules = ItemRulesForm(context)
        self._aside: OffAgendaForm | ItemRulesForm | None = None
        for form in (self.off_agenda, self.rules):
            rows.addWidget(form)
            form.left.connect(self._left)
        if not self.off_agenda.isHidden():
            self._put_aside(self.rules)
        self._fit()

    def begin_off_agenda(self) -> None:
        """Let an item off the agenda be typed."""
        self._put_aside(self.rules)
        self._take_up(self.off_agenda)
        self.off_agenda.begin()
        self._fit()

    def begin_rules(self, item: ItemId) -> None:
        """Let the rules of an item be typed."""
        self._put_aside(self.off_agenda)
        self._take_up(self.rules)
        self.rules.begin(item)
        self._fit()

    def refresh(self, closed: str) -> None:
        """Follow the meeting; `closed` says why nothing can be changed, if so."""
        self.off_agenda.show_refusal(closed)
        self.rules.refresh(closed)

    def flush(self) -> bool:
        """Keep what is half typed."""
        return all([self.off_agenda.flush(), self.rules.flush()])

    def _put_aside(self, form: OffAgendaForm | ItemRulesForm) -> None:
        if form.isHidden():
            return
        form.flush()
        form.hide()
        self._aside = form

    def _take_up(self, form: OffAgendaForm | ItemRulesForm) -> None:
        if self._aside is form:
            self._aside = None

    def _left(self, had_focus: bool = True) -> None:
        """Show again what was put aside."""
        if self._aside is not None:
            self._aside.show()
        self._aside = None
        self._fit()
        if had_focus:
            self.left.emit()

    def _fit(self) -> None:
        """Take no room where no form is open."""
        self.setVisible(not (self.off_agenda.isHidden() and self.rules.isHidden()))
