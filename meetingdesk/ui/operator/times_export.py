"""The speaking times as a Word or Excel file, and on paper."""

from datetime import datetime
from pathlib import Path

from meetingdesk.domain.calendar import clock_time, duration, local, long_date
from meetingdesk.domain.speaking import speaking_report
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.text import isolate_ltr
from meetingdesk.services.documents import require_report_target, write_report
from meetingdesk.ui.operator.exporting import Export
from meetingdesk.ui.operator.times_paper import Paper, Section, set_up
from meetingdesk.ui.operator.times_rows import View, heads, lines
from meetingdesk.ui.wording import filled


class TimesExport(Export):
    """Asks where to and writes in the background, or shows what is printed before it is."""

    def ask(self, suffix: str) -> None:
        """Let a path be chosen for a Word (`docx`) or an Excel (`xlsx`) file, and write there."""
        kind = self.tr("Excel workbooks (*.xlsx)") if suffix == "xlsx" else self.tr("Word documents (*.docx)")
        name = f"{self._file_name()}-{self._bridge.state.plan.session_no}.{suffix}"
        self._choose(self.tr("Export the speaking times"), kind, name, self.write)

    def _file_name(self) -> str:
        return self.tr("speaking-times")

    def write(self, path: Path) -> None:
        """Write the report as it is now, without holding anything up."""
        state, now, letterhead = self._bridge.state, self._bridge.now(), self._office.letterhead()
        saying = self.tr("The report is being written…")
        done = self.tr("The report was written: {file}")
        self._begin(lambda: write_times(path, state, now, letterhead), saying, done)

    def print_out(self) -> str:
        """Show the pages with a button to print them; without a printer return a sentence that says so."""
        # Loading it takes a while, and on some systems it is not there at all.
        try:
            from PySide6.QtPrintSupport import QPrinter, QPrinterInfo, QPrintPreviewDialog  # noqa: PLC0415
        except ImportError:
            return self._cannot_print(self.tr("This computer cannot print: a system library is missing."))
        if not QPrinterInfo.availablePrinterNames():
            return self._cannot_print(self.tr("No printer is set up on this computer. Export to Word instead."))
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._file_name())
        set_up(printer)
        paper = self.paper()
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle(paper.title)
        dialog.paintRequested.connect(paper.print_on)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return ""

    def _cannot_print(self, sentence: str) -> str:
        self._feedback.status.say(sentence)
        return sentence

    def paper(self) -> Paper:
        """Return what would be printed now."""
        state, now = self._bridge.state, self._bridge.now()
        report = speaking_report(state, now)
        plan = state.plan
        session = filled(self.tr("{council}, session {session}"), {"council": plan.council, "session": plan.session_no})
        at = local(state.opened_at or plan.starts_at, plan.timezone)
        until = self.tr("{day}, up to {time}").format(
            day=long_date(at.date()), time=isolate_ltr(clock_time(report.closed_at or now, plan.timezone))
        )
        totals = self.tr("{spoken} spoken in {elapsed} of session, {silent} without a speaker").format(
            spoken=isolate_ltr(duration(report.spoken_seconds)),
            elapsed=isolate_ltr(duration(report.elapsed_seconds)),
            silent=isolate_ltr(duration(report.silent_seconds)),
        )
        order = (View.GROUPS, View.MEMBERS, View.ITEMS)
        sections = (Section(v.heading, heads(v), lines(v, report, by_time=v is not View.ITEMS)) for v in order)
        return Paper(self.tr("Speaking times"), (session, until, totals), tuple(sections))


def write_times(path: Path, state: MeetingState, now: datetime, letterhead: bytes | None) -> Path:
    """Write the report in the form its name asks for, in one piece or not at all, and return the path."""
    require_report_target(path)
    report = speaking_report(state, now)
    # Each of the two takes longer to import than the window to open.
    if path.suffix.lower() == ".xlsx":
        from meetingdesk.export.speaking_xlsx import speaking_xlsx  # noqa: PLC0415

        write_report(path, speaking_xlsx(report))
    else:
        from meetingdesk.export.speaking_docx import speaking_docx  # noqa: PLC0415

        write_report(path, speaking_docx(state, report, letterhead=letterhead))
    return path
