"""What somebody asks the floor for: a chip that is changed by Ctrl and a digit, and what some kinds need besides."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ParticipantId, SpeechId
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.text import isolate, isolate_ltr
from meetingdesk.domain.turns import TurnKind
from meetingdesk.ui.theme import Theme
from meetingdesk.ui.widgets.entry import Entry, how_entered
from meetingdesk.ui.wording import filled, label
from meetingdesk.ui.wording.queueing import KEYS, KIND_ICONS, kind_tone, kind_words, written_words

_MOST_SPEECHES = 30


@dataclass(frozen=True, slots=True)
class Asked:
    """What the floor is asked for."""

    kind: TurnKind = TurnKind.STATEMENT
    written: bool = False
    article: str = ""
    answers: SpeechId | None = None

    def on_queue(self, who: ParticipantId) -> c.RequestFloor:
        """Return the command that puts somebody on the queue for it."""
        return c.RequestFloor(who, self.kind, self.written, self.article, self.answers)

    def at_once(self, who: ParticipantId) -> c.GiveFloor:
        """Return the command that gives somebody the floor for it."""
        return c.GiveFloor(who=who, kind=self.kind, article=self.article, answers=self.answers)


def after_digit(asked: Asked, digit: int) -> Asked:
    """Return what is asked for once a digit was pressed: 1 to 9 are the kinds, 0 is the written opinion."""
    return replace(asked, kind=KEYS[digit - 1]) if digit else replace(asked, written=not asked.written)


def add_kinds(theme: Theme, menu: QMenu, asked: Asked) -> dict[QAction, int]:
    """Fill a menu with the kinds and the written opinion, those asked for ticked; return the digit of each."""
    digits: dict[QAction, int] = {}
    for digit, kind in enumerate(KEYS, start=1):
        keys = isolate_ltr(f"Ctrl+{digit}")
        action = menu.addAction(theme.icon(KIND_ICONS[kind], kind_tone(kind)), f"{label(kind)}\t{keys}")
        _tick(action, is_ticked=asked.kind is kind)
        digits[action] = digit
    menu.addSeparator()
    words = f"{written_words()}\t{isolate_ltr('Ctrl+0')}"
    action = menu.addAction(theme.icon("check"), words) if asked.written else menu.addAction(words)
    _tick(action, is_ticked=asked.written)
    digits[action] = 0
    return digits


def _tick(action: QAction, *, is_ticked: bool) -> None:
    """Tell that a line is what is asked for; beside an icon no tick is painted, so it is bold as well."""
    action.setCheckable(True)
    action.setChecked(is_ticked)
    font = action.font()
    font.setBold(is_ticked)
    action.setFont(font)


class KindChip(QToolButton):
    """Shows the kind by icon and word; `chosen` carries the digit of a line of its menu."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._asked = Asked()
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self.show_asked(self._asked)

    def show_asked(self, asked: Asked) -> None:
        """Show what is asked for."""
        self._asked = asked
        words = written_words(asked.kind) if asked.written else kind_words(asked.kind)
        self.setText(words)
        self.setIcon(self._theme.icon(KIND_ICONS[asked.kind], kind_tone(asked.kind)))
        self.setAccessibleName(filled(self.tr("Kind of turn: {kind}"), {"kind": words}))
        self.setToolTip(filled(self.tr("{kind}; {keys} choose another kind"), {"kind": words, "keys": "Ctrl+1…9"}))

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for action, digit in add_kinds(self._theme, menu, self._asked).items():
            action.triggered.connect(lambda _on=False, which=digit: self.chosen.emit(which))


class SpeechChooser(QComboBox):
    """The speech that a reply answers, newest first; unless one is chosen, the last that somebody else gave.

    `entered` goes out with How for Enter, `left` for Esc.
    """

    entered = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Which speech is answered"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self._offered: object = None

    def speech(self) -> SpeechId | None:
        """Return the speech chosen, None for the last."""
        chosen = self.currentData()
        return SpeechId(chosen) if chosen is not None else None

    def offer(self, state: MeetingState) -> None:
        """Offer the speeches there are; the one chosen stays."""
        speakers = [(s.id, s.who) for s in state.speeches[-_MOST_SPEECHES:]]
        if speakers == self._offered:
            return
        self._offered = speakers
        chosen, names = self.speech(), {person.id: person.label for person in state.people}
        self.clear()
        self.addItem(self.tr("the last speech of somebody else"), None)
        for speech, who in reversed(speakers):
            self.addItem(isolate(names.get(who, who)), int(speech))
        self.setCurrentIndex(max(0, self.findData(chosen)) if chosen is not None else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter and Esc are told; arrows choose."""
        how = how_entered(event)
        if how is not None:
            self.entered.emit(how)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TurnDetails(QWidget):
    """The article of a point of order, or the speech that a reply answers; nothing for the other kinds.

    `entered` goes out with How for Enter, `left` where Esc leads back, or where the field goes that has the focus.
    """

    entered = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.words = QLabel()
        self.words.setProperty("oneline", "body")
        self.words.setProperty("tone", "quiet")
        self.article = Entry()
        self.article.setAccessibleName(self.tr("Article that the point of order rests on"))
        self.article.setPlaceholderText(self.tr("article… may stay empty"))
        self.answers = SpeechChooser()
        for widget in (self.words, self.article, self.answers):
            row.addWidget(widget)
        row.setStretch(1, 1)
        row.setStretch(2, 1)
        for field in (self.article, self.answers):
            field.entered.connect(self.entered)
            field.left.connect(self.left)
            field.installEventFilter(self)
        self.show_for(TurnKind.STATEMENT)

    def show_for(self, kind: TurnKind) -> None:
        """Show what a kind needs; what was typed for another kind is kept for its return.

        A field that goes with the focus in it says so first: otherwise Qt would lead on to whatever comes next.
        """
        has_article, has_answers = kind is TurnKind.POINT_OF_ORDER, kind is TurnKind.REPLY
        if (self.article.hasFocus() and not has_article) or (self.answers.hasFocus() and not has_answers):
            self.left.emit()
        self.article.setVisible(has_article)
        self.answers.setVisible(has_answers)
        self.words.setText(self.tr("Resting on") if has_article else self.tr("Reply to"))
        self.setVisible(has_article or has_answers)

    def completed(self, asked: Asked) -> Asked:
        """Return what is asked for with what is typed and chosen here."""
        article = self.article.text().strip() if asked.kind is TurnKind.POINT_OF_ORDER else ""
        answers = self.answers.speech() if asked.kind is TurnKind.REPLY else None
        return replace(asked, article=article, answers=answers)

    def reset(self) -> None:
        """Forget what was typed and chosen: it is in the record."""
        self.article.clear()
        self.answers.setCurrentIndex(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep Enter for adding where a style would open the list of speeches with it."""
        if watched is self.answers and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        return False
