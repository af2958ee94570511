"""What is said: the gist is typed while it is said, and stays with whoever said it."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import RemarkId, SpeechId
from meetingdesk.domain.state import Phase
from meetingdesk.services.access import Access
from meetingdesk.services.notices import Topic
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.remark_entry import RemarkEntry
from meetingdesk.ui.operator.remark_list import RemarkList
from meetingdesk.ui.operator.remark_target import Target
from meetingdesk.ui.operator.remark_whose import Whose
from meetingdesk.ui.widgets.entry import How

_TOPICS = frozenset({Topic.REMARKS, Topic.SPEAKERS, Topic.AGENDA, Topic.SESSION, Topic.RESOLUTIONS})


class RemarksPanel(QFrame):
    """An entry that belongs to one speech from the first letter on, and the remarks of the current item.

    `draft_wanted` carries the remark that a draft is to be made of.
    """

    draft_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge = context.bridge
        self.setProperty("card", "true")
        self._build(context)

    # --- What it is made of ---

    def _build(self, context: Context) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(6)
        self.whose = Whose(self._bridge)
        rows.addLayout(self._header())
        self.entry = RemarkEntry(context, self.whose)
        self.entry.entered.connect(self._entered)
        self.entry.escaped.connect(self._escaped)
        self.whose.switched.connect(self.focus_entry)
        rows.addWidget(self.entry)
        self.list = RemarkList(context)
        self.list.edit_wanted.connect(self._edit)
        self.list.draft_wanted.connect(self._draft)
        rows.addWidget(self.list, 1)
        self._empty = QLabel()
        self._empty.setProperty("tone", "quiet")
        self._empty.setWordWrap(True)
        rows.addWidget(self._empty)
        rows.addStretch(0)

    def _header(self) -> QHBoxLayout:
        header = QHBoxLayout()
        title = QLabel(self.tr("Remarks"))
        title.setProperty("oneline", "strong")
        self._all = QPushButton(self.tr("All items"))
        self._all.setCheckable(True)
        self._all.setProperty("kind", "flat")
        self._all.toggled.connect(lambda _on: self._show_rows())
        header.addWidget(title)
        header.addWidget(self.whose)
        header.addStretch(1)
        header.addWidget(self._all)
        return header

    # --- Following the meeting ---

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the remarks and whose words are being typed; what is typed is never touched."""
        if not topics & _TOPICS:
            return
        phase = self._bridge.state.phase
        self.whose.follow(is_typing=bool(self.entry.text()))
        writable = self._bridge.desk.access is Access.OPERATOR and phase in {Phase.RUNNING, Phase.RECESS}
        self.entry.setReadOnly(not writable)
        self.entry.setPlaceholderText(self._hint(phase))
        self.entry.viewport().update()  # Qt paints a new placeholder only where there was none.
        self.whose.setVisible(writable)
        self._show_rows()

    def tick(self, _now: datetime) -> None:
        """Nothing here shows a clock that runs."""

    def focus_entry(self) -> None:
        """Put the cursor where the gist is typed."""
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> bool:
        """Keep what is half typed; it stays in the entry until it is noted."""
        return self.entry.flush()

    def jump_to(self, target: str) -> None:
        """Show a remark, also one of another item."""
        is_known = target.isdecimal() and self._bridge.state.remark(RemarkId(int(target))) is not None
        if is_known and self.list.rows_model.position(target) < 0:
            self._all.setChecked(True)
        if is_known and self.list.choose_key(target):
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.focus_entry()

    def _hint(self, phase: Phase) -> str:
        if self._bridge.desk.access is Access.READER:
            return self.tr("The file is open for reading only.")
        if phase is Phase.CLOSED:
            return self.tr("The session is closed; its record can no longer change.")
        if phase in {Phase.PLANNED, Phase.GATHERING}:
            return self.tr("Remarks are noted once the session is open.")
        return self.tr("The gist of what is said… Enter notes it, Shift+Enter begins a new line")

    def _show_rows(self) -> None:
        state = self._bridge.state
        is_closed = state.phase is Phase.CLOSED
        self.list.show_remarks(state, every=self._all.isChecked() or is_closed)
        is_empty = not self.list.rows_model.rows
        live = not self.entry.isReadOnly()
        self._empty.setText(self.tr("Nothing has been noted on this item yet. Shift+F3 begins.") if live else "")
        self._empty.setVisible(live and is_empty)
        self._all.setVisible(not is_closed)
        self.list.setVisible(not is_empty)

    # --- Typing ---

    def insert_time(self) -> None:
        """Put the time into the remark that is being typed, at the cursor."""
        self.entry.insert_time()

    def _entered(self, _how: How = How.PLAIN) -> None:
        """Note the words typed, or change the remark that they belong to."""
        text, target = self.entry.text(), self.whose.target
        if not text.strip():
            return
        if target.remark is not None:
            done = self._bridge.execute(c.ReviseRemark(target.remark, text))
        else:
            done = self._bridge.execute(c.NoteRemark(text, target.speech))
            self.list.choose(-1)  # From now on the newest one is meant.
        if done:
            self._clear()

    def _escaped(self) -> None:
        """Leave the remark that was being changed as it was; typed words of a new one stay."""
        if self.whose.target.remark is not None:
            self._clear()

    def _clear(self) -> None:
        self.whose.begin_anew()
        self.entry.clear()

    def _edit(self, remark_id: RemarkId) -> None:
        remark = self._bridge.state.remark(remark_id)
        if remark is None or self.entry.isReadOnly():
            return
        if self.whose.target.remark is None and self.entry.is_half_typed and not self._noted():
            return
        self.whose.show_target(Target(SpeechId(remark.speech) if remark.speech else None, remark_id))
        self.entry.set_text(remark.text)
        self.focus_entry()

    def _noted(self) -> bool:
        """Note what is typed before something else is begun; False where that was refused."""
        self._entered()
        return not self.entry.text()

    # --- What becomes of a remark ---

    def remove_selected(self) -> None:
        """Strike the remark chosen."""
        key = self.list.chosen_key()
        if key is not None:
            self.list.remove(key)

    def draft_from_selected(self) -> None:
        """Make a draft of the words just typed, or of the remark chosen, or of the newest one of the current item."""
        state, chosen = self._bridge.state, self.list.chosen_remark
        if self.entry.is_half_typed:
            changed = self.whose.target.remark
            if self._noted():
                newest = max((remark.id for remark in self._bridge.state.remarks), default=None)
                self._draft(changed or newest)
            return
        newest = next((r.id for r in reversed(state.remarks) if r.item == state.current_item), None)
        self._draft(chosen if chosen is not None else newest)

    def _draft(self, remark: RemarkId | None) -> None:
        """Have a draft made of a remark; where there is none, let one be typed."""
        if remark is None:
            self.focus_entry()
        else:
            self.draft_wanted.emit(remark)
