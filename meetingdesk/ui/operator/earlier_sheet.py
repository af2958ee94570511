"""Earlier decisions at hand: what is linked to the item, on its topic or carried over, and a search that answers while
typing."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from meetingdesk.domain import commands as c
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.resolution import Resolution
from meetingdesk.domain.text import isolate_ltr, search_key
from meetingdesk.services.decisions import (
    AtHand,
    Carried,
    Decision,
    EarlierDecisions,
    Found,
    Mention,
    Subject,
    subject_of,
)
from meetingdesk.services.notices import Notice
from meetingdesk.store.errors import StoreError
from meetingdesk.ui.context import Context
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.operator.earlier_relation import RelationChoice
from meetingdesk.ui.operator.earlier_rows import EarlierRows
from meetingdesk.ui.operator.earlier_text import EarlierText, copied
from meetingdesk.ui.operator.overlay import Overlay, Sized
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.ctrl_digits import CtrlDigits
from meetingdesk.ui.widgets.entry import Entry
from meetingdesk.ui.widgets.row_list import RowList
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import failure, refusal
from meetingdesk.ui.wording.decisions import text_of

T = TypeVar("T")

_SCROLLS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SearchLine(Entry):
    """A line in which one searches; it tells `copy_wanted` where nothing of it is selected, and Esc leaves it."""

    copy_wanted = Signal()
    clears_first = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Copy what is chosen in the list, unless something is selected in the line."""
        if event.matches(QKeySequence.StandardKey.Copy) and not self.hasSelectedText():
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)


