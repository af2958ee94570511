"""The form in which a clause is worded otherwise; what is typed in it is kept until it is proposed."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ResolutionId, WordingId
from meetingdesk.domain.resolution import wording_of
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.wording_kept import HalfTyped, half_typed, key_of, revising_key
from meetingdesk.ui.operator.wording_proposer import ProposerField
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.kept_text import KeptText
from meetingdesk.ui.widgets.typing_area import TypingArea
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import figure, filled, refusal


class WordingForm(QFrame):
    """A clause as it is typed, and by whom it is proposed; `left` goes out when the form is done with or left, and
    `proposed` before that where there is another proposal now.

    Enter proposes, or changes the wording it was begun for. Esc leaves, and what is typed waits; typed as the clause
    stands, or empty, it is thrown away.
    """

    left = Signal()
    proposed = Signal()

    def __init__(self, context: Context, resolution: ResolutionId) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._resolution = resolution
        self._clause, self._base, self._begun_as = 0, "", ""
        self._wording: WordingId | None = None
        self._kept: KeptText | None = None
        self.setProperty("card", "true")
        self.setProperty("active", "true")
        self._build(context)
        self.hide()

    def _build(self, context: Context) -> None:
        self.heading = QLabel()
        self.heading.setProperty("oneline", "strong")
        self.said = WrappedText(context.theme, TextRole.SMALL, lines=1)
        self.area = TypingArea(enter_submits=True)
        self.area.entered.connect(lambda _how: self.submit())
        self.area.escaped.connect(self.leave)
        self.area.textChanged.connect(self._edited)
        self.proposer = ProposerField(context)
        self.proposer.entered.connect(self.submit)
        self.proposer.left.connect(self.leave)
        self.proposer.changed.connect(self._edited)
        self.send = QPushButton()
        self.send.setProperty("kind", "primary")
        self.send.clicked.connect(self.submit)
        away = QPushButton(self.tr("Leave  Esc"))
        away.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.heading)
        head.addWidget(self.said, 1)
        head.addWidget(self.send)
        head.addWidget(away)
        fields = QHBoxLayout()
        fields.setSpacing(12)
        fields.addWidget(self.area, 5)
        fields.addWidget(self.proposer, 2)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 10)
        rows.setSpacing(6)
        rows.addLayout(head)
        rows.addLayout(fields, 1)

    # --- Beginning ---

    @property
    def is_open(self) -> bool:
        """Whether something is being worded."""
        return self._kept is not None

    @property
    def is_touched(self) -> bool:
        """Whether something else is typed than the form began with."""
        return self.area.text().strip() not in {"", self._begun_as}

    def half_typed(self) -> dict[str, HalfTyped]:
        """Return what waits half typed, by its key; a change of what was decided meanwhile is a proposal of its own."""
        found = half_typed(self._bridge.drafts.kept(self._bridge.state.plan.session_no), self._resolution)
        draft = self._bridge.state.resolution(self._resolution)
        undecided = {None, *(w.id for w in draft.open_wordings)} if draft is not None else {None}
        return {key: it if it.wording in undecided else replace(it, wording=None) for key, it in found.items()}

    def propose(self, clause: int, clauses: tuple[str, ...]) -> None:
        """Word a clause otherwise, beginning with what was half typed before or with the clause as it stands."""
        waiting = self.half_typed()
        key = key_of(waiting, self._resolution, clauses, clause)
        self._begin(key, HalfTyped(clause, clauses[clause - 1], clauses[clause - 1]), None)
        self.heading.setText(filled(self.tr("Another wording of clause {number}"), {"number": figure(clause)}))
        self.send.setText(self.tr("Propose  Enter"))

    def revise(self, wording: WordingId) -> None:
        """Change a proposed wording."""
        found = wording_of(self._bridge.state.resolutions, wording)
        if found is None:
            return
        proposed = found[1]
        typed = HalfTyped(proposed.clause or 0, proposed.base, proposed.text, proposed.by or "", wording)
        self._begin(revising_key(self._resolution, wording), typed, wording)
        self.heading.setText(filled(self.tr("Changing wording {number}"), {"number": figure(wording)}))
        self.send.setText(self.tr("Change  Enter"))

    def _begin(self, key: str, typed: HalfTyped, wording: WordingId | None) -> None:
        if not self.flush():
            return
        self._kept = None
        kept = KeptText(self._bridge, key, self._typed, self)
        waiting = kept.restored()
        self._begun_as = typed.text
        shown = self.half_typed().get(key, typed) if waiting is not None else typed
        self._clause, self._base, self._wording = typed.clause, typed.base, wording
        self.area.set_text(shown.text, waiting.cursor if waiting is not None else None)
        self.proposer.show_proposer(shown.proposer)
        self.proposer.setVisible(wording is None)
        self._kept = kept
        self.follow()
        self.show()
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- Typing ---

    def follow(self) -> None:
        """Say why what is typed cannot be proposed now, or that the clause has changed since it was begun."""
        if self._kept is None:
            return
        violation = self._bridge.desk.can(self._command()) if self.is_touched else None
        if violation is not None:
            self.said.set_text(refusal(violation), "bad")
        else:
            is_outdated = self._wording is None and self._base not in self._clauses
            self.said.set_text(self.tr("The clause reads otherwise by now.") if is_outdated else "", "warning")

    def flush(self) -> bool:
        """Keep what is typed; False where the disk refuses."""
        if self._kept is None:
            return True
        return self._kept.keep() if self.is_touched else self._kept.forget()

    def submit(self) -> None:
        """Propose or change it; what is refused stays typed."""
        kept = self._kept
        if self.proposer.is_looking:
            self.said.set_text(self.tr("Choose with Enter who is meant, or leave the name empty."), "bad")
            self.proposer.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        elif kept is None or not self._bridge.execute(self._command()):
            self.follow()
        elif kept.forget():
            if self._wording is None:
                self.proposed.emit()
            self._close()

    def leave(self) -> None:
        """Leave the form; what is typed waits."""
        if self.flush():
            self._close()

    def _close(self) -> None:
        if self._kept is not None:
            self._kept.deleteLater()
        self._kept = None
        self.hide()
        self.left.emit()

    def _edited(self) -> None:
        if self._kept is not None:
            self._kept.touch()
            self.follow()

    def _typed(self) -> tuple[str, int]:
        typed = HalfTyped(self._clause, self._base, self.area.text(), self.proposer.who or "", self._wording)
        return typed.stored(), self.area.textCursor().position()

    @property
    def _clauses(self) -> tuple[str, ...]:
        draft = self._bridge.state.resolution(self._resolution)
        return draft.content.clauses if draft is not None else ()

    def _command(self) -> c.Command:
        if self._wording is not None:
            return c.ReviseWording(self._wording, self.area.text())
        place = HalfTyped(self._clause, self._base, "").place(self._clauses)
        return c.ProposeWording(place or 0, self.area.text(), self._resolution, self.proposer.who)
