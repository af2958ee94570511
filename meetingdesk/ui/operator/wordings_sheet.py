"""The wordings in dispute of a resolution: clause by clause, side by side, until one of them is chosen."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from meetingdesk.domain import commands as c
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.domain.resolution import Resolution, Wording, WordingStatus
from meetingdesk.domain.text import isolate_ltr
from meetingdesk.services.notices import Notice
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.overlay import Overlay, Sized
from meetingdesk.ui.operator.revision_parts import digit_of
from meetingdesk.ui.operator.wording_actions import Do, WordingActions, commands
from meetingdesk.ui.operator.wording_columns import Columns
from meetingdesk.ui.operator.wording_form import WordingForm
from meetingdesk.ui.operator.wording_rows import GONE, clause_rows
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.row_list import RowList
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import figure, filled, refusal


class ClauseList(RowList):
    """The clauses; `stepped` carries how many wordings further on an arrow to the side leads."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tell the arrows to the side; digits are left to the sheet."""
        steps = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif digit_of(event) is not None:
            event.ignore()
        else:
            super().keyPressEvent(event)


class WordingsSheet(Overlay):
    """The clauses, and beside them the one chosen as it stands and as others word it.

    Arrows choose a clause and a wording of it, digits do something with that. It follows the meeting while it is shown.
    `flush` makes a revision of what is half typed in the draft. `vote_wanted` carries the WordingId to be put to the
    vote, once the sheet is gone.
    """

    vote_wanted = Signal(object)

    def __init__(self, page: Sized, context: Context, resolution: ResolutionId, flush: Callable[[], bool]) -> None:
        super().__init__(page, context.theme, "", 1330, 720)
        self._bridge = context.bridge
        self.resolution_id = resolution
        self._flush = flush
        self._build(context)
        self._bridge.changed.connect(self._changed)
        self._bridge.refused.connect(self._refused)

    # --- What it is made of ---

    def _build(self, context: Context) -> None:
        self.body.setSpacing(8)
        self.list: ClauseList = ClauseList(self.theme, lead_width=22)
        self.list.setAccessibleName(self.tr("Clauses"))
        self.first = self.list
        self.columns = Columns(self.theme)
        self.more = QLabel()
        self.more.setProperty("oneline", "small")
        self.more.setProperty("tone", "accent")
        self.form = WordingForm(context, self.resolution_id)
        self.said = WrappedText(self.theme, TextRole.BODY, TextRole.SMALL, lines=1)
        self.bar = WordingActions(self.theme)
        texts = QVBoxLayout()
        texts.setSpacing(6)
        texts.addWidget(self.columns, 5)
        texts.addWidget(self.more)
        texts.addWidget(self.form, 4)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self.list, 2)
        beside.addLayout(texts, 9)
        self.body.addLayout(beside, 1)
        self.body.addWidget(self.said)
        self.body.addWidget(self.bar)
        self.legend = QLabel()
        self.legend.setProperty("oneline", "small")
        self.legend.setProperty("tone", "quiet")
        self.body.addWidget(self.legend)
        self._connect()

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _key: self._show_clause())
        self.list.stepped.connect(self.columns.step)
        self.list.acted.connect(lambda _key, _how: self.do(Do.PROPOSE))
        self.list.removed.connect(lambda _key: self.do(Do.WITHDRAW))
        self.columns.chose.connect(self._show_actions)
        self.form.left.connect(self._form_left)
        self.form.proposed.connect(lambda: self.columns.step(len(self.wordings)))
        self.bar.wanted.connect(self.do)
        self.dismissed.connect(self.form.flush)

    # --- Following the meeting ---

    @property
    def resolution(self) -> Resolution | None:
        """The resolution, None while its beginning is undone."""
        return self._bridge.state.resolution(self.resolution_id)

    @property
    def clause(self) -> int:
        """The clause that is chosen, 0 for those that are gone."""
        return int(self.list.chosen_key() or GONE)

    @property
    def wordings(self) -> tuple[Wording, ...]:
        """What was proposed for the clause chosen."""
        resolution = self.resolution
        return tuple(w for w in resolution.wordings if (w.clause or GONE) == self.clause) if resolution else ()

    @property
    def undecided(self) -> tuple[Wording, ...]:
        """What is proposed for it and not decided on."""
        return tuple(w for w in self.wordings if w.status is WordingStatus.OPEN)

    def show_clause(self, clause: int) -> None:
        """Choose a clause by its number."""
        self._follow()
        self.list.choose_key(str(clause))

    def present(self) -> None:
        """Show the sheet with the clause that was chosen, or else the first that is in dispute."""
        if self.isHidden():
            self.said.set_text("")
            self._follow()
            if self.list.chosen_key() is None:
                resolution = self.resolution
                disputed = [w.clause for w in resolution.open_wordings if w.clause] if resolution is not None else []
                self.list.choose_key(str(min(disputed, default=1)))
        self.first = self.form.area if self.form.is_open else self.list
        super().present()

    def flush(self) -> bool:
        """Keep what is half typed; False where the disk refuses."""
        return self.form.flush()

    def _changed(self, _notice: Notice) -> None:
        if not self.isHidden():
            self._follow()

    def _follow(self) -> None:
        """Show the resolution as it is now; one that is no more takes the sheet away."""
        resolution = self.resolution
        if resolution is None:
            self.dismiss()
            return
        number = resolution.adoption.number if resolution.adoption is not None else ""
        of_resolution = filled(self.tr("Wordings of resolution {number}"), {"number": number})
        of_draft = filled(self.tr("Wordings of draft {number}"), {"number": figure(resolution.id)})
        self.title.setText(of_resolution if number else of_draft)
        self.setAccessibleName(self.title.text())
        waiting = {typed.place(resolution.content.clauses) for typed in self.form.half_typed().values()}
        self.list.show_rows(clause_rows(resolution, waiting))
        self._show_clause()
        self.form.follow()

    def _show_clause(self) -> None:
        """Show the clause chosen, and what can be done with its wordings."""
        resolution = self.resolution
        if resolution is None:
            return
        standing = resolution.content.clauses[self.clause - 1] if self.clause else None
        self.columns.show_clause(self._bridge.state, standing, self.wordings)
        self._show_actions()

    def _show_actions(self) -> None:
        before, after = self.columns.hidden
        more = [filled(self.tr("{count} more to the right"), {"count": before})] if before else []
        more += [filled(self.tr("{count} more to the left"), {"count": after})] if after else []
        self.more.setText(" · ".join(more))
        self.more.setVisible(bool(more))
        for what in Do:
            asked = self._commands(what)
            self.bar.allow(what, self._bridge.desk.can(*asked) if asked else None, is_there=bool(asked))
        self._show_keys()

    def _commands(self, what: Do) -> tuple[c.Command, ...]:
        return commands(what, self.resolution_id, self.clause, self.columns.wording, self.undecided)

    # --- Doing ---

    def do(self, what: Do) -> None:
        """Do something with the clause or the wording chosen; what a rule refuses is told."""
        if not self._flush():
            return
        asked, chosen = self._commands(what), self.columns.wording
        if not asked:
            return
        self.said.set_text("")
        violation = self._bridge.desk.can(*asked)
        if violation is not None:
            self._bridge.refused.emit(violation)
        elif what is Do.PROPOSE:
            self._propose()
        elif what is Do.REVISE and chosen is not None:
            self.form.revise(chosen.id)
        elif what is Do.VOTE and chosen is not None:
            self.dismiss()
            self.vote_wanted.emit(chosen.id)
        elif self._bridge.execute(*asked):
            self.list.setFocus()

    def _propose(self) -> None:
        resolution = self.resolution
        if resolution is not None:
            self.form.propose(self.clause, resolution.content.clauses)

    def _form_left(self) -> None:
        self._follow()
        self.list.setFocus()

    def _refused(self, violation: RuleViolation) -> None:
        if not self.isHidden():
            self.said.set_text(refusal(violation), "bad")

    def _show_keys(self) -> None:
        keys = {"up": "↑ ↓", "side": "← →", "enter": isolate_ltr("Enter"), "escape": isolate_ltr("Esc")}
        text = self.tr(
            "{up} another clause · {side} another wording · {enter} proposes one · {escape} back to the desk"
        )
        self.legend.setText(text.format_map(keys))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Digits do something; everything else is the card's."""
        digit = digit_of(event)
        if digit is not None and digit in set(Do):
            self.do(Do(digit))
        else:
            super().keyPressEvent(event)
