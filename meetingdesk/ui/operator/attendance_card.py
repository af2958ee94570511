"""Everything that can be done about one person's attendance, on one card."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from meetingdesk.domain.calendar import clock_time
from meetingdesk.domain.ids import ParticipantId
from meetingdesk.domain.plan import Guest, Member, Person, Substitute
from meetingdesk.domain.presence import capacity_of
from meetingdesk.domain.state import AttendanceCorrection, MeetingState, Span
from meetingdesk.domain.text import isolate
from meetingdesk.services.notices import Notice
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.attendance_forms import AbsenceForm, Section, SubstituteForm
from meetingdesk.ui.operator.attendance_stays import StaysForm
from meetingdesk.ui.operator.overlay import Overlay, Sized
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.widgets.yielding_area import YieldingArea
from meetingdesk.ui.wording import figure, filled, label


class AttendanceCard(Overlay):
    """A card about one person; it follows the meeting, and what is half typed on it stays."""

    def __init__(self, page: Sized, context: Context) -> None:
        super().__init__(page, context.theme, "", 840, 736)
        self._context = context
        self._bridge = context.bridge
        self._words = CardWords(self)
        self.person: Person | None = None
        self.stays: StaysForm | None = None
        self.absence: AbsenceForm | None = None
        self.substitute: SubstituteForm | None = None
        self._area: YieldingArea | None = None
        self.head = _quiet_text()
        self.warning = _quiet_text("warning")
        self.corrections = _quiet_text()
        self.body.addWidget(self.head)
        self.body.addWidget(self.warning)
        self._bridge.changed.connect(self._changed)

    def stops(self) -> list[QWidget]:
        """Return where Tab stops; in the times of a person as they are read."""
        found = super().stops()
        if self.stays is None:
            return found
        read = iter([widget for widget in self.stays.stops if widget in found])
        of_stays = set(self.stays.stops)
        return [next(read) if widget in of_stays else widget for widget in found]

    def show_person(self, who: ParticipantId, *, substitute: bool = False) -> None:
        """Show somebody's card; at once at the form of the substitute where that is wanted."""
        person = self._bridge.state.person(who)
        if person is None:
            return
        self.person = person
        self._build(person)
        self._follow()
        self.first = self._first_field(at_substitute=substitute)
        self.present()

    # --- What it is made of ---

    def _build(self, person: Person) -> None:
        """Make the parts anew, so that nothing typed about somebody else is left."""
        if self._area is not None:
            self.corrections.setParent(None)
            self.body.removeWidget(self._area)
            self._area.hide()
            self._area.deleteLater()
        self.absence = AbsenceForm(self._bridge, person) if isinstance(person, Member) else None
        self.substitute = None if isinstance(person, Guest) else SubstituteForm(self._bridge, person)
        self.stays = StaysForm(self._context, person.id)
        if self.substitute is not None:
            self.substitute.admitted.connect(self.dismiss)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        # Literally left: the scroll bar stands there.
        rows.setContentsMargins(8, 0, 0, 0)
        rows.setSpacing(12)
        for section in self._sections():
            rows.addWidget(section)
        rows.addWidget(self.corrections)
        rows.addStretch(1)
        self._area = YieldingArea(inside, 120)
        self._area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        for ground in (self._area.viewport(), inside):
            ground.setAutoFillBackground(False)
        self.body.addWidget(self._area, 1)

    def _sections(self) -> tuple[Section, ...]:
        return tuple(part for part in (self.absence, self.substitute, self.stays) if part is not None)

    def _first_field(self, *, at_substitute: bool) -> QWidget | None:
        """Return the field one most likely came for: the first that can be used."""
        if at_substitute and self.substitute is not None and not self.substitute.inside.isHidden():
            return self.substitute.name
        if self.stays is not None and self.stays.lines and not isinstance(self.person, Substitute):
            return self.stays.lines[-1].arrived
        if self.absence is not None and not self.absence.inside.isHidden():
            return self.absence.reason
        return self.substitute.name if self.substitute is not None else self.stays.reason if self.stays else None

    # --- Following the meeting ---

    def _changed(self, _notice: Notice) -> None:
        if self.isHidden() or self.person is None:
            return
        self.person = self._bridge.state.person(self.person.id)
        if self.person is None:
            self.dismiss()
        else:
            self._follow()

    def _follow(self) -> None:
        person, state = self.person, self._bridge.state
        if person is None:
            return
        self.title.setText(self._words.title(person))
        self.setAccessibleName(self.title.text())
        self.head.setText(self._words.head(person, state))
        warning = self._words.warning(person)
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        set_property(self.warning, "tone", "warning" if is_near_limit(person) else "quiet")
        corrections = self._words.corrections(person, state)
        self.corrections.setText(corrections)
        self.corrections.setVisible(bool(corrections))
        for section in self._sections():
            section.follow()