class EarlierSheet(Overlay):
    """Earlier decisions beside the search for them; the focus stays in the line, arrows choose.

    `draft` gives the open draft that is shown on the desk, None where there is none. `linked` carries the number of the
    resolution chosen with Enter and its Relation to that draft, `begun` the draft that was taken up from an earlier
    session.
    """

    linked = Signal(str, object)
    begun = Signal(int)

    def __init__(
        self, page: Sized, context: Context, decisions: EarlierDecisions, draft: Callable[[], Resolution | None]
    ) -> None:
        super().__init__(page, context.theme, "", 1240, 700)
        self._bridge = context.bridge
        self._decisions = decisions
        self._draft = draft
        self._subject: Subject | None = None
        self._at_hand = AtHand()
        zone = context.bridge.state.plan.timezone
        self._rows = EarlierRows(zone, self)
        self.text = EarlierText(context.theme, zone)
        self.title.setText(self.tr("Earlier decisions"))
        self.setAccessibleName(self.title.text())
        self._build()
        self._bridge.changed.connect(self._changed)
        self._bridge.refused.connect(self._say_refusal)

    # --- Building ---

    def _build(self) -> None:
        self.body.setSpacing(8)
        self.entry = SearchLine()
        self.entry.setPlaceholderText(self.tr("A word, a body or a number…"))
        self.entry.setAccessibleName(self.tr("Search all resolutions"))
        self.entry.textChanged.connect(self._search)
        self.entry.entered.connect(lambda _how: self.act())
        self.entry.left.connect(self.dismiss)
        self.entry.copy_wanted.connect(self.copy)
        self.first = self.entry
        self.list: RowList = RowList(self.theme)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.entry.stepped.connect(self.list.step)
        self.list.setAccessibleName(self.tr("Earlier decisions"))
        self.list.chosen.connect(lambda _key: self._show_chosen())
        self.list.acted.connect(lambda _key, _how: self.act())
        self.nothing = WrappedText(self.theme, TextRole.BODY, lines=4)
        self.relation = RelationChoice()
        CtrlDigits(self.relation.choose_digit, self.entry, *self.relation.buttons)
        self.act_button = QPushButton()
        self.act_button.setProperty("kind", "primary")
        self.act_button.clicked.connect(self.act)
        self.said = WrappedText(self.theme, TextRole.SMALL, lines=2)
        self.said.hide()
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self.list, 1)
        beside.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(self._chosen_column(), 1)
        self.body.addWidget(self.entry)
        self.body.addLayout(beside, 1)
        self.body.addWidget(self._legend())

    def _chosen_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.text, 1)
        column.addWidget(self.said)
        column.addWidget(self.relation)
        column.addWidget(self.act_button)
        return column

    def _legend(self) -> QLabel:
        legend = QLabel(
            " · ".join(
                f"{isolate_ltr(key)} {words}"
                for key, words in (
                    ("↑↓", self.tr("choose")),
                    ("Alt+↑↓", self.tr("scroll the text")),
                    ("Ctrl+1…4", self.tr("relation")),
                    ("Enter", self.tr("link, or take up")),
                    ("Ctrl+C", self.tr("copy the text")),
                    ("Esc", self.tr("back to the desk")),
                )
            )
        )
        legend.setProperty("oneline", "small")
        legend.setProperty("tone", "quiet")
        legend.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return legend

    # --- Following the meeting, and searching ---

    def present(self) -> None:
        """Show what is at hand of the draft's item, or else of the current one; what was typed can be typed over."""
        if self.isHidden():
            self._say("")
            self._look_up()
        self.entry.selectAll()
        super().present()

    def _changed(self, _notice: Notice) -> None:
        if not self.isHidden() and self._subject != self._present_subject():
            self._look_up()

    def _present_subject(self) -> Subject:
        state, draft = self._bridge.state, self._draft()
        return subject_of(state, state.current_item if draft is None else draft.item)

    def _look_up(self) -> None:
        self._subject = subject = self._present_subject()
        self._at_hand = self._read(lambda: self._decisions.at_hand(subject), AtHand())
        self._search()

    def _search(self) -> None:
        """Show what is found for what is typed, or everything at hand where nothing is."""
        typed = self.entry.text()
        if search_key(typed):
            found: tuple[Found, ...] = self._read(lambda: self._decisions.search(typed), ())
            self._show_rows(self._rows.searched(self._at_hand, found))
        else:
            self._show_rows(self._rows.at_hand(self._at_hand))

    def _read(self, look: Callable[[], T], nothing: T) -> T:
        """Return what is looked up; where the file cannot be read that is said, and nothing is found."""
        try:
            return look()
        except StoreError as error:
            self._say(failure(error), "bad")
            return nothing

    def _show_rows(self, rows: tuple[Row, ...]) -> None:
        before = self.list.chosen_key()
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.nothing.set_text(self._hint(), "quiet")
        if before is None or not self.list.choose_key(before):
            self.list.choose(next((at for at, row in enumerate(rows) if not row.heading), -1))
            self.list.scrollToTop()
        self._show_chosen()

    @property
    def chosen(self) -> Found | None:
        """What is chosen in the list."""
        return self._rows.found(self.list.chosen_key())

    def _show_chosen(self) -> None:
        found, draft = self.chosen, self._draft()
        self.text.show_found(found)
        can_link = isinstance(found, Decision) and draft is not None
        self.relation.setVisible(can_link)
        self.act_button.setVisible(can_link or isinstance(found, Carried))
        self.act_button.setText(self.tr("Link to the draft") if can_link else self.tr("Take up as a new draft"))
        if isinstance(found, Carried):
            self.act_button.setEnabled(self._bridge.can(_taking_up(found)))
        else:
            self.act_button.setEnabled(True)

    def _hint(self) -> str:
        if search_key(self.entry.text()):
            return self.tr(
                "Nothing was found in earlier sessions. Try the beginning of another word, or fewer words; what this"
                " session resolved is on the card of resolutions."
            )
        return self.tr(
            "Nothing earlier is linked to this item. Type a word, a body or a number such as ۷۰/۱ to search."
        )

    # --- Acting ---

    def act(self) -> None:
        """Link the resolution chosen to the draft shown, or take up the draft chosen; say why where that cannot be."""
        match self.chosen:
            case Decision(number=number) if self._draft() is not None:
                self.dismiss()
                self.linked.emit(number, self.relation.chosen)
            case Decision():
                self._say(self.tr("No draft is open that could be linked to it; F9 begins one."), "warning")
            case Carried() as carried:
                self._take_up(carried)
            case Mention():
                self._say(self.tr("Only a resolution can be linked; Ctrl+C copies this text."), "warning")

    def _take_up(self, carried: Carried) -> None:
        if self._bridge.execute(_taking_up(carried)):
            self.dismiss()
            self.begun.emit(self._bridge.state.resolutions[-1].id)

    def copy(self) -> None:
        """Put the whole text of what is chosen on the clipboard."""
        found = self.chosen
        if found is not None:
            copied(text_of(found))
            self._say(self.tr("The text was copied."), "good")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Alt and an arrow scroll the text, Ctrl+C copies it; the rest is any card's."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _SCROLLS:
            self.text.scroll_lines(_SCROLLS[Qt.Key(event.key())])
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _say_refusal(self, violation: RuleViolation) -> None:
        if not self.isHidden():
            self._say(refusal(violation), "warning")

    def _say(self, sentence: str, tone: str = "quiet") -> None:
        self.said.set_text(sentence, tone)
        self.said.setVisible(bool(sentence))


def _taking_up(carried: Carried) -> c.DraftResolution:
    """Return the order that makes a draft of an earlier session one of the current item."""
    return c.DraftResolution(content=carried.left.content, taken_up=carried.left.draft)
