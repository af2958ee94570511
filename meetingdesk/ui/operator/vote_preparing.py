"""A vote before it is opened: what is voted on, how, and by which majority."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from meetingdesk.domain import commands as c
from meetingdesk.domain.ballot import VoteMethod
from meetingdesk.domain.presence import voters
from meetingdesk.domain.procedure import Tally
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.vote_majority import MajorityField
from meetingdesk.ui.operator.vote_page import Page, line
from meetingdesk.ui.operator.vote_subjects import Subject, next_subject, subjects
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.entry import Entry, how_entered
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import filled, label, refusal
from meetingdesk.ui.wording.voting import needed_words


class Preparing(Page):
    """The choices of a vote; `opening` goes out when it is to be opened, `left` when not.

    Every vote begins with the majority of the procedure and a show of hands.
    """

    opening = Signal()
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._theme = context.theme
        self._offered: tuple[tuple[Subject, str], ...] = ()
        self._build()

    # --- What it is made of ---

    def _build(self) -> None:
        title = QLabel(self.tr("To be voted on"))
        title.setProperty("oneline", "strong")
        self.subject = QComboBox()
        self.subject.setAccessibleName(self.tr("What is put to the vote"))
        self.subject.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.subject.setMinimumContentsLength(20)
        self.subject.currentIndexChanged.connect(lambda _at: self._subject_chosen())
        self.subject.activated.connect(lambda _at: self.focus())
        self.question = Entry()
        self.question.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.question.setAccessibleName(self.tr("The question that is asked"))
        self.question.setPlaceholderText(self.tr("the question that is asked… Enter opens the vote"))
        self.question.entered.connect(lambda _how: self.opening.emit())
        self.question.left.connect(self.left)
        self.question.textChanged.connect(lambda _text: self._judge())
        self.majority = MajorityField()
        self.majority.changed.connect(self._judge)
        self.rows.addLayout(line(title, self.subject, stretched=self.subject))
        self.rows.addWidget(self.question)
        self.rows.addLayout(line(self._methods(), self.majority, stretched=self.majority))
        self.rows.addLayout(self._foot())

    def _methods(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.methods = QButtonGroup(self)
        brief = {
            VoteMethod.SHOW_OF_HANDS: self.tr("hands"),
            VoteMethod.ROLL_CALL: self.tr("by name"),
            VoteMethod.SECRET: self.tr("secret"),
        }
        for at, method in enumerate(VoteMethod):
            button = QPushButton(brief[method])
            button.setAccessibleName(label(method))
            button.setToolTip(label(method))
            button.setCheckable(True)
            button.setChecked(method is VoteMethod.SHOW_OF_HANDS)
            self.methods.addButton(button, at)
            row.addWidget(button)
        return box

    def _foot(self) -> QHBoxLayout:
        self.state_words = WrappedText(self._theme, TextRole.BODY, TextRole.SMALL, lines=2)
        self.open = QPushButton(self.tr("Open the vote  F10"))
        self.open.setProperty("kind", "primary")
        self.open.clicked.connect(self.opening)
        self.leave = QPushButton(self.tr("Leave  Esc"))
        self.leave.clicked.connect(self.left)
        return line(self.state_words, self.open, self.leave, stretched=self.state_words)

    # --- Following the meeting ---

    def begin(self, subject: Subject | None) -> None:
        """Prepare a vote on something, with the majority of the procedure and by show of hands."""
        self._offered = ()
        self.methods.button(0).setChecked(True)
        self.majority.begin()
        self._offer(subject)
        self.refresh()

    def refresh(self) -> None:
        """Follow the meeting; what is chosen and typed stays, as far as it can still be put to the vote."""
        self._offer(self.chosen())
        self._judge()

    def chosen(self) -> Subject | None:
        """Return what is to be voted on."""
        at = self.subject.currentIndex()
        return self._offered[at][0] if 0 <= at < len(self._offered) else None

    def command(self) -> c.OpenVote:
        """Return the command that opens the vote as it is prepared."""
        subject = self.chosen() or Subject()
        question = self.question.text() if subject.item is not None else ""
        return c.OpenVote(
            subject.resolution,
            subject.item,
            subject.motion,
            self._method(),
            question,
            self.majority.chosen(),
            subject.wording,
        )

    def focus(self) -> None:
        """Put the focus where the vote is opened, or where it is made possible."""
        asks = not self.question.isHidden() and not self.question.text().strip()
        places: tuple[QWidget, ...] = ((self.question,) if asks else ()) + (self.open, self.subject, self.leave)
        next(place for place in places if place.isEnabled()).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens the vote from every field; a focused button it presses."""
        if how_entered(event) is not None and not isinstance(QApplication.focusWidget(), QAbstractButton):
            self.opening.emit()
        else:
            super().keyPressEvent(event)

    def _method(self) -> VoteMethod:
        return tuple(VoteMethod)[self.methods.checkedId()]

    def _offer(self, chosen: Subject | None) -> None:
        state = self._bridge.state
        offered = tuple((subject, subject.words(state)) for subject in subjects(state))
        if offered == self._offered and self._offered:
            return
        self._offered = offered
        found = [subject for subject, _ in offered]
        if chosen not in found:
            chosen = next_subject(state, None)
        with QSignalBlocker(self.subject):
            self.subject.clear()
            self.subject.addItems([words for _, words in offered])
            self.subject.setCurrentIndex(found.index(chosen) if chosen in found else -1)
        self.subject.setEnabled(len(offered) > 1)
        self._subject_chosen()

    def _subject_chosen(self) -> None:
        subject, procedure = self.chosen(), self._bridge.state.plan.procedure
        is_motion = subject is not None and subject.motion is not None
        self.question.setVisible(subject is not None and subject.item is not None)
        self.subject.setToolTip(self.subject.currentText())
        entitled = len(voters(self._bridge.state))
        self.majority.offer(procedure.motion_majority if is_motion else procedure.majority, entitled // 2 + 1)
        self._judge()

    def _judge(self) -> None:
        """Say who may vote and how many votes are needed, or why the vote cannot be opened."""
        state = self._bridge.state
        violation = self._bridge.desk.can(self.command())
        if violation is not None:
            self.state_words.set_text(refusal(violation), "bad")
        else:
            everybody = Tally(not_voting=len(voters(state)))
            words = {"count": everybody.entitled}
            needed = needed_words(self.majority.rule(), everybody, state.voting_seats)
            text = filled(self.tr("{count} may vote now"), words)
            self.state_words.set_text(f"{text} — {needed}", "quiet")
        # Whoever is about to press the button keeps the focus; the rules answer the press.
        self.open.setEnabled(violation is None or self.open.hasFocus())
        set_property(self.open, "kind", "primary" if violation is None else "plain")
        self.open.setIcon(self._theme.icon("vote-outline", "on_accent" if violation is None else "quiet"))
