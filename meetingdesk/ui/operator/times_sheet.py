"""The page of speaking times: chart and table of members, groups and items, which follow the meeting."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from meetingdesk.domain.calendar import duration
from meetingdesk.domain.speaking import GroupLine, SpeakingReport, speaking_report
from meetingdesk.domain.text import ascii_digits, isolate_ltr
from meetingdesk.services.notices import Notice
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.overlay import Overlay, Sized
from meetingdesk.ui.operator.times_export import TimesExport
from meetingdesk.ui.operator.times_rows import View, group_name, heads, lines, percent
from meetingdesk.ui.widgets.balance_bar import BalanceBar, Share
from meetingdesk.ui.widgets.bar_table import BarTable
from meetingdesk.ui.wording import figure

_VIEWS = tuple(View)
_ORDER_KEY = str(len(_VIEWS) + 1)


class SpeakingTimesSheet(Overlay):
    """Who has spoken how long; digits and the left and right arrows choose a view, Escape takes the page away."""

    def __init__(self, page: Sized, context: Context, export: TimesExport) -> None:
        super().__init__(page, context.theme, "", 1334, 736)
        self._bridge = context.bridge
        self._export = export
        self._by_time = True
        self.view = View.MEMBERS
        self.title.setText(self.tr("Speaking times"))
        self.setAccessibleName(self.title.text())
        self._build(context)
        self._bridge.changed.connect(self._changed)
        self._show_choice()

    # --- Building ---

    def _build(self, context: Context) -> None:
        self.body.setSpacing(8)
        self.body.setContentsMargins(20, 8, 20, 12)
        self.totals = _line("strong")
        self.balance = BalanceBar(context.theme)
        self.table = BarTable(context.theme)
        self.table.order_wanted.connect(self._put_in_order)
        self.first = self.table
        self.nobody = _line("body", "quiet")
        self.nobody.setText(self.tr("Nobody has spoken yet."))
        self.said = _line("small", "warning")
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.body.addLayout(self._choices())
        self.body.addWidget(self.balance)
        self.body.addWidget(self.nobody)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.said)
        self.body.addLayout(self._foot())

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.choices = QButtonGroup(self)
        for at, view in enumerate(_VIEWS, start=1):
            button = QPushButton(f"{view.heading}  {figure(at)}")
            button.setCheckable(True)
            self.choices.addButton(button, at - 1)
            row.addWidget(button)
        self.choices.idClicked.connect(lambda at: self.show_view(_VIEWS[at]))
        self.order = QPushButton()
        self.order.clicked.connect(lambda: self._put_in_order(not self._by_time))
        row.addWidget(self.order)
        row.addStretch(1)
        row.addWidget(self.totals)
        return row

    def _foot(self) -> QHBoxLayout:
        keys = _line("small", "quiet")
        keys.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        keys.setText(self._keys_text())
        keys.setToolTip(keys.text())
        self.printing = QPushButton(self.theme.icon("printer-outline"), self.tr("Print…"))
        self.word = QPushButton(self.theme.icon("file-word-outline"), self.tr("Word file…"))
        self.excel = QPushButton(self.theme.icon("file-excel-outline"), self.tr("Excel file…"))
        self.printing.clicked.connect(lambda: self._say(self._export.print_out()))
        self.word.clicked.connect(lambda: self._export.ask("docx"))
        self.excel.clicked.connect(lambda: self._export.ask("xlsx"))
        row = QHBoxLayout()
        row.addWidget(keys, 1)
        for button in (self.printing, self.word, self.excel):
            row.addWidget(button)
        return row

    def _keys_text(self) -> str:
        numbers = f"{figure(1)} {figure(2)} {figure(3)}"
        words = (
            (numbers, self.tr("members, groups, items")),
            (figure(_ORDER_KEY), self.tr("other order")),
            (isolate_ltr("Tab"), self.tr("print and files")),
            (isolate_ltr("Esc"), self.tr("back to the desk")),
        )
        return " · ".join(f"{key} {word}" for key, word in words)

    # --- Choosing ---

    def show_view(self, view: View) -> None:
        """Show the members, the groups or the items."""
        self.view = view
        self._show_choice()
        self._follow(self._bridge.now(), afresh=True)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_in_order(self, by_time: bool) -> None:
        self._by_time = by_time
        self._show_choice()
        self._follow(self._bridge.now(), afresh=True)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_choice(self) -> None:
        self.choices.button(_VIEWS.index(self.view)).setChecked(True)
        self.order.setText(f"{self._order_name()}  {figure(_ORDER_KEY)}")
        self.table.mark_order(by_time=self._by_time)
        self.table.setAccessibleName(f"{self.title.text()}: {self.view.heading}")

    def _order_name(self) -> str:
        if self._by_time:
            return self.tr("Order: by time")
        return self.tr("Order: as on the agenda") if self.view is View.ITEMS else self.tr("Order: protocol")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Digits choose a view or the other order, arrows the next view; everything else is the card's."""
        typed = ascii_digits(event.text())
        steps = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}
        if typed and typed in "".join(str(at) for at in range(1, len(_VIEWS) + 1)):
            self.show_view(_VIEWS[int(typed) - 1])
        elif typed == _ORDER_KEY:
            self._put_in_order(not self._by_time)
        elif event.key() in steps:
            step = steps[Qt.Key(event.key())]
            self.show_view(_VIEWS[(_VIEWS.index(self.view) + step) % len(_VIEWS)])
        else:
            super().keyPressEvent(event)

    # --- Following the meeting ---

    def present(self) -> None:
        """Show the page as things stand now."""
        if self.isHidden():
            self._say("")
            self._follow(self._bridge.now(), afresh=True)
        super().present()

    def tick(self, now: datetime) -> None:
        """Let the clocks go on while the page is shown."""
        if not self.isHidden():
            self._follow(now)

    def _changed(self, _notice: Notice) -> None:
        self.tick(self._bridge.now())

    def _follow(self, now: datetime, *, afresh: bool = False) -> None:
        report = speaking_report(self._bridge.state, now)
        shown = lines(self.view, report, by_time=self._by_time)
        self.table.show_lines(heads(self.view), shown, afresh=afresh)
        self.nobody.setVisible(not report.speeches)
        self.balance.show_shares([_share(g) for g in report.groups if g.seconds >= 1], self.tr("Time spoken by group"))
        self._show_totals(report)

    def _show_totals(self, report: SpeakingReport) -> None:
        text = self.tr("{spoken} spoken in {elapsed} of session, {silent} without a speaker")
        self.totals.setText(
            text.format(
                spoken=isolate_ltr(duration(report.spoken_seconds)),
                elapsed=isolate_ltr(duration(report.elapsed_seconds)),
                silent=isolate_ltr(duration(report.silent_seconds)),
            )
        )

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setToolTip(sentence)
        self.said.setVisible(bool(sentence))


def _share(line: GroupLine) -> Share:
    token = line.group.value if line.group is not None else "guest"
    return Share(group_name(line.group), line.seconds, percent(line.share), token)


def _line(role: str, tone: str = "") -> QLabel:
    made = QLabel()
    made.setProperty("oneline", role)
    if tone:
        made.setProperty("tone", tone)
    return made
