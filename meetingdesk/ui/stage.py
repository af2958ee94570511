"""What actions act on: the operator's window and its panels, as far as actions need to know them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QRect, SignalInstance
from PySide6.QtGui import QPainter

from meetingdesk.domain.commands import AdoptedBy
from meetingdesk.domain.ids import ResolutionId
from meetingdesk.services.notices import Topic
from meetingdesk.ui.bridge import Bridge


class Panel(Protocol):
    """A part of the desk that shows one side of the meeting."""

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the state as it is now, as far as these topics touch it."""

    def tick(self, now: datetime) -> None:
        """Show the clocks at an instant."""

    def focus_entry(self) -> None:
        """Put the cursor where one types."""

    def flush(self) -> bool:
        """Commit or keep what is half typed; False where that was refused."""

    def jump_to(self, target: str) -> None:
        """Show and focus one thing, named as `Missing.target` names it."""


class Agenda(Panel, Protocol):
    """The agenda, with one item selected."""

    def defer_selected(self) -> None:
        """Defer the selected item."""

    def move_selected(self, delta: int) -> None:
        """Move the selected item down by delta places."""

    def begin_off_agenda(self) -> None:
        """Let an item off the agenda be typed."""

    def begin_item_rules(self) -> None:
        """Let the rules of speaking on the selected item, or else the current one, be typed."""

    def shorten(self) -> None:
        """Give the items the times with which the session ends on time."""


class Attendance(Panel, Protocol):
    """The roster, with somebody selected; `asked` carries what is to be known before a key is pressed once more."""

    @property
    def asked(self) -> SignalInstance:
        """The signal."""

    def show_sheet(self) -> None:
        """Show or hide all seats at a glance."""

    def show_card(self) -> None:
        """Show everything that can be done about the person selected."""


class Votes(Panel, Protocol):
    """The vote and the motions of procedure."""

    def begin_or_go_on(self) -> None:
        """Prepare a vote, open the one prepared, or put the cursor into the one that goes on."""

    def begin_motion(self) -> None:
        """Let a motion of procedure be made."""

    def begin_voiding(self) -> None:
        """Let the reason be typed for which the last vote is void."""

    def dismiss(self) -> None:
        """Take away what was begun, or the result, where the focus is elsewhere and stays."""


class Speakers(Panel, Protocol):
    """The floor and the queue, with one turn selected; `asked` as of the attendance."""

    @property
    def asked(self) -> SignalInstance:
        """The signal."""

    def withdraw_selected(self) -> None:
        """Take the selected turn off the queue."""

    def move_selected(self, delta: int) -> None:
        """Move the selected turn down by delta places."""

    def call_next(self) -> None:
        """Call the next turn, or skip it when it was called often enough."""

    def begin_draw(self) -> None:
        """Let the number be typed that lots are drawn with."""

    def begin_extending(self) -> None:
        """Let the time be typed that the speaker is given."""

    def begin_ceding(self) -> None:
        """Let somebody be found to whom the remaining time is left."""

    def begin_handing_over(self) -> None:
        """Let the right speaker be found."""

    def show_speeches(self) -> None:
        """Show or hide all speeches, to be corrected."""


class Remarks(Panel, Protocol):
    """The remarks, with one selected."""

    def remove_selected(self) -> None:
        """Remove the selected remark."""

    def insert_time(self) -> None:
        """Put the time into the remark that is being typed."""

    def draft_from_selected(self) -> None:
        """Make a draft resolution of the selected remark, or of the words just typed."""


class Deciding(Protocol):
    """Decisions on the resolution shown; `asked` as of the attendance."""

    @property
    def asked(self) -> SignalInstance:
        """The signal."""

    def put_to_session(self) -> None:
        """Put the draft shown to the session."""

    def read_out(self) -> None:
        """Note that the text shown was read out."""

    def adopt(self, by: AdoptedBy) -> None:
        """Adopt the draft shown."""

    def take_back(self) -> None:
        """Make the resolution shown a draft again."""

    def reject(self) -> None:
        """Reject the draft shown."""

    def withdraw(self) -> None:
        """Withdraw the draft shown."""


class Sheets(Protocol):
    """Sheets over the desk for the resolution shown."""

    def show_revisions(self) -> None:
        """Show or hide its revisions and their differences."""

    def show_wordings(self) -> None:
        """Show or hide the wordings proposed for its clauses."""

    def show_earlier(self) -> None:
        """Show or hide the earlier resolutions, to be searched."""

    def begin_dissent(self) -> None:
        """Let a dissent from it be noted."""

    def begin_correction(self) -> None:
        """Let a slip in it be put right."""

    def begin_deferral(self) -> None:
        """Let it be said to which session it is deferred, and why."""

    def begin_referral(self) -> None:
        """Let it be said to which working group it is referred, and why."""


