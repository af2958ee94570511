"""All revisions of a resolution: what changed between any two of them, and the way back to each."""

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.domain.resolution import Resolution
from meetingdesk.domain.text import isolate_ltr
from meetingdesk.services.notices import Notice
from meetingdesk.ui.context import Context
from meetingdesk.ui.models.rows import Row
from meetingdesk.ui.operator.overlay import Overlay, Sized
from meetingdesk.ui.operator.revision_parts import BaseChoice, FieldChanges, RevisionList, digit_of
from meetingdesk.ui.operator.revision_rows import change_words, name_of, rows, with_base
from meetingdesk.ui.operator.revision_stages import Base, Stage, base_of, stages
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.difference_view import DifferenceView
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.widgets.yielding_area import YieldingArea
from meetingdesk.ui.wording import figure, filled, refusal
from meetingdesk.ui.wording.contents import changed_fields

_LEAST_FIELDS = 44


class RevisionsSheet(Overlay):
    """The revisions, the newest first, and beside them how the one chosen differs from another.

    Digits choose what it is compared with, Space marks one for that, Enter goes back to the one chosen. It follows the
    meeting while it is shown. `flush` makes a revision of what is half typed, and tells whether that was done.
    """

    def __init__(self, page: Sized, context: Context, resolution: ResolutionId, flush: Callable[[], bool]) -> None:
        super().__init__(page, context.theme, "", 1260, 700)
        self._bridge = context.bridge
        self.resolution_id = resolution
        self._flush = flush
        self._seen: Resolution | None = None
        self._stages: tuple[Stage, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._compared_now: tuple[Stage, Stage | None] | None = None
        self._base: Base | str = Base.BEFORE
        self._build()
        self._bridge.changed.connect(self._changed)

    # --- What it is made of ---

    def _build(self) -> None:
        self.body.setSpacing(8)
        self.list: RevisionList = RevisionList(self.theme, lead_width=26)
        self.list.setUniformItemSizes(False)
        self.list.setAccessibleName(self.tr("Revisions, the newest first"))
        self.first = self.list
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self.list, 4)
        beside.addLayout(self._compared(), 8)
        self.body.addLayout(beside, 1)
        self.legend = QLabel()
        self.legend.setProperty("oneline", "small")
        self.legend.setProperty("tone", "quiet")
        self.body.addWidget(self.legend)
        self.list.chosen.connect(lambda _key: self._compare())
        self.list.marked.connect(self._mark)
        self.list.acted.connect(lambda _key, _how: self.go_back())

    def _compared(self) -> QVBoxLayout:
        self.heading = WrappedText(self.theme, TextRole.STRONG, TextRole.BODY, lines=1)
        self.choice = BaseChoice()
        self.choice.chosen.connect(self._compare_with)
        self.view = DifferenceView(self.theme)
        self.fields = FieldChanges(self.theme)
        self._fields_area = YieldingArea(self.fields, _LEAST_FIELDS)
        self._fields_area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for ground in (self._fields_area.viewport(), self.fields):
            ground.setAutoFillBackground(False)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.choice)
        column.addWidget(self.heading)
        column.addWidget(self.view, 3)
        column.addWidget(self._fields_area, 2)
        column.addLayout(self._foot())
        return column

    def _foot(self) -> QHBoxLayout:
        self.said = WrappedText(self.theme, TextRole.BODY, TextRole.SMALL, lines=2)
        self.back = QPushButton(self.tr("Go back to this revision  Enter"))
        self.back.setProperty("kind", "primary")
        self.back.clicked.connect(self.go_back)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        row.addWidget(self.back)
        return row

    # --- Following the meeting ---

    @property
    def resolution(self) -> Resolution | None:
        """The resolution, None while its beginning is undone."""
        return self._bridge.state.resolution(self.resolution_id)

    @property
    def chosen(self) -> Stage | None:
        """The revision, or correction, that is chosen."""
        key = self.list.chosen_key()
        return next((stage for stage in self._stages if stage.key == key), None)

    @property
    def base(self) -> Stage | None:
        """What the one chosen is compared with; None for the first with nothing before it."""
        resolution, chosen = self.resolution, self.chosen
        if resolution is None or chosen is None:
            return None
        return base_of(resolution, self._stages, chosen, self._base)

    def present(self) -> None:
        """Show the sheet with the newest revision chosen, or the one that was chosen before."""
        if self.isHidden():
            self._follow()
            if self.list.chosen_key() is None and self._stages:
                self.list.choose(0)
        super().present()

    def _changed(self, _notice: Notice) -> None:
        if not self.isHidden():
            self._follow()

    def _follow(self) -> None:
        """Show the resolution as it is now; one that is no more takes the sheet away."""
        resolution = self.resolution
        if resolution is None:
            self.dismiss()
            return
        adoption = resolution.adoption
        if adoption is not None:
            title = filled(self.tr("Revisions of resolution {number}"), {"number": adoption.number})
        else:
            title = filled(self.tr("Revisions of draft {number}"), {"number": figure(resolution.id)})
        self.title.setText(title)
        self.setAccessibleName(title)
        if resolution is not self._seen:
            self._seen, self._stages = resolution, stages(resolution)
            self._rows = rows(resolution, self._stages, self._bridge.state.plan.timezone)
        if isinstance(self._base, str) and base_of(resolution, self._stages, self._stages[0], self._base) is None:
            self._base = Base.BEFORE
        self._compare()

    # --- Comparing ---

    def _compare_with(self, base: Base | str) -> None:
        self._base = base
        self._compare()
        self.list.setFocus()

    def _mark(self, key: str) -> None:
        """Compare with the one marked; marked once more, with the one before again."""
        self._compare_with(Base.BEFORE if self._base == key else key)

    def _compare(self) -> None:
        """Show how the one chosen differs, and whether one can go back to it."""
        resolution = self.resolution
        if resolution is None:
            return
        base, chosen = self.base, self.chosen
        self.list.show_rows(with_base(self._rows, base))
        self.choice.show_choice(self._base, was_put=resolution.put is not None)
        if chosen is not None:
            if (chosen, base) != self._compared_now:
                self._compared_now = (chosen, base)
                self._show_difference(chosen, base)
            self._show_way_back(resolution, chosen)
        self._show_keys()

    def _show_difference(self, chosen: Stage, base: Stage | None) -> None:
        is_correction = chosen.revision is None and self._base is Base.BEFORE
        old = chosen.before if is_correction else base.content if base is not None else None
        changed = change_words(old, chosen.content)
        if base is None:
            self.heading.set_text(f"{name_of(chosen)}: {changed}")
            self.view.show_plain(chosen.content.clauses)
        else:
            texts = {"chosen": name_of(chosen), "base": name_of(base), "changed": changed}
            self.heading.set_text(self.tr("{chosen} against {base}: {changed}").format_map(texts))
            self.view.show_difference(old.clauses if old is not None else (), chosen.content.clauses)
        self.fields.show_changes(changed_fields(old, chosen.content) if old is not None else ())
        self._fields_area.setVisible(bool(self.fields.text))

    # --- Going back ---

    def go_back(self) -> None:
        """Let the draft read again as the revision chosen; what is half typed becomes a revision before that."""
        chosen, resolution = self.chosen, self.resolution
        if chosen is None or chosen.revision is None or resolution is None or self._reads_so(resolution, chosen):
            return
        if not self._flush():
            return
        if self._bridge.execute(c.RestoreRevision(chosen.revision, self.resolution_id)):
            self.list.choose(0)
            self.list.setFocus()

    def _reads_so(self, resolution: Resolution, chosen: Stage) -> bool:
        return chosen.content == resolution.content

    def _show_way_back(self, resolution: Resolution, chosen: Stage) -> None:
        words = self._why_not(resolution, chosen)
        self.said.set_text(words, "quiet")
        self.back.setEnabled(not words or self.back.hasFocus())
        self.back.setVisible(chosen.revision is not None)

    def _why_not(self, resolution: Resolution, chosen: Stage) -> str:
        """Return why one cannot go back to the one chosen, nothing where one can."""
        if chosen.revision is None:
            return self.tr("A correction stays as it is: the text adopted and the text corrected are both kept.")
        violation = self._bridge.desk.can(c.RestoreRevision(chosen.revision, self.resolution_id))
        if violation is not None:
            return refusal(violation)
        return self.tr("The draft reads so now.") if self._reads_so(resolution, chosen) else ""

    def _show_keys(self) -> None:
        keys = {
            "digits": f"{figure(1)} {figure(2)} {figure(3)}",
            "space": self.tr("Space"),
            "enter": isolate_ltr("Enter"),
            "escape": isolate_ltr("Esc"),
        }
        leads = [self.tr("{enter} goes back to the revision")] if self.back.isEnabled() else []
        leads += [self.tr("{digits} or {space} choose what is compared with"), self.tr("{escape} back to the desk")]
        self.legend.setText(" · ".join(lead.format_map(keys) for lead in leads))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Digits choose what is compared with; everything else is the card's."""
        digit = digit_of(event)
        if digit is None or not self.choice.press(digit):
            super().keyPressEvent(event)
