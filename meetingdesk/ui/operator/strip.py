"""The strip at the top: where the session stands, who is there, when it will end, what is saved."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from meetingdesk.domain.calendar import clock_time, clock_time_seconds, duration
from meetingdesk.domain.state import MeetingState, Phase
from meetingdesk.domain.text import isolate_ltr
from meetingdesk.domain.timing import planned_end, projected_end, session_elapsed
from meetingdesk.services.access import Access
from meetingdesk.ui.context import Context
from meetingdesk.ui.figures import FigureLabel
from meetingdesk.ui.icons import IconLabel
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.wording import figure, filled, label

_PHASE_TONES = {Phase.RUNNING: "accent", Phase.RECESS: "warning"}
# From the fullest wording to the shortest; the first that fits is shown.
_QUORUM_TEXTS = (
    (
        QT_TRANSLATE_NOOP("Strip", "{present} of {total} present, {needed} needed, {spare} to spare"),
        QT_TRANSLATE_NOOP("Strip", "{present} of {total} present, {needed} needed, {lack} missing"),
    ),
    (
        QT_TRANSLATE_NOOP("Strip", "{present} of {total}, {spare} to spare"),
        QT_TRANSLATE_NOOP("Strip", "{present} of {total}, {lack} missing"),
    ),
    (QT_TRANSLATE_NOOP("Strip", "{present} of {total}"), QT_TRANSLATE_NOOP("Strip", "{present} of {total}")),
)
_SHORTEST = len(_QUORUM_TEXTS) - 1


class Strip(QFrame):
    """What must be seen at any moment, in one line."""

    palette_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._theme = context.theme
        self._level = 0
        self.setProperty("bar", "top")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._build()

    def _build(self) -> None:
        theme = self._theme
        self._session = _label("headline")
        self._phase = _label("body")
        self._elapsed = FigureLabel(theme, TextRole.BODY, "quiet")
        self._clock = FigureLabel(theme, TextRole.TITLE)
        self._quorum_icon = IconLabel(theme, "account-group", "good")
        self._quorum_word = _label("strong")
        self._quorum = _label("body", "quiet")
        self._end_icon = IconLabel(theme, "clock-outline", "quiet")
        self._end_word = _label("body", "quiet")
        self._end = FigureLabel(theme, TextRole.BODY)
        self._late = _label("body")
        self._demo = _chip("accent", self.tr("demo data"))
        self._reading = _chip("warning", self.tr("read only"))
        self._saved_icon = IconLabel(theme, "check-circle", "good")
        self._saved_word = _label("body", "quiet")
        self._saved = FigureLabel(theme, TextRole.BODY, "quiet")
        self._menu = QToolButton()
        self._menu.setIcon(theme.icon("dots-horizontal"))
        self._menu.setProperty("kind", "flat")
        self._menu.setAccessibleName(self.tr("All actions"))
        self._menu.setToolTip(self.tr("All actions") + " " + isolate_ltr("Ctrl+K"))
        self._menu.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._menu.clicked.connect(self.palette_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(8)
        groups: tuple[tuple[QWidget, ...], ...] = (
            (self._session, self._phase, self._elapsed),
            (self._clock,),
            (self._quorum_icon, self._quorum_word, self._quorum),
            (self._end_icon, self._end_word, self._end, self._late),
        )
        for number, group in enumerate(groups):
            if number:
                row.addSpacing(4)
                row.addWidget(_rule())
                row.addSpacing(4)
            for widget in group:
                row.addWidget(widget)
        row.addStretch(1)
        for widget in (self._reading, self._demo, self._saved_icon, self._saved_word, self._saved, self._menu):
            row.addWidget(widget)

    def refresh(self) -> None:
        """Show the state as it is now."""
        state = self._bridge.state
        self._session.setText(filled(self.tr("Session {session}"), {"session": state.plan.session_no}))
        self._phase.setText(label(state.phase))
        set_property(self._phase, "tone", _PHASE_TONES.get(state.phase, "quiet"))
        self._reading.setVisible(self._bridge.desk.access is Access.READER)
        self._demo.setVisible(bool(state.plan.demo_note))
        self._demo.setToolTip(state.plan.demo_note)
        self._show_quorum(state)
        self._show_saved(state)
        self.tick(self._bridge.now())
        self._fit()

    def tick(self, now: datetime) -> None:
        """Show the clocks at an instant."""
        state = self._bridge.state
        zone = state.plan.timezone
        self._clock.set_text(clock_time_seconds(now, zone))
        self._elapsed.set_text(_elapsed(state, now))
        end = projected_end(state, now)
        self._end.set_text(clock_time(end, zone))
        late = round((end - planned_end(state)).total_seconds() / 60)
        self._show_lateness(state, late)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _show_quorum(self, state: MeetingState) -> None:
        tone, icon = _quorum_look(state)
        self._quorum_icon.set_icon(icon, tone)
        set_property(self._quorum_word, "tone", tone)
        self._show_quorum_words(state, self._level)
        whole = f"{self._quorum_word_at(state, 0)}: {self._quorum_text(state, 0)}"
        if state.debate_needed:
            whole += "\n" + filled(self.tr("{needed} needed to go on debating"), {"needed": state.debate_needed})
        for widget in (self._quorum_icon, self._quorum_word, self._quorum):
            widget.setToolTip(whole)
        self._quorum.setAccessibleName(whole)

    def _show_quorum_words(self, state: MeetingState, level: int) -> None:
        self._quorum_word.setText(self._quorum_word_at(state, level))
        self._quorum.setText(self._quorum_text(state, level))

    def _quorum_word_at(self, state: MeetingState, level: int) -> str:
        """Return whether the session is official, the longer the lower the level."""
        if state.opened_at is None:
            return self.tr("quorum reached") if state.has_quorum else self.tr("waiting for quorum")
        if state.has_quorum:
            at_edge = state.present == state.quorum_needed
            return self.tr("official, just the quorum") if at_edge else self.tr("official")
        too_few = state.present < state.debate_needed
        if level == _SHORTEST or not state.below_quorum:
            return self.tr("too few to debate") if too_few else self.tr("not official")
        since = figure(clock_time(state.below_quorum[-1].start, state.plan.timezone))
        text = (
            self.tr("not official since {time}, too few to debate") if too_few else self.tr("not official since {time}")
        )
        return text.format(time=since)

    def _quorum_text(self, state: MeetingState, level: int) -> str:
        present, needed = state.present, state.quorum_needed
        spare = present - needed
        text = str(_QUORUM_TEXTS[level][0 if spare >= 0 else 1])
        fields = {"present": present, "total": state.voting_seats, "needed": needed}
        return filled(QCoreApplication.translate("Strip", text), {**fields, "spare": spare, "lack": -spare})

    def _show_saved(self, state: MeetingState) -> None:
        saved = self._bridge.desk.last_saved
        self._saved.set_text(clock_time_seconds(saved, state.plan.timezone) if saved else "")
        self._saved.setVisible(saved is not None)
        self._saved_icon.set_icon("check-circle" if saved else "circle-outline", "good" if saved else "quiet")
        self._saved_word.setText(self.tr("saved") if saved else self.tr("nothing recorded yet"))
        self._saved.setAccessibleName(f"{self._saved_word.text()} {self._saved.text()}")

    def _show_lateness(self, state: MeetingState, late: int) -> None:
        over = state.closed_at is not None
        self._end_word.setText(self._end_name(state) if self._level < 2 else self.tr("end"))
        if abs(late) < 1:
            text, tone = self.tr("on time"), "good"
        elif late > 0:
            text, tone = filled(self.tr("{minutes} min later"), {"minutes": late}), "warning"
        else:
            text, tone = filled(self.tr("{minutes} min earlier"), {"minutes": -late}), "good"
        if text != self._late.text():
            self._late.setText(text)
            set_property(self._late, "tone", "quiet" if over else tone)
            self._fit()

    def _end_name(self, state: MeetingState) -> str:
        return self.tr("ended") if state.closed_at is not None else self.tr("projected end")

    def _fit(self) -> None:
        """Choose the fullest wording that fits."""
        state = self._bridge.state
        for level in range(len(_QUORUM_TEXTS)):
            self._level = level
            self._show_quorum_words(state, level)
            self._end_word.setText(self._end_name(state) if level < 2 else self.tr("end"))
            self._saved_word.setVisible(level < 2 or self._bridge.desk.last_saved is None)
            layout = self.layout()
            if layout is None or layout.sizeHint().width() <= self.width():
                break


def _quorum_look(state: MeetingState) -> tuple[str, str]:
    """Return tone and icon of the quorum as it is."""
    begun = state.opened_at is not None
    if not state.has_quorum:
        return ("bad", "account-alert") if begun else ("warning", "account-clock")
    if begun and state.present == state.quorum_needed:
        return "warning", "account-alert-outline"
    return "good", "account-group"


def _elapsed(state: MeetingState, now: datetime) -> str:
    """Return how long the session has run, or the recess lasts."""
    if state.phase is Phase.RECESS and state.recesses:
        return duration((now - state.recesses[-1].start).total_seconds())
    return duration(session_elapsed(state, now)) if state.opened_at is not None else ""


def _label(role: str, tone: str = "") -> QLabel:
    made = QLabel()
    made.setProperty("oneline", role)
    if tone:
        made.setProperty("tone", tone)
    return made


def _chip(tone: str, text: str) -> QLabel:
    made = QLabel(text)
    made.setProperty("chip", tone)
    return made


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("rule", "true")
    rule.setFixedSize(1, 24)
    return rule
