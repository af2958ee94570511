"""What is said: the gist is typed while it is said, and stays with whoever said it."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout

from meetingdesk.domain import commands as c
from meetingdesk.domain.calendar import clock_time
from meetingdesk.domain.ids import RemarkId, SpeechId
from meetingdesk.domain.state import Phase, Remark
from meetingdesk.domain.text import persian_digits
from meetingdesk.services.access import Access
from meetingdesk.services.notices import Topic
from meetingdesk.ui.context import Context
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.operator.remark_target import Target, target_from, targets
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.entry import How
from meetingdesk.ui.widgets.kept_text import KeptText
from meetingdesk.ui.widgets.remark_delegate import RemarkDelegate
from meetingdesk.ui.widgets.row_list import RowList
from meetingdesk.ui.widgets.typing_area import TypingArea
from meetingdesk.ui.wording import filled

_TOPICS = frozenset({Topic.REMARKS, Topic.SPEAKERS, Topic.AGENDA, Topic.SESSION})


class RemarksPanel(QFrame):
    """An entry that belongs to one speech from the first letter on, and the remarks of the current item."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._theme = context.theme
        self._target: Target = Target()
        self.setProperty("card", "true")
        self._build()
        self._kept = KeptText(self._bridge, "remark", self._typed, self)
        self._kept_target = KeptText(self._bridge, "remark_target", lambda: (self._target.stored(), 0), self)
        self._restore()

    # --- What it is made of ---

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(6)
        rows.addLayout(self._header())
        self.entry = TypingArea(enter_submits=True)
        self.entry.setAccessibleName(self.tr("The gist of what is said"))
        self.entry.textChanged.connect(self._text_changed)
        self.entry.entered.connect(self._entered)
        self.entry.escaped.connect(self._escaped)
        rows.addWidget(self.entry)
        self.list = RowList(self._theme)
        self.list.setItemDelegate(RemarkDelegate(self._theme, self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setAccessibleName(self.tr("Remarks, newest first"))
        self.list.acted.connect(lambda key, _how: self._edit(RemarkId(int(key))))
        self.list.removed.connect(lambda key: self._bridge.execute(c.RemoveRemark(RemarkId(int(key)))))
        rows.addWidget(self.list, 1)
        self._empty = QLabel()
        self._empty.setProperty("tone", "quiet")
        self._empty.setWordWrap(True)
        rows.addWidget(self._empty)
        rows.addStretch(0)
        self._set_entry_height()
        self._theme.changed.connect(self._set_entry_height)

    def _header(self) -> QHBoxLayout:
        header = QHBoxLayout()
        title = QLabel(self.tr("Remarks"))
        title.setProperty("oneline", "strong")
        self._whose = QPushButton()
        self._whose.setProperty("kind", "link")
        self._whose.setToolTip(self.tr("Press to write a note that belongs to no speech, and back"))
        self._whose.clicked.connect(self._switch_target)
        self._all = QPushButton(self.tr("All items"))
        self._all.setCheckable(True)
        self._all.setProperty("kind", "flat")
        self._all.toggled.connect(lambda _on: self._show_rows())
        header.addWidget(title)
        header.addWidget(self._whose)
        header.addStretch(1)
        header.addWidget(self._all)
        return header

    def _set_entry_height(self) -> None:
        self.entry.setFixedHeight(2 * self._theme.row_height(TextRole.BODY) + 22)

    # --- Following the meeting ---

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the remarks and whose words are being typed; what is typed is never touched."""
        if not topics & _TOPICS:
            return
        state = self._bridge.state
        if self._target.remark is not None and state.remark(self._target.remark) is None:
            self._target = Target()
        if not self.entry.text() and self._target.remark is None:
            self._target = targets(state)[0]
        writable = self._bridge.desk.access is Access.OPERATOR and state.phase in {Phase.RUNNING, Phase.RECESS}
        self.entry.setReadOnly(not writable)
        self.entry.setPlaceholderText(self._hint(state.phase))
        self.entry.viewport().update()  # Qt paints a new placeholder only where there was none.
        self._whose.setVisible(writable)
        self._show_whose()
        self._show_rows()

    def tick(self, _now: datetime) -> None:
        """Nothing here shows a clock that runs."""

    def focus_entry(self) -> None:
        """Put the cursor where the gist is typed."""
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> bool:
        """Keep what is half typed; it stays in the entry until it is noted."""
        return not self.entry.text() or (self._kept.keep() and self._kept_target.keep())

    def jump_to(self, target: str) -> None:
        """Show a remark."""
        if not target or not self.list.choose_key(target):
            self.focus_entry()
        else:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def remove_selected(self) -> None:
        """Strike the remark chosen."""
        key = self.list.chosen_key()
        if key is not None:
            self._bridge.execute(c.RemoveRemark(RemarkId(int(key))))

    def _hint(self, phase: Phase) -> str:
        if self._bridge.desk.access is Access.READER:
            return self.tr("The file is open for reading only.")
        if phase is Phase.CLOSED:
            return self.tr("The session is closed; its record can no longer change.")
        if phase in {Phase.PLANNED, Phase.GATHERING}:
            return self.tr("Remarks are noted once the session is open.")
        return self.tr("The gist of what is said… Enter notes it, Shift+Enter begins a new line")

    def _show_whose(self) -> None:
        state = self._bridge.state
        if self._target.remark is not None:
            words = self.tr("Changing a remark — Esc leaves it")
        elif self._target.speech is not None:
            person = state.person(state.speeches[self._target.speech - 1].who)
            words = filled(self.tr("Words of {name}"), {"name": person.label if person else ""})
        else:
            words = (
                self.tr("A note on the item") if state.current_item is not None else self.tr("A note on the session")
            )
        self._whose.setText(words)

    def _switch_target(self) -> None:
        """Let the words belong to the other thing they may belong to."""
        choices = targets(self._bridge.state)
        at = choices.index(self._target) if self._target in choices else -1
        self._target = choices[(at + 1) % len(choices)]
        self._show_whose()
        self.focus_entry()

    def _show_rows(self) -> None:
        state = self._bridge.state
        every = self._all.isChecked() or state.phase is Phase.CLOSED
        wanted = (r for r in reversed(state.remarks) if every or r.item == state.current_item)
        rows = tuple(self._row(r) for r in wanted)
        self.list.show_rows(rows)
        live = not self.entry.isReadOnly()
        self._empty.setText(self.tr("Nothing has been noted on this item yet. Shift+F3 begins.") if live else "")
        self._empty.setVisible(live and not rows)
        self._all.setVisible(state.phase is not Phase.CLOSED)
        self.list.setVisible(bool(rows))

    def _row(self, remark: Remark) -> Row:
        state = self._bridge.state
        person = state.person(remark.who) if remark.who is not None else None
        time = clock_time(remark.at, state.plan.timezone)
        return Row(str(remark.id), remark.text, lead=person.label if person else "", figures=persian_digits(time))

    # --- Typing ---

    def _typed(self) -> tuple[str, int]:
        return self.entry.text(), self.entry.textCursor().position()

    def _restore(self) -> None:
        kept = self._kept.restored()
        if kept is None or not kept.text:
            return
        of = self._kept_target.restored()
        self._target = target_from(of.text if of is not None else "", self._bridge.state)
        self.entry.set_text(kept.text, kept.cursor)

    def _text_changed(self) -> None:
        if not hasattr(self, "_kept"):
            return
        if not self.entry.text():
            self._forget()
            return
        self._kept.touch()
        self._kept_target.touch()

    def _forget(self) -> None:
        self._kept.forget()
        self._kept_target.forget()

    def _entered(self, _how: How) -> None:
        text = self.entry.text()
        if not text.strip():
            return
        if self._target.remark is not None:
            done = self._bridge.execute(c.ReviseRemark(self._target.remark, text))
        else:
            done = self._bridge.execute(c.NoteRemark(text, self._target.speech))
        if done:
            self._clear()

    def _escaped(self) -> None:
        """Leave the remark that was being changed as it was; typed words of a new one stay."""
        if self._target.remark is not None:
            self._clear()

    def _clear(self) -> None:
        self._target = targets(self._bridge.state)[0]
        self.entry.clear()
        self._show_whose()

    def _edit(self, remark_id: RemarkId) -> None:
        remark = self._bridge.state.remark(remark_id)
        if remark is None or self.entry.isReadOnly():
            return
        if self._target.remark is None and self.entry.text().strip() and not self._noted():
            return
        self._target = Target(SpeechId(remark.speech) if remark.speech else None, remark_id)
        self.entry.set_text(remark.text)
        self._show_whose()
        self.focus_entry()

    def _noted(self) -> bool:
        """Note the words of a new remark before another one is changed."""
        self._entered(How.PLAIN)
        return not self.entry.text()
