"""All speeches of the session, each open to correction."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from meetingdesk.domain.ids import SpeechId
from meetingdesk.domain.state import Phase
from meetingdesk.domain.text import isolate_ltr
from meetingdesk.services.notices import Notice
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.floor_card import FloorCard
from meetingdesk.ui.operator.overlay import Overlay, Sized
from meetingdesk.ui.operator.speaking_times import SpeakingTimes
from meetingdesk.ui.operator.speech_form import SpeechForm
from meetingdesk.ui.operator.speech_rows import SpeechRows
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.row_list import RowList
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.widgets.yielding_area import YieldingArea
from meetingdesk.ui.wording import filled


class SpeechSheet(Overlay):
    """The speeches, the newest first, and beside them the form of the one that is being put right.

    It follows the meeting while it is shown. A form in which something is typed is kept until that is in the record.
    """

    def __init__(self, page: Sized, context: Context, floor: FloorCard) -> None:
        super().__init__(page, context.theme, "", 1240, 700)
        self._context = context
        self._bridge = context.bridge
        self._rows = SpeechRows(SpeakingTimes(), self)
        self._areas: dict[SpeechId, YieldingArea] = {}
        self.forms: dict[SpeechId, SpeechForm] = {}
        self.title.setText(self.tr("All speeches"))
        self.setAccessibleName(self.title.text())
        self._build()
        self._bridge.changed.connect(self._changed)
        floor.ticked.connect(self._tick)

    def _build(self) -> None:
        self.body.setSpacing(8)
        self.list: RowList = RowList(self.theme, lead_width=28)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Speeches, the newest first"))
        self.list.acted.connect(lambda key, _how: self.open(SpeechId(int(key))))
        self.first = self.list
        self.empty = WrappedText(self.theme, TextRole.BODY, centred=True)
        self.empty.set_text(self.tr("Nobody has spoken yet."), "quiet")
        self._pages = QStackedLayout()
        lists = QVBoxLayout()
        lists.setSpacing(0)
        lists.addWidget(self.list, 1)
        lists.addWidget(self.empty)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addLayout(lists, 5)
        beside.addLayout(self._pages, 4)
        self.body.addLayout(beside, 1)
        self._pages.addWidget(self._nothing_yet())  # In its place already: it is shown at once.
        self.legend = QLabel()
        self.legend.setProperty("oneline", "small")
        self.legend.setProperty("tone", "quiet")
        self.body.addWidget(self.legend)

    def _nothing_yet(self) -> QWidget:
        """Return what stands beside the list while no speech is open."""
        page = QWidget()
        page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        hint = WrappedText(self.theme, TextRole.BODY, lines=4, centred=True)
        text = self.tr("Choose a speech and press {key}: its times and its speaker can be put right here.")
        hint.set_text(filled(text, {"key": "Enter"}), "quiet")
        rows = QVBoxLayout(page)
        rows.addStretch(1)
        rows.addWidget(hint)
        rows.addStretch(2)
        return page

    # --- Following the meeting ---

    def present(self) -> None:
        """Show the sheet, with the form that was open before, or else the newest speech chosen."""
        if self.isHidden():
            self._follow(self._bridge.now())
            if self.list.chosen_key() is None:
                self.list.choose(0 if self.list.rows_model.rows else -1)
        form = self.form
        self.first = form.began.entry if form is not None else self.list
        super().present()

    @property
    def form(self) -> SpeechForm | None:
        """The form that is open."""
        shown = self._pages.currentWidget()
        return next((form for speech, form in self.forms.items() if self._areas[speech] is shown), None)

    def _changed(self, notice: Notice) -> None:
        for form in self.forms.values():
            form.follow(notice)
        if not self.isHidden():
            self._follow(self._bridge.now())

    def _tick(self, now: datetime) -> None:
        if not self.isHidden() and self._bridge.state.speech is not None:
            self._follow(now)

    def _follow(self, now: datetime) -> None:
        rows = self._rows.rows(self._bridge.state, now)
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        keys = {"enter": isolate_ltr("Enter"), "escape": isolate_ltr("Esc")}
        is_over = self._bridge.state.phase is Phase.CLOSED
        reads = self.tr("{enter} shows the speech · {escape} goes back")
        puts_right = self.tr("{enter} puts the speech right · {escape} goes back")
        self.legend.setText((reads if is_over else puts_right).format_map(keys))

    # --- Putting right ---

    def open(self, speech: SpeechId) -> None:
        """Show the form of a speech, with what was typed in it before."""
        form = self.forms.get(speech)
        if form is None or form.speech is None:
            self._drop(speech)
            form = self._made_form(speech)
        self._pages.setCurrentWidget(self._areas[speech])
        form.focus()

    def _made_form(self, speech: SpeechId) -> SpeechForm:
        form = SpeechForm(self._context, speech)
        form.left.connect(self._back_to_list)
        area = YieldingArea(form, 120)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for ground in (area.viewport(), form):
            ground.setAutoFillBackground(False)
        self.forms[speech], self._areas[speech] = form, area
        self._pages.addWidget(area)
        return form

    def _back_to_list(self) -> None:
        """Leave the form with Escape; what was typed in it and not carried out is gone."""
        form = self.form
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._pages.setCurrentIndex(0)
        if form is not None:
            self._drop(form.speech_id)

    def _drop(self, speech: SpeechId) -> None:
        area = self._areas.pop(speech, None)
        if area is not None:
            del self.forms[speech]
            self._pages.removeWidget(area)
            area.hide()
            area.deleteLater()