class Drafts(Panel, Protocol):
    """The draft resolutions, with one shown."""

    @property
    def shown_draft(self) -> ResolutionId | None:
        """The open draft that is shown."""

    def begin_draft(self) -> None:
        """Begin another draft."""

    def show_next(self) -> None:
        """Show the next resolution."""

    def focus_or_begin(self) -> None:
        """Focus the open draft of the current item, or begin one."""

    @property
    def deciding(self) -> "Deciding":
        """What becomes of the one shown."""

    @property
    def sheets(self) -> "Sheets":
        """What is opened over the desk for the one shown."""


class HallLooks(Protocol):
    """How the hall looks, kept in the settings."""

    def toggle_colours(self) -> None:
        """Make the hall light instead of dark, or dark again."""

    def ask_emblem(self) -> None:
        """Let a picture be chosen as the emblem."""

    def drop_emblem(self) -> None:
        """Show no emblem any more."""


class Hall(Protocol):
    """The second screen, and what the operator chose for it; kinds of scenes are named as `SceneKind` names them."""

    @property
    def changed(self) -> SignalInstance:
        """What the hall sees is something else now, or nothing."""

    @property
    def message_wanted(self) -> SignalInstance:
        """A message is to be typed."""

    @property
    def told(self) -> SignalInstance:
        """Carries a sentence for the operator, and its tone."""

    @property
    def looks(self) -> HallLooks:
        """How it looks."""

    @property
    def is_seen(self) -> bool:
        """Whether the hall sees anything at all."""

    @property
    def message(self) -> str:
        """The message for the hall, shown or not."""

    def words(self) -> str:
        """Return what the hall sees, in words."""

    def paint(self, painter: QPainter, rect: QRect, now: datetime) -> bool:
        """Paint small what the hall sees; False where it could not be painted."""

    def tick(self, now: datetime) -> None:
        """Show the clocks at an instant."""

    def toggle(self) -> None:
        """Show the hall window, or hide it."""

    def toggle_curtain(self) -> None:
        """Hide everything from the hall, or show it again."""

    def follow(self) -> None:
        """Let the scene follow the meeting again."""

    def pin(self, kind: str) -> None:
        """Show one kind of scene whatever the meeting does."""

    def pin_next(self) -> None:
        """Pin the next kind of scene."""

    def begin_message(self) -> None:
        """Let a message be typed."""

    def set_message(self, text: str) -> None:
        """Show a message; an empty one takes it away."""

    def push(self, draft: ResolutionId | None) -> None:
        """Show a draft as it stands in the record."""

    def turn_page(self, delta: int) -> None:
        """Turn pages of a long scene."""

    def next_screen(self) -> None:
        """Go to the next screen that is not the desk's, and remember it."""


@dataclass(frozen=True, slots=True)
class Panels:
    """The panels of one window."""

    agenda: Agenda
    attendance: Attendance
    speakers: Speakers
    item: Panel
    drafts: Drafts
    remarks: Remarks
    votes: Votes

    def all(self) -> tuple[Panel, ...]:
        """Return all of them, in reading order."""
        return (
            self.agenda,
            self.attendance,
            self.item,
            self.votes,
            self.drafts,
            self.remarks,
            self.speakers,
        )


class Stage(Protocol):
    """The window."""

    @property
    def bridge(self) -> Bridge:
        """The desk behind its bridge."""

    @property
    def panels(self) -> Panels:
        """What it is made of."""

    @property
    def hall(self) -> Hall:
        """The second screen."""

    def flush(self) -> bool:
        """Have every panel commit or keep what is half typed."""

    def close_session(self) -> None:
        """Close the session once nothing is half typed any more."""

    def count_as_pause(self) -> None:
        """Count the time in which the computer slept as a pause."""

    def show_help(self) -> None:
        """Show or hide the keys."""

    def show_palette(self) -> None:
        """Show or hide the list of all actions."""

    def show_speaking_times(self) -> None:
        """Show or hide who has spoken how long."""

    def show_broadcast(self) -> None:
        """Show or hide the texts for the broadcast."""

    def export_minutes(self) -> None:
        """Write the minutes to a Word file."""

    def choose_letterhead(self) -> None:
        """Let the office's Word template be chosen."""

    def show_procedure(self) -> None:
        """Leave the desk for the page of the council's rules of procedure."""

    def show_files(self) -> None:
        """Leave the desk for the page of files and sessions."""

    def change_text_size(self, delta: int) -> None:
        """Make all texts larger or smaller."""

    def choose_palette(self, name: str) -> None:
        """Use other colours; an empty name means the next ones."""

    def toggle_time_signal(self) -> None:
        """Let a tone be heard when the time of a speaker is running out, or no more."""
