"""The files of the broadcast in a table: what each holds now, and in which form."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from meetingdesk.domain.onair import OnAirText
from meetingdesk.domain.text import isolate_ltr

PLAIN, VISUAL = 0, 1


class _Form(QComboBox):
    """A choice that the wheel does not change in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the table."""
        event.ignore()


class BroadcastFiles(QScrollArea):
    """One line a file; `form_chosen` carries its name, and whether it is to be shaped and in visual order."""

    form_chosen = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self.forms: dict[OnAirText, QComboBox] = {}
        self.texts: dict[OnAirText, QLabel] = {}
        for row, (name, meaning) in enumerate(self._meanings().items()):
            self._add(row, name, meaning)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def show_texts(self, texts: Mapping[OnAirText, str]) -> None:
        """Show what the files hold, in one line each."""
        for name, text in texts.items():
            line = " | ".join(text.split("\n")) or "—"
            # A countdown past its end keeps its sign in front.
            self.texts[name].setText(isolate_ltr(line) if name is OnAirText.COUNTDOWN else line)
            self.texts[name].setToolTip(text)

    def show_forms(self, visual: Collection[str]) -> None:
        """Show the form of each file."""
        for name, form in self.forms.items():
            form.setCurrentIndex(VISUAL if name in visual else PLAIN)

    def _add(self, row: int, name: OnAirText, meaning: str) -> None:
        file, what, text = _cell(isolate_ltr(name), "strong"), _cell(meaning, "body"), _cell("", "body")
        what.setProperty("tone", "quiet")
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        form = _Form()
        form.addItems([self.tr("plain"), self.tr("shaped, visual order")])
        form.setAccessibleName(f"{name}: {meaning}")
        form.activated.connect(lambda at: self.form_chosen.emit(name, at == VISUAL))
        self.forms[name], self.texts[name] = form, text
        for column, cell in enumerate((file, what, text, form)):
            self._grid.addWidget(cell, row, column)

    def _meanings(self) -> dict[OnAirText, str]:
        return {
            OnAirText.SPEAKER: self.tr("who speaks"),
            OnAirText.POST: self.tr("post of the speaker"),
            OnAirText.NEXT: self.tr("the next three"),
            OnAirText.ITEM: self.tr("item of the agenda"),
            OnAirText.COUNTDOWN: self.tr("time left"),
            OnAirText.VOTE: self.tr("vote and its result"),
            OnAirText.SESSION: self.tr("council and session"),
        }


def _cell(text: str, role: str) -> QLabel:
    made = QLabel(text)
    made.setProperty("oneline", role)
    # Figures and file names read left to right and yet stand where every line begins.
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    return made