def is_near_limit(person: Person) -> bool:
    """Tell whether the next absence of somebody is one too many."""
    return (
        isinstance(person, Member) and person.absence_limit > 0 and person.earlier_absences + 1 >= person.absence_limit
    )


class CardWords(QObject):
    """What the card says of somebody."""

    def title(self, person: Person) -> str:
        """Return name and post."""
        both = person.name and person.post_title
        # Without isolation: a label takes its direction from the first letter that stands outside of one.
        return f"{person.name} — {person.post_title}" if both else person.label

    def head(self, person: Person, state: MeetingState) -> str:
        """Return capacity, seat, group and the rules of the seat, in a line."""
        if isinstance(person, Guest):
            return label(capacity_of(person))
        seat = person if isinstance(person, Member) else state.member(person.principal)
        parts = [label(capacity_of(person))]
        if seat is None:
            return parts[0]
        if isinstance(person, Substitute):
            parts.append(filled(self.tr("substitute of {name}"), {"name": seat.label}))
        fields: dict[str, str | int] = {"seat": seat.seat_no, "group": label(seat.group)}
        return " · ".join([*parts, filled(self.tr("seat {seat}, {group}"), fields), *self._rules(seat)])

    def _rules(self, seat: Member) -> list[str]:
        rules = [] if seat.has_vote else [self.tr("seat without a vote")]
        if not seat.may_be_substituted:
            return [*rules, self.tr("no substitute allowed")]
        if seat.has_vote and not seat.substitute_counts:
            rules.append(self.tr("a substitute does not count for the quorum"))
        if seat.has_vote and not seat.substitute_votes:
            rules.append(self.tr("a substitute may not vote"))
        return rules or [self.tr("may be substituted")]

    def warning(self, person: Person) -> str:
        """Return how often the holder of a seat was absent before, and whether the limit is reached."""
        if not isinstance(person, Member):
            return ""
        count: dict[str, str | int] = {"count": person.earlier_absences, "limit": person.absence_limit}
        if is_near_limit(person):
            return filled(self.tr("{count} earlier absences; with one more the limit of {limit} is reached"), count)
        if not person.earlier_absences:
            return ""
        limited = self.tr("{count} earlier absences of {limit}")
        return filled(limited if person.absence_limit else self.tr("{count} earlier absences"), count)

    def corrections(self, person: Person, state: MeetingState) -> str:
        """Return what was put right of somebody before, a line each."""
        made = [one for one in state.corrections if person.id in {one.who, one.to}]
        if not made:
            return ""
        return "\n".join([self.tr("Corrections so far"), *(self._correction(one, person, state) for one in made)])

    def _correction(self, made: AttendanceCorrection, person: Person, state: MeetingState) -> str:
        zone = state.plan.timezone
        other = state.person(made.who if made.to == person.id else made.to) if made.to is not None else None
        fields = {
            "time": figure(clock_time(made.at, zone)),
            "before": self._span(made.before, zone),
            "after": self._span(made.after, zone),
            "name": isolate(other.label) if other is not None else "",
        }
        if made.to is None:
            text = self.tr("at {time}: {before} became {after}")
        elif made.to == person.id:
            text = self.tr("at {time}: {before} was recorded of {name}")
        else:
            text = self.tr("at {time}: {before} was that of {name}")
        return text.format_map(fields) + (f" ({isolate(made.reason)})" if made.reason else "")

    def _span(self, stay: Span | None, zone: str) -> str:
        if stay is None:
            return self.tr("nothing")
        start = figure(clock_time(stay.start, zone))
        if stay.end is None:
            return self.tr("since {time}").format(time=start)
        return self.tr("{start} to {end}").format(start=start, end=figure(clock_time(stay.end, zone)))


def _quiet_text(tone: str = "quiet") -> QLabel:
    made = QLabel()
    made.setProperty("role", "small")
    made.setProperty("tone", tone)
    made.setWordWrap(True)
    return made
