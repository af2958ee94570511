"""How the time spoken is shared among the groups."""

from datetime import datetime

from meetingdesk.domain.groups import MemberGroup
from meetingdesk.domain.state import MeetingState
from meetingdesk.domain.text import persian_digits
from meetingdesk.ui.operator.speaking_times import SpeakingTimes
from meetingdesk.ui.theme import Theme
from meetingdesk.ui.widgets.balance_bar import BalanceBar, Share


class GroupBalance(BalanceBar):
    """The shares of the groups, guests being one."""

    def __init__(self, theme: Theme, times: SpeakingTimes) -> None:
        super().__init__(theme)
        self._times = times

    def show_groups(self, state: MeetingState, now: datetime) -> None:
        """Show how long each group that has spoken did so."""
        shares = [self._share(group, seconds) for group, seconds in self._times.by_group(state, now).items()]
        self.show_shares(shares, self.tr("Time spoken by group"))

    def _share(self, group: MemberGroup | None, seconds: float) -> Share:
        minutes = int(seconds // 60)
        figures = f"{minutes}′" if minutes else f"{int(seconds)}″"
        token = group.value if group is not None else "guest"
        return Share(self._name(group), seconds, persian_digits(figures), token)

    def _name(self, group: MemberGroup | None) -> str:
        """Return a group in one short word."""
        return {
            MemberGroup.GOVERNMENT: self.tr("government"),
            MemberGroup.PARLIAMENT: self.tr("parliament"),
            MemberGroup.JUDICIARY: self.tr("judiciary"),
            MemberGroup.LOCAL: self.tr("local"),
            MemberGroup.PRIVATE: self.tr("private"),
            None: self.tr("guests"),
        }[group]
