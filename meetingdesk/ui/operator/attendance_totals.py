"""How many of each group are in the hall, in one line."""

from collections import Counter

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.state import MeetingState
from meetingdesk.ui.wording import figure


class AttendanceTotals(QLabel):
    """The present by group, guests last; where the line is too short the tool tip has all of it."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setProperty("oneline", "small")
        self.setProperty("tone", "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_state(self, state: MeetingState) -> None:
        """Count those who are in the hall."""
        groups = Counter(p.group for p in state.people if state.is_present(p.id))
        counts = [(self._name(group), groups[group]) for group in MemberGroup] + [(self.tr("guest"), groups[None])]
        parts = [f"{name} {figure(count)}" for name, count in counts if count]
        self._whole = "، ".join(parts) or self.tr("nobody is in the hall yet")
        self.setAccessibleName(self._whole)
        self._fit()

    def _name(self, group: MemberGroup) -> str:
        """Return the shortest name of a group, for a line that holds all of them."""
        return {
            MemberGroup.GOVERNMENT: self.tr("government"),
            MemberGroup.PARLIAMENT: self.tr("parliament"),
            MemberGroup.JUDICIARY: self.tr("judiciary"),
            MemberGroup.LOCAL: self.tr("local"),
            MemberGroup.PRIVATE: self.tr("private"),
        }[group]

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Say as much as there is room for in a text of another size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip("" if shown == self._whole else self._whole)
