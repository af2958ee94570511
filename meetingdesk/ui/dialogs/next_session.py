"""The page that prepares the next session of a council."""

from datetime import date

from PySide6.QtCore import Signal

from meetingdesk.ui.dialogs.forms import Form, button
from meetingdesk.ui.dialogs.session_fields import SessionFields, next_working_day


class NextSession(Form):
    """Emits `prepared` with the SessionDraft, once everything in it can be read."""

    prepared = Signal(object)

    def __init__(self, council: str, number: int, today: date, place: str, zone: str) -> None:
        super().__init__()
        self.head(self.tr("The next session"), council)
        self._zone = zone
        self.fields = SessionFields(number, next_working_day(today, 7), place)
        self.add(self.fields.number, self.fields.date, self.fields.time)
        self.add(self.fields.place)
        self.add(self.fields.agenda, stretch=1)
        self.add_buttons(
            button(self.tr("Prepare the session"), self.prepare_session, "primary"),
            button(self.tr("Back"), self.left.emit),
        )

    def prepare_session(self) -> None:
        """Read everything; emit the session, or say what is wrong."""
        session = self.fields.read(self._zone)
        if session is not None:
            self.prepared.emit(session)
