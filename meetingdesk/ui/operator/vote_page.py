"""What the faces of the card of votes have in common."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.ui.widgets.wrapped_text import WrappedText


class Page(QWidget):
    """One face of the card, built into `rows`."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(4)

    def focus(self) -> None:
        """Put the focus where one goes on."""
        raise NotImplementedError

    def flush(self) -> bool:
        """Keep what is half typed; False where the disk refuses."""
        return True


def line(*widgets: QWidget, stretched: QWidget | None = None) -> QHBoxLayout:
    """Return a line of widgets; one, or else every wrapped text, takes the room that is left."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        takes_room = widget is stretched if stretched is not None else isinstance(widget, WrappedText)
        row.addWidget(widget, 1 if takes_room else 0)
    return row
