"""The counts of a vote by show of hands or in secret, judged while they are typed."""

import json

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from meetingdesk.domain import commands as c
from meetingdesk.domain import events as e
from meetingdesk.domain.ballot import Vote
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.presence import voters
from meetingdesk.domain.procedure import Choice
from meetingdesk.domain.text import persian_digits
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.context import Context
from meetingdesk.ui.figures import FigureLabel
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.theme import TextRole, Theme
from meetingdesk.ui.widgets.entry import how_entered
from meetingdesk.ui.widgets.kept_text import KeptText
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import label, refusal
from meetingdesk.ui.wording.voting import forecast_words, majority_words

_COUNTS_KEY = "counts"
_COUNTED = (Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAIN)
_DIGITS = QRegularExpression("[0-9۰-۹٠-٩]{0,4}")
_WIDTH = 64
# What is wrong with the numbers themselves, not with the moment.
_WRONG_COUNT = {"too_many_votes", "count_negative"}


class CountField(QLineEdit):
    """A number in digits of either script; `entered` goes out with Enter."""

    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setValidator(QRegularExpressionValidator(_DIGITS, self))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._follow_theme()
        theme.changed.connect(self._follow_theme)

    def count(self) -> int | None:
        """Return the number typed, None for none."""
        return int(self.text()) if self.text().isdecimal() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Digits are Persian under any layout; Enter is told."""
        if how_entered(event) is not None:
            self.entered.emit()
        elif event.text().isdecimal() and not self.isReadOnly():
            self.insert(persian_digits(event.text()))
        else:
            super().keyPressEvent(event)

    def _follow_theme(self) -> None:
        self.setFixedWidth(round(_WIDTH * self._theme.scale))


class Counts(QWidget):
    """Three fields and what follows from them; `closing` carries the command that closes the vote.

    What is typed is kept on disk for as long as the vote goes on.
    """

    closing = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge: Bridge = context.bridge
        self._theme = context.theme
        self._vote: Vote | None = None
        self._typed_last: CountField | None = None
        self.fields = {choice: CountField(context.theme) for choice in _COUNTED}
        self._kept = KeptText(self._bridge, _COUNTS_KEY, self._as_kept, self)
        self.forecast = WrappedText(context.theme, TextRole.BODY, TextRole.SMALL, lines=2)
        self.forecast.setAccessibleName(self.tr("What the result would be"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(self._line())
        rows.addWidget(self._casting_line())
        rows.addWidget(self.forecast)

    # --- What it is made of ---

    def _line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for choice, field in self.fields.items():
            field.setAccessibleName(label(choice))
            field.textChanged.connect(lambda _text, which=field: self._typed(which))
            field.entered.connect(lambda which=field: self._entered(which))
            name = _quiet(label(choice))
            name.setBuddy(field)
            row.addWidget(name)
            row.addWidget(field)
            row.addSpacing(4)
        self.silent = FigureLabel(self._theme, TextRole.STRONG)
        row.addWidget(_quiet(label(Choice.NOT_VOTING)))
        row.addWidget(self.silent)
        row.addStretch(1)
        self.close_button = QPushButton(self.tr("Close the vote"))
        self.close_button.setProperty("kind", "primary")
        self.close_button.clicked.connect(lambda: self.closing.emit(self.command()))
        row.addWidget(self.close_button)
        return row

    def _casting_line(self) -> QWidget:
        self.casting = QWidget()
        row = QHBoxLayout(self.casting)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(_quiet(self.tr("A tie: close it with the side of the chair")))
        sides = {
            Choice.IN_FAVOUR: label(Choice.IN_FAVOUR),
            Choice.AGAINST: label(Choice.AGAINST),
            Choice.ABSTAIN: self.tr("casts none"),
        }
        self.sides: dict[Choice, QPushButton] = {}
        for side, words in sides.items():
            button = QPushButton(words)
            button.clicked.connect(lambda _on=False, which=side: self._close(which))
            self.sides[side] = button
            row.addWidget(button)
        row.addStretch(1)
        self.casting.hide()
        return self.casting

    # --- Following the meeting ---

    def follow(self, vote: Vote) -> None:
        """Show the vote; what is typed stays as long as it is the same."""
        is_another = self._vote is None or _identity(self._vote) != _identity(vote)
        self._vote = vote
        if is_another:
            self._restore(vote)
        self._judge()

    def flush(self) -> bool:
        """Keep what is typed while the vote goes on."""
        return not self._is_begun or self._bridge.state.running_vote is None or self._kept.keep()

    def _restore(self, vote: Vote) -> None:
        """Show what was typed for this vote before, nothing of another."""
        kept = self._kept.restored()
        stored = json.loads(kept.text) if kept is not None and kept.text else {}
        counts = stored["counts"] if stored.get("vote") == _identity(vote) else [""] * len(_COUNTED)
        for field, text in zip(self.fields.values(), counts, strict=True):
            field.setText(text)

    def _as_kept(self) -> tuple[str, int]:
        identity = _identity(self._vote) if self._vote is not None else ""
        return json.dumps({"vote": identity, "counts": [field.text() for field in self.fields.values()]}), 0

    @property
    def _is_begun(self) -> bool:
        return any(field.text() for field in self.fields.values())

    def focus(self) -> None:
        """Put the cursor into the field that is wrong, or the first that is empty, or else into the first."""
        wrong = [field for field in self.fields.values() if field.property("wrong") == "true"]
        empty = [field for field in self.fields.values() if not field.text()]
        field = next(iter((*wrong, *empty, *self.fields.values())))
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def command(self, chair: Choice | None = None) -> c.CloseVote:
        """Return the command that closes the vote with what is typed."""
        in_favour, against, abstain = (self.fields[choice].count() for choice in _COUNTED)
        return c.CloseVote(in_favour, against, abstain, chair)

    # --- Typing ---

    def _typed(self, field: CountField) -> None:
        self._typed_last = field
        if self._is_begun:
            self._kept.touch()
        else:
            self._kept.forget()
        self._judge()

    def _entered(self, field: CountField) -> None:
        """Go on to the next field, from the last one close; from a wrong one go nowhere."""
        if field.property("wrong") == "true":
            field.selectAll()
            return
        fields = tuple(self.fields.values())
        at = fields.index(field)
        if at + 1 < len(fields):
            fields[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
            fields[at + 1].selectAll()
        elif not self.casting.isHidden():
            self.sides[Choice.IN_FAVOUR].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._close()

    def _close(self, chair: Choice | None = None) -> None:
        """Close the vote; where the votes in favour are missing, go there."""
        self.closing.emit(self.command(chair))
        in_favour = self.fields[Choice.IN_FAVOUR]
        if in_favour.isVisible() and in_favour.count() is None:
            in_favour.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- Judging ---

    def _judge(self) -> None:
        """Ask the rules what would become of these counts, and say it."""
        if self._vote is None:
            return
        typed = self.command()
        asked = c.CloseVote(typed.in_favour or 0, typed.against, typed.abstain)
        violation = self._bridge.desk.can(asked)
        is_wrong = violation is not None and violation.code in _WRONG_COUNT
        for field in self.fields.values():
            set_property(field, "wrong", "true" if is_wrong and field is self._marked() else "false")
        in_a_tie = violation is not None and violation.code == "casting_vote_needed"
        self.casting.setVisible(in_a_tie)
        total = sum(field.count() or 0 for field in self.fields.values())
        self.silent.set_text(persian_digits(max(0, len(voters(self._bridge.state)) - total)))
        may_close = violation is None and typed.in_favour is not None
        self.close_button.setEnabled(may_close or self.close_button.hasFocus())
        self._say(violation, asked)

    def _what_to_do(self) -> str:
        """Return by which majority it is decided, and what Enter does."""
        majority = majority_words(self._vote.majority) if self._vote is not None else ""
        enter = self.tr("Enter goes to the next field, and from the last one closes the vote")
        return f"{majority} — {enter}"

    def _marked(self) -> CountField:
        return self._typed_last or self.fields[Choice.IN_FAVOUR]

    def _say(self, violation: RuleViolation | None, asked: c.CloseVote) -> None:
        if violation is not None:
            tone = "warning" if violation.code == "casting_vote_needed" else "bad"
            self.forecast.set_text(refusal(violation), tone)
            return
        closed = next((x for x in self._bridge.desk.preview(asked) if isinstance(x, e.VoteClosed)), None)
        if not self._is_begun or closed is None or self._vote is None:
            self.forecast.set_text(self._what_to_do(), "quiet")
            return
        tone = "good" if closed.carried else "bad"
        self.forecast.set_text(forecast_words(self._vote.majority, closed), tone)


def _identity(vote: Vote) -> str:
    """Return what tells a vote from one of the same number that was taken back."""
    return f"{vote.id} {vote.opened_at.isoformat()}"


def _quiet(text: str) -> QLabel:
    shown = QLabel(text)
    shown.setProperty("oneline", "small")
    shown.setProperty("tone", "quiet")
    return shown
