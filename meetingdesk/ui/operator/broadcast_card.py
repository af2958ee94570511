"""The settings of the texts for the broadcast, with what each file holds now."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from meetingdesk.domain.text import isolate, isolate_ltr
from meetingdesk.export.wording import WordingError
from meetingdesk.services.broadcast import TEST_PLAIN, TEST_VISUAL, files_already_in, write_test_line
from meetingdesk.services.notices import Notice
from meetingdesk.ui.background import Work
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.broadcast_feed import BroadcastFeed
from meetingdesk.ui.operator.broadcast_files import BroadcastFiles
from meetingdesk.ui.operator.overlay import Overlay, Sized
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.wording import filled


class BroadcastCard(Overlay):
    """On or off, the folder, the form of each file, and a test line; it follows the meeting while it is shown."""

    def __init__(self, page: Sized, context: Context, feed: BroadcastFeed) -> None:
        super().__init__(page, context.theme, "", 1000, 600)
        self._bridge = context.bridge
        self._feed = feed
        self._work: Work | None = None
        self._already = ""
        self.title.setText(self.tr("Text for the broadcast"))
        self.setAccessibleName(self.title.text())
        self._build()
        feed.changed.connect(self._show_settings)
        self._bridge.changed.connect(self._changed)
        self._show_settings()

    # --- Building ---

    def _build(self) -> None:
        self.body.setSpacing(8)
        self.on = QCheckBox(self.tr("Keep the files up to date while the session runs"))
        self.on.clicked.connect(lambda on: self._feed.switch(on=on))
        self.choosing = QPushButton(self.theme.icon("folder-open-outline"), self.tr("Choose the folder…"))
        self.choosing.clicked.connect(self.ask_folder)
        self.testing = QPushButton(self.theme.icon("format-letter-case"), self.tr("Write the test line"))
        self.testing.clicked.connect(self.write_test)
        self.place, self.standing, self.tested = _line("body", "quiet"), _line("small"), _line("small", "quiet")
        self.place.setAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        )
        self.files = BroadcastFiles()
        self.files.form_chosen.connect(lambda name, visual: self._feed.choose_form(name, visual=visual))
        note = _line("small", "quiet")
        note.setText(
            self.tr(
                "Only these seven files of the folder are written; where they are there already they are replaced. "
                "Nothing else in it is touched. When the session closes they are emptied."
            )
        )
        for line in (note, self.tested):
            line.setWordWrap(True)
            line.setProperty("oneline", None)
            line.setProperty("role", "small")
        self.body.addWidget(self.on)
        self.body.addLayout(_row(self.choosing, self.place))
        self.body.addWidget(self.standing)
        self.body.addWidget(self.files, 1)
        self.body.addLayout(_row(self.testing, self.tested))
        self.body.addWidget(note)

    # --- Following the meeting ---

    def present(self) -> None:
        """Show the card as things stand now, at what is to be done first."""
        if self.isHidden():
            self._say_of_test("", "quiet")
            self._show_settings()
            self._show_texts(self._bridge.now())
            self.first = self.on if self.on.isEnabled() else self.choosing
        super().present()

    def tick(self, now: datetime) -> None:
        """Let the texts go on while the card is shown."""
        if not self.isHidden():
            self._show_texts(now)

    def _show_texts(self, now: datetime) -> None:
        try:
            self.files.show_texts(self._feed.texts(now))
        except WordingError as error:
            self._say_of_test(self._feed.trouble(error), "bad")

    def _changed(self, _notice: Notice) -> None:
        self.tick(self._bridge.now())

    def _show_settings(self) -> None:
        folder = self._feed.folder
        self.on.setEnabled(folder is not None)
        self.testing.setEnabled(folder is not None)
        self.on.setChecked(self._feed.is_on)
        self.place.setText(isolate_ltr(str(folder)) if folder is not None else self.tr("No folder was chosen yet."))
        self.place.setToolTip(self.place.text())
        self.files.show_forms(self._feed.visual)
        self._show_standing()

    def _show_standing(self) -> None:
        error, tone = self._feed.error, "quiet"
        if error is not None:
            text, tone = self._feed.trouble(error), "bad"
        elif self._feed.is_on:
            text, tone = self.tr("On: the files are kept up to date."), "good"
        elif self._already:
            text, tone = self._already, "warning"
        elif self._feed.folder is None:
            text = self.tr("Off. Choose a folder first.")
        else:
            text = self.tr("Off: nothing is written.")
        self.standing.setText(text)
        self.standing.setToolTip(text)
        set_property(self.standing, "tone", tone)

    # --- The folder ---

    def ask_folder(self) -> None:
        """Let a folder be chosen, while the meeting goes on."""
        dialog = QFileDialog(self.window(), self.tr("Folder of the texts for the broadcast"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if self._feed.folder is not None:
            dialog.setDirectory(str(self._feed.folder))
        dialog.fileSelected.connect(lambda name: self.take_folder(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_folder(self, folder: Path) -> None:
        """Keep the files there from now on; those of our names that are there already are told."""
        names = files_already_in(folder)
        text = self.tr("Already in this folder, and replaced as soon as it is on: {files}")
        self._already = text.format(files="، ".join(map(isolate_ltr, names))) if names else ""
        self._feed.choose_folder(folder)
        self.on.setFocus()

    # --- The test line ---

    def write_test(self) -> None:
        """Write the test line in both forms, without holding anything up."""
        folder = self._feed.folder
        if folder is None:
            return
        try:
            text = self._feed.words().test
        except WordingError as error:
            self._say_of_test(self._feed.trouble(error), "bad")
            return
        self._work = Work(lambda: write_test_line(folder, text))
        self._work.done.connect(lambda _nothing: self._tell_tested(text))
        self._work.failed.connect(lambda error: self._say_of_test(self._feed.trouble(error), "bad"))
        self._work.start()

    def _tell_tested(self, text: str) -> None:
        said = self.tr(
            "Open {plain} and {visual} of the folder in the broadcast program. The one that reads «{text}» "
            "is the form to choose: plain or shaped."
        )
        self._say_of_test(filled(said, {"plain": TEST_PLAIN, "visual": TEST_VISUAL, "text": isolate(text)}), "good")

    def _say_of_test(self, sentence: str, tone: str) -> None:
        self.tested.setText(sentence)
        self.tested.setAccessibleName(sentence)
        set_property(self.tested, "tone", tone)


def _row(first: QWidget, second: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(first)
    row.addWidget(second, 1)
    return row


def _line(role: str, tone: str = "") -> QLabel:
    made = QLabel()
    made.setProperty("oneline", role)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    if tone:
        made.setProperty("tone", tone)
    return made
