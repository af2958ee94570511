"""What is opened over the desk for the resolution shown, one sheet at a time."""

from PySide6.QtCore import QObject

from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.resolution_editor import ResolutionEditor


class ResolutionSheets(QObject):
    """Opens sheets on what is typed, which is made a revision first."""

    def __init__(self, context: Context, editor: ResolutionEditor) -> None:
        super().__init__(editor)
        self._context = context
        self._editor = editor

    def show_revisions(self) -> None: ...

    def show_wordings(self) -> None: ...

    def show_earlier(self) -> None: ...

    def begin_dissent(self) -> None: ...

    def begin_correction(self) -> None: ...

    def begin_deferral(self) -> None: ...

    def begin_referral(self) -> None: ...
