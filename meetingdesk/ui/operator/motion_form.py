"""A motion of procedure as it is made: what is asked for, and who asks for it."""

import json

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import MotionKind
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.text import search_key
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.motion_supporters import SupporterChips, SupporterMatches
from meetingdesk.ui.operator.vote_page import Page, line
from meetingdesk.ui.operator.vote_standing import MOTION_KEY
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.entry import Entry, How
from meetingdesk.ui.widgets.kept_text import KeptText
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import filled, label, refusal

_ENOUGH = "too_few_supporters"


class SupporterEntry(Entry):
    """Emits `taken_back` for Backspace in an empty line."""

    taken_back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Backspace in an empty line takes the last one back."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.taken_back.emit()
        else:
            super().keyPressEvent(event)


class MotionForm(Page):
    """The kind, and the supporters one after the other; `made` goes out when it was proposed, `left` when not.

    What is typed is kept on disk, and survives whatever happens around it.
    """

    made = Signal()
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._theme = context.theme
        self._supporters: tuple[ParticipantId, ...] = ()
        self._build()
        self._kept = KeptText(self._bridge, MOTION_KEY, self._typed, self)
        self._restore()
        self.entry.textChanged.connect(self._edited)
        self.kinds.idClicked.connect(lambda _at: self._edited())

    # --- What it is made of ---

    def _build(self) -> None:
        self.rows.addLayout(self._head())
        self.entry = SupporterEntry()
        self.entry.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.entry.setAccessibleName(self.tr("Who asks for the motion"))
        self.entry.setPlaceholderText(self.tr("name, post or seat number of a supporter… Enter"))
        self.entry.entered.connect(self._entered)
        self.entry.left.connect(self.left)
        self.entry.taken_back.connect(self._take_back)
        self.matches = SupporterMatches(self._theme)
        self.matches.acted.connect(lambda key, _how: self._add(ParticipantId(key)))
        self.entry.stepped.connect(self.matches.step)
        self.chips = SupporterChips(self._theme)
        self.chips.removed.connect(self._remove)
        self.propose = QPushButton(self.tr("Make the motion"))
        self.propose.setProperty("kind", "primary")
        self.propose.clicked.connect(self.propose_motion)
        self.state_words = WrappedText(self._theme, TextRole.BODY, TextRole.SMALL, lines=2)
        self.rows.addLayout(line(self.entry, self.propose, stretched=self.entry))
        self.rows.addLayout(line(self.chips, self.state_words))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        title = QLabel(self.tr("Motion of procedure"))
        title.setProperty("oneline", "strong")
        row.addWidget(title)
        row.addSpacing(8)
        self.kinds = QButtonGroup(self)
        for at, kind in enumerate(MotionKind):
            button = QPushButton(label(kind))
            button.setCheckable(True)
            button.setChecked(at == 0)
            button.clicked.connect(self.focus)
            self.kinds.addButton(button, at)
            row.addWidget(button)
        row.addStretch(1)
        leave = QPushButton(self.tr("Leave  Esc"))
        leave.clicked.connect(self.left)
        row.addWidget(leave)
        return row

    # --- Following the meeting ---

    def refresh(self) -> None:
        """Follow the meeting; what is typed stays."""
        state = self._bridge.state
        is_searching = bool(search_key(self.entry.text()))
        if is_searching and self.isVisible():
            self.matches.offer(state, self.entry.text(), self._supporters)
            self.matches.drop_down(self.entry)
        else:
            self.matches.hide()
        self.chips.show_people(state, self._supporters)
        self._judge()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Take the list of matches away as well."""
        super().hideEvent(event)
        self.matches.hide()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Offer again whom half-typed letters may mean."""
        super().showEvent(event)
        self.refresh()

    def focus(self) -> None:
        """Put the cursor where a supporter is typed."""
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> bool:
        """Keep what is half typed."""
        return not self.is_begun or self._kept.keep()

    def command(self, *more: ParticipantId) -> c.ProposeMotion:
        """Return the command that makes the motion, with these supporters besides."""
        return c.ProposeMotion(self.kind, (*self._supporters, *more))

    @property
    def kind(self) -> MotionKind:
        """What is asked for."""
        return tuple(MotionKind)[self.kinds.checkedId()]

    def _judge(self) -> None:
        """Say how many ask for it and how many are needed, or why it cannot be made."""
        violation = self._bridge.desk.can(self.command())
        if violation is None or violation.code == _ENOUGH:
            needed = self._bridge.state.plan.procedure.motion_supporters
            count = {"count": len(self._supporters), "needed": needed}
            words = filled(self.tr("{count} of {needed} needed ask for it"), count)
            tone = "good" if violation is None else "quiet"
            if violation is None:
                enter = self.tr("Enter makes the motion")
                words = f"{words} — {enter}"
            self.state_words.set_text(words, tone)
        else:
            self.state_words.set_text(refusal(violation), "bad")
        self.propose.setEnabled(violation is None or self.propose.hasFocus())

    # --- Supporters ---

    def _edited(self) -> None:
        if self.is_begun:
            self._kept.touch()
        else:
            self._kept.forget()
        self.refresh()

    def _entered(self, _how: How) -> None:
        """Add the one chosen; in an empty line make the motion."""
        if not search_key(self.entry.text()):
            self.propose_motion()
        elif (key := self.matches.chosen_key()) is not None:
            self._add(ParticipantId(key))

    def _add(self, who: ParticipantId) -> None:
        """Add a supporter, unless the rules would refuse just this person."""
        alone, nobody = c.ProposeMotion(self.kind, (who,)), c.ProposeMotion(self.kind, ())
        violation, usual = self._bridge.desk.can(alone), self._bridge.desk.can(nobody)
        known = {_ENOUGH, usual.code if usual is not None else _ENOUGH}
        if violation is not None and violation.code not in known:
            self.state_words.set_text(refusal(violation), "bad")
            self.matches.hide()  # It lies over the words.
            self.entry.selectAll()
            return
        self._supporters = tuple(dict.fromkeys((*self._supporters, who)))
        self.entry.clear()
        self._edited()

    def _remove(self, who: str) -> None:
        self._supporters = tuple(one for one in self._supporters if one != who)
        self._edited()
        self.focus()

    def _take_back(self) -> None:
        if self._supporters:
            self._remove(self._supporters[-1])

    def propose_motion(self) -> None:
        """Make the motion; a refusal leaves everything as it was typed."""
        if not self._bridge.execute(self.command()):
            return
        self._supporters = ()
        self.entry.clear()
        self.kinds.button(0).setChecked(True)
        self._edited()
        self.made.emit()

    # --- Keeping ---

    @property
    def is_begun(self) -> bool:
        """Whether anything is typed."""
        return bool(self._supporters or self.entry.text())

    def _typed(self) -> tuple[str, int]:
        kept = {"kind": self.kind.value, "supporters": self._supporters, "text": self.entry.text()}
        return json.dumps(kept, ensure_ascii=False), self.entry.cursorPosition()

    def _restore(self) -> None:
        """Show what was half typed before."""
        kept = self._kept.restored()
        if kept is None or not kept.text:
            return
        stored = json.loads(kept.text)
        known = {person.id for person in self._bridge.state.people}
        self._supporters = tuple(ParticipantId(who) for who in stored["supporters"] if who in known)
        self.entry.setText(stored["text"])
        self.kinds.button(tuple(MotionKind).index(MotionKind(stored["kind"]))).setChecked(True)
