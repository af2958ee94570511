"""What is asked about a deadline that was not understood, by the reason."""

from meetingdesk.domain.deadlines import Reason
from meetingdesk.ui.wording.marking import QT_TRANSLATE_NOOP

DOUBTS: dict[Reason, str] = {
    "a_beginning": QT_TRANSLATE_NOOP("Doubt", "Not understood: this says from when, not until when."),
    "another_calendar": QT_TRANSLATE_NOOP("Doubt", "Not understood: give the date of the solar calendar."),
    "bare_number": QT_TRANSLATE_NOOP("Doubt", "Not understood: a number alone; days, weeks or a date?"),
    "before_that_day": QT_TRANSLATE_NOOP("Doubt", "Not understood: before that day; which day is the last?"),
    "how_long_not_when": QT_TRANSLATE_NOOP("Doubt", "Not understood: this says for how long, not until when."),
    "in_the_past": QT_TRANSLATE_NOOP("Doubt", "This day is past."),
    "no_such_day": QT_TRANSLATE_NOOP("Doubt", "Not understood: there is no such day in the calendar."),
    "not_read": QT_TRANSLATE_NOOP("Doubt", "Not understood: write the date, such as 1404/08/01."),
    "of_what": QT_TRANSLATE_NOOP("Doubt", "Not understood: the end or the middle of what?"),
    "order_of_numbers": QT_TRANSLATE_NOOP("Doubt", "Not understood: which number is the day? Write year/month/day."),
    "time_of_day": QT_TRANSLATE_NOOP("Doubt", "Not understood: a deadline is a day, without the time."),
    "too_far": QT_TRANSLATE_NOOP("Doubt", "Not understood: this day is too far away."),
    "two_dates": QT_TRANSLATE_NOOP("Doubt", "Not understood: two days; which of them counts?"),
    "vague": QT_TRANSLATE_NOOP("Doubt", "Not understood: how many exactly?"),
    "weekday_differs": QT_TRANSLATE_NOOP("Doubt", "Not understood: that date is another day of the week."),
    "which_day": QT_TRANSLATE_NOOP("Doubt", "Not understood: which day of it?"),
    "which_month": QT_TRANSLATE_NOOP("Doubt", "Not understood: of which month?"),
    "which_week": QT_TRANSLATE_NOOP("Doubt", "Not understood: of which week?"),
    "which_year": QT_TRANSLATE_NOOP("Doubt", "Not understood: of which year?"),
    "working_days": QT_TRANSLATE_NOOP("Doubt", "Not understood: holidays are not known; write the date."),
}
