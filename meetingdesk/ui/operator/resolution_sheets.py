"""What is opened over the desk for the resolution shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from meetingdesk.domain.content import Relation
from meetingdesk.domain.errors import RuleViolation
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.domain.resolution import Resolution, ResolutionStatus
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.overlay import Overlay, Sized, page_of
from meetingdesk.ui.operator.resolution_editor import ResolutionEditor
from meetingdesk.ui.operator.resolution_form import ResolutionForm

# ruff: noqa: PLC0415 - no sheet is needed to start
Making = Callable[[Sized, ResolutionId], Overlay]


class ResolutionSheets(QObject):
    """Opens a sheet on what is typed, made a revision first; the same key takes it away again.

    `vote_wanted` goes out with the wording that is to be put to the vote, `chosen` with the draft that is to be shown.
    """

    vote_wanted = Signal(object)
    chosen = Signal(object)

    def __init__(self, context: Context, form: ResolutionForm, editor: ResolutionEditor) -> None:
        super().__init__(editor)
        self._context = context
        self._form = form
        self._editor = editor
        self._open: Overlay | None = None

    def show_revisions(self) -> None:
        """Show or hide the revisions of the resolution shown, and their differences."""
        from meetingdesk.ui.operator.revisions_sheet import RevisionsSheet

        self._toggle(
            RevisionsSheet, lambda page, shown: RevisionsSheet(page, self._context, shown, self._editor.commit)
        )

    def show_wordings(self) -> None:
        """Show or hide the wordings proposed for its clauses."""
        from meetingdesk.ui.operator.wordings_sheet import WordingsSheet

        def made(page: Sized, shown: ResolutionId) -> Overlay:
            sheet = WordingsSheet(page, self._context, shown, self._editor.commit)
            sheet.vote_wanted.connect(self.vote_wanted)
            return sheet

        self._toggle(WordingsSheet, made)

    def show_earlier(self) -> None:
        """Show or hide the earlier resolutions, to be searched."""
        from meetingdesk.ui.operator.earlier_sheet import EarlierSheet

        decisions = self._context.decisions
        if decisions is None or self._took_away(EarlierSheet):
            return
        sheet = EarlierSheet(page_of(self._form), self._context, decisions, self._open_draft)
        sheet.linked.connect(self._link)
        sheet.begun.connect(self._begun)
        self._present(sheet)

    def begin_dissent(self) -> None:
        """Let a dissent from the decision shown be noted, or else from the last one."""
        from meetingdesk.ui.operator.dissent_sheet import DissentSheet

        shown = self._editor.resolution
        if shown is None or shown.decided_at is None:
            decided = [r for r in self._context.bridge.state.resolutions if r.decided_at is not None]
            if not decided:
                self._context.bridge.refused.emit(RuleViolation("nothing_decided"))
            if not decided or not self._editor.commit():
                return
            self.chosen.emit(max(decided, key=lambda r: (r.decided_at, r.id)).id)
        self._toggle(DissentSheet, lambda page, resolution: DissentSheet(page, self._context, resolution))

    def begin_correction(self) -> None:
        """Let a slip in the adopted text shown be put right, or else in the last one."""
        from meetingdesk.ui.operator.correction_sheet import CorrectionSheet

        shown, adopted = self._editor.resolution, self._context.bridge.state.adopted
        if shown is None or shown.adoption is None:
            if not adopted:
                self._context.bridge.refused.emit(RuleViolation("resolution_not_adopted"))
            if not adopted or not self._editor.commit():
                return
            self.chosen.emit(adopted[-1].id)
        self._toggle(CorrectionSheet, lambda page, resolution: CorrectionSheet(page, self._context, resolution))

    def begin_deferral(self) -> None:
        """Let it be said to which session the draft shown is deferred, and why."""
        from meetingdesk.ui.operator.deferral_form import DeferralForm

        self._toggle(DeferralForm, lambda page, shown: DeferralForm(page, self._context, shown))

    def begin_referral(self) -> None:
        """Let it be said to which working group the draft shown is referred, and why."""
        from meetingdesk.ui.operator.referral_form import ReferralForm

        posts = (m.post_title for m in self._context.bridge.state.plan.members)
        names = (*self._context.bodies, *posts)
        self._toggle(ReferralForm, lambda page, shown: ReferralForm(page, self._context, shown, names))

    # --- Opening and taking away ---

    def _toggle(self, kind: type[Overlay], made: Making) -> None:
        """Open a sheet on the resolution shown, or take it away where it is open."""
        if self._took_away(kind):
            return
        shown = self._editor.shown
        if shown is not None and self._editor.commit():
            self._present(made(page_of(self._form), shown))

    def _took_away(self, kind: type[Overlay]) -> bool:
        """Take away what is open; tell whether it was a sheet of this kind."""
        before = self._open
        if before is not None:
            before.dismiss()
        return isinstance(before, kind)

    def _present(self, sheet: Overlay) -> None:
        self._open = sheet
        sheet.dismissed.connect(self._forget)
        sheet.present()

    def _forget(self) -> None:
        sheet, self._open = self._open, None
        if sheet is not None:
            sheet.deleteLater()

    # --- What comes of earlier decisions ---

    def _open_draft(self) -> Resolution | None:
        shown = self._editor.resolution
        return shown if shown is not None and shown.status is ResolutionStatus.DRAFT else None

    def _begun(self, draft: int) -> None:
        """Show the draft that was taken up, with the cursor in it once the sheet is gone."""
        self.chosen.emit(ResolutionId(draft))
        QTimer.singleShot(0, self._form.clauses, self._form.clauses.setFocus)

    def _link(self, number: str, relation: Relation) -> None:
        """Have the draft shown say how it stands to an earlier resolution."""
        if self._open_draft() is not None and self._editor.is_writable:
            self._form.link(number, relation)
            self._editor.commit()
