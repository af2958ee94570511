"""The operator's window: it puts strip, panels and legend together and lets them follow the meeting."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout

from meetingdesk.domain.errors import Missing, Subject
from meetingdesk.domain.state import Phase
from meetingdesk.services.notices import ALL_TOPICS, Notice, Topic
from meetingdesk.ui.action import Action
from meetingdesk.ui.actions import ACTIONS
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.broadcast_feed import BroadcastFeed
from meetingdesk.ui.operator.columns import Columns
from meetingdesk.ui.operator.exporting import MinutesExport, Office
from meetingdesk.ui.operator.feedback import Feedback
from meetingdesk.ui.operator.keys import Keys
from meetingdesk.ui.operator.legend import Legend, in_legend
from meetingdesk.ui.operator.overlay import Sized
from meetingdesk.ui.operator.sealing import Sealing
from meetingdesk.ui.operator.sleep_notice import SleepNotice
from meetingdesk.ui.operator.status import StatusMessage
from meetingdesk.ui.operator.strip import Strip
from meetingdesk.ui.operator.time_signal import Player, TimeSignal
from meetingdesk.ui.preferences import Preferences
from meetingdesk.ui.stage import Hall, Panel, Panels
from meetingdesk.ui.theme import PALETTES
from meetingdesk.ui.widgets.enter_presses import pressed_by_enter
from meetingdesk.ui.wording import filled

LEAST_WIDTH, LEAST_HEIGHT = 960, 500


class DeskWindow(QMainWindow):
    """One page that runs a whole meeting.

    `ticked` goes out every second with the instant, `files_wanted` and `procedure_wanted` when the operator
    leaves for the page of files or of the rules of procedure.
    """

    ticked = Signal(object)
    files_wanted = Signal()
    procedure_wanted = Signal()

    def __init__(self, context: Context, panels: Panels, preferences: Preferences, office: Office) -> None:
        super().__init__()
        self._context = context
        self._preferences = preferences
        self.panels = panels
        self.page = Sized(self)
        self.setCentralWidget(self.page)
        self.strip = Strip(context)
        self.legend = Legend(context, in_legend(ACTIONS), self.trigger)
        self.feedback = Feedback(context, self.page, StatusMessage(context.theme, self.legend), self.jump)
        self.sleep = SleepNotice(context, self.feedback.status)
        self.time_signal = TimeSignal(Player(self), is_on=preferences.settings.time_signal)
        self.broadcast = BroadcastFeed(self, context.bridge, preferences, self.feedback.status)
        self.ticked.connect(self.broadcast.tick)
        self._office = office
        self.exporter = MinutesExport(self, context.bridge, office, self.feedback)
        self._lay_out()
        for asking in (panels.attendance, panels.speakers, panels.drafts.deciding):
            asking.asked.connect(self.feedback.status.say)
        if context.hall is not None:
            context.hall.told.connect(self.feedback.status.say)
            self.ticked.connect(context.hall.tick)
        self._sealing = Sealing(context.bridge, self.feedback.status.say)
        self._keys = Keys(self, ACTIONS, self._press)
        self._ready: frozenset[str] = frozenset()
        self._show_all(ALL_TOPICS)
        context.bridge.changed.connect(self._changed)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._tick()
        self._first_panel().focus_entry()

    @property
    def bridge(self) -> Bridge:
        """The desk behind its bridge."""
        return self._context.bridge

    @property
    def hall(self) -> Hall:
        """The second screen."""
        if self._context.hall is None:
            raise LookupError("a desk without a hall")
        return self._context.hall

    def _first_panel(self) -> Panel:
        """Return where one types first: where one left off, if a vote goes on there."""
        state = self.bridge.state
        if state.running_vote is not None and state.phase is Phase.RUNNING:
            return self.panels.votes
        return self.panels.remarks if state.phase in {Phase.RUNNING, Phase.RECESS} else self.panels.attendance

    def _lay_out(self) -> None:
        plan = self.bridge.state.plan
        self.setWindowTitle(
            filled(self.tr("{council} — session {session}"), {"council": plan.council, "session": plan.session_no})
        )
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        rows = QVBoxLayout(self.page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.strip.palette_wanted.connect(self.show_palette)
        rows.addWidget(self.strip)
        rows.addWidget(self.sleep)
        middle = QVBoxLayout()
        middle.setContentsMargins(10, 10, 10, 10)
        middle.addWidget(Columns(self.panels, self._preferences, self.page))
        rows.addLayout(middle, 1)
        rows.addWidget(self.legend)

    # --- Following the meeting ---

    def _changed(self, notice: Notice) -> None:
        self._show_all(notice.topics)

    def _show_all(self, topics: frozenset[Topic]) -> None:
        for panel in self.panels.all():
            panel.refresh(topics)
        self.strip.refresh()
        self.sleep.refresh()
        self._ready = self._ready_now()
        self.legend.refresh(self._ready)

    def _ready_now(self) -> frozenset[str]:
        return frozenset(action.id for action in ACTIONS if action.is_ready(self.bridge))

    def tick(self) -> None:
        """Show all clocks as they are now."""
        now = self.bridge.now()
        self.strip.tick(now)
        for panel in self.panels.all():
            panel.tick(now)
        self.sleep.tick(now)
        self.time_signal.tick(self.bridge.state, now)
        self.ticked.emit(now)

    def _tick(self) -> None:
        """Tick, and again when the next second begins."""
        self.tick()
        self._timer.start(1000 - self.bridge.now().microsecond // 1000)

    # --- Doing what was pressed ---

    def trigger(self, action: Action) -> None:
        """Do an action, whether a key, the legend or the list of actions asked for it."""
        action.trigger(self)

    def _press(self, actions: tuple[Action, ...]) -> None:
        """Do the action of a key; of several on one key the one that can be done now."""
        self.trigger(next((a for a in actions if a.id in self._ready), actions[0]))

    def flush(self) -> bool:
        """Have every panel commit or keep what is half typed; False where a rule refused one of them."""
        refused = [panel for panel in self.panels.all() if not panel.flush()]
        return not refused

    def jump(self, missing: Missing) -> None:
        """Show where something is settled."""
        places: dict[Subject, Panel] = {
            Subject.SPEAKERS: self.panels.speakers,
            Subject.AGENDA: self.panels.agenda,
            Subject.ATTENDANCE: self.panels.attendance,
            Subject.REMARKS: self.panels.remarks,
            Subject.RESOLUTIONS: self.panels.drafts,
            Subject.VOTES: self.panels.votes,
        }
        if missing.subject in places:
            places[missing.subject].jump_to(missing.target)

    def close_session(self) -> None:
        """Close the session once nothing is half typed any more."""
        if self.flush():
            self._sealing.press()

    def count_as_pause(self) -> None:
        """Count the time in which the computer slept as a pause."""
        self.sleep.count()

    def show_help(self) -> None:
        """Show or hide the keys."""
        from meetingdesk.ui.operator.help import Help  # noqa: PLC0415 - not needed to start

        card = self.page.findChild(Help) or Help(self.page, self._context.theme, ACTIONS)
        card.toggle()

    def show_palette(self) -> None:
        """Show or hide the list of all actions."""
        from meetingdesk.ui.operator.palette import Palette  # noqa: PLC0415 - not needed to start

        found = self.page.findChild(Palette) or Palette(self.page, self._context.theme, ACTIONS, self.trigger)
        found.offer(self._ready_now())  # Time alone makes the session late.
        found.toggle()

    def show_speaking_times(self) -> None:
        """Show or hide who has spoken how long."""
        from meetingdesk.ui.operator.times_export import TimesExport  # noqa: PLC0415 - not needed to start
        from meetingdesk.ui.operator.times_sheet import SpeakingTimesSheet  # noqa: PLC0415

        card = self.page.findChild(SpeakingTimesSheet)
        if card is None:
            export = TimesExport(self, self.bridge, self._office, self.feedback)
            card = SpeakingTimesSheet(self.page, self._context, export)
            self.ticked.connect(card.tick)
        card.toggle()

    def show_broadcast(self) -> None:
        """Show or hide the texts for the broadcast."""
        from meetingdesk.ui.operator.broadcast_card import BroadcastCard  # noqa: PLC0415 - not needed to start

        card = self.page.findChild(BroadcastCard)
        if card is None:
            card = BroadcastCard(self.page, self._context, self.broadcast)
            self.ticked.connect(card.tick)
        card.toggle()

    def export_minutes(self) -> None:
        """Write the minutes to a Word file."""
        self.flush()
        self.exporter.ask()

    def choose_letterhead(self) -> None:
        """Let the office's Word template be chosen."""
        self.exporter.ask_letterhead()

    def show_procedure(self) -> None:
        """Leave the desk for the page of the council's rules of procedure."""
        self.flush()
        self.procedure_wanted.emit()

    def show_files(self) -> None:
        """Leave the desk for the page of files and sessions."""
        self.flush()
        self.files_wanted.emit()

    def change_text_size(self, delta: int) -> None:
        """Make all texts larger or smaller."""
        theme = self._context.theme
        theme.set_text_size(theme.text_size + delta)
        self._preferences.change(text_size=theme.text_size)

    def choose_palette(self, name: str) -> None:
        """Use other colours; an empty name means the next ones."""
        theme = self._context.theme
        names = list(PALETTES)
        theme.set_palette(name or names[(names.index(theme.palette_name) + 1) % len(names)])
        self._preferences.change(palette=theme.palette_name)

    def toggle_time_signal(self) -> None:
        """Let a tone be heard when the time of a speaker is running out, or no more."""
        signal = self.time_signal
        signal.is_on = not signal.is_on
        self._preferences.change(time_signal=signal.is_on)
        on, off = self.tr("The tone at the end of the time is on."), self.tr("The tone at the end of the time is off.")
        self.feedback.status.say(on if signal.is_on else off, "good")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Enter press the focused button, and Escape take the card of votes away."""
        if event.key() == Qt.Key.Key_Escape:
            self.panels.votes.dismiss()
        elif not pressed_by_enter(event, self, self._keys.pressed_in):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep what is half typed and let go; the record itself is saved already."""
        self._timer.stop()
        self.flush()
        self.broadcast.close()
        event.accept()
