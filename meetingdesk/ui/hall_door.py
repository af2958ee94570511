"""The way from the desk to the hall: what the operator does to the second screen."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from meetingdesk.domain.ids import ResolutionId
from meetingdesk.domain.text import isolate
from meetingdesk.ui.bridge import Bridge
from meetingdesk.ui.hall_sight import HallSight
from meetingdesk.ui.preferences import Preferences
from meetingdesk.ui.wording import filled


class HallDoor(HallSight):
    """What `stage.Hall` promises."""

    def __init__(self, bridge: Bridge, preferences: Preferences) -> None:
        super().__init__(bridge, preferences)
        self.looks = Looks(self, preferences)

    def toggle(self) -> None:
        """Show the hall window, or hide it."""
        placement = self.room.placement
        if placement.is_seen:
            placement.hide()
            return
        placement.show()
        if placement.stands_alone:
            self.told.emit(self.tr("There is one screen only: the hall is a window of its own."), "accent")

    def toggle_curtain(self) -> None:
        """Hide everything from the hall, or show it again."""
        self.room.control.toggle_curtain()

    def follow(self) -> None:
        """Let the scene follow the meeting again."""
        if self._room is not None:
            self._room.control.follow()

    def pin(self, kind: str) -> None:
        """Show one kind of scene whatever the meeting does."""
        control = self.room.control
        if not control.pin(type(control.scene().kind)(kind)):
            not_pushed = self.tr("No draft was pushed to the hall yet; {key} pushes the one that is shown.")
            nothing = self.tr("There is nothing of that to be shown in the hall now.")
            self.told.emit(filled(not_pushed if kind == "draft" else nothing, {"key": "Ctrl+Shift+F11"}), "warning")

    def pin_next(self) -> None:
        """Pin the next kind of scene."""
        self.room.control.pin_next()

    def begin_message(self) -> None:
        """Let a message be typed."""
        self.message_wanted.emit()

    def set_message(self, text: str) -> None:
        """Show a message; an empty one takes it away."""
        if text.strip() or self._room is not None:
            self.room.control.set_message(text)

    def push(self, draft: ResolutionId | None) -> None:
        """Show a draft as it stands in the record."""
        resolution = self._bridge.state.resolution(draft) if draft is not None else None
        if resolution is None:
            self.told.emit(self.tr("No draft is shown that could be pushed to the hall."), "warning")
        else:
            self.room.control.push(resolution.id, resolution.content)

    def turn_page(self, delta: int) -> None:
        """Turn pages of a long scene."""
        if self._room is None:
            return
        control = self._room.control
        control.turn_page(delta)
        fields = {"page": control.direction.page + 1, "pages": control.pages()}
        self.told.emit(filled(self.tr("The hall sees page {page} of {pages}."), fields), "accent")

    def next_screen(self) -> None:
        """Go to the next screen that is not the desk's, and remember it."""
        if not self.room.placement.next_screen():
            self.told.emit(self.tr("There is no other screen for the hall."), "warning")


class Looks(QObject):
    """How the hall looks, kept in the settings and shown at once."""

    def __init__(self, door: HallDoor, preferences: Preferences) -> None:
        super().__init__(door)
        self._door = door
        self._preferences = preferences

    def toggle_colours(self) -> None:
        """Make the hall light instead of dark, or dark again."""
        is_dark = not self._preferences.settings.hall_is_dark
        self._change(
            self.tr("The hall is dark now.") if is_dark else self.tr("The hall is light now."), is_dark=is_dark
        )

    def ask_emblem(self) -> None:
        """Let a picture be chosen as the emblem."""
        kinds = self.tr("Pictures (*.png *.svg *.jpg *.jpeg)")
        kept = self._preferences.settings.hall_emblem
        folder = str(Path(kept).parent) if kept else ""
        dialog = QFileDialog(self._door.desk, self.tr("Emblem of the council"), folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.keep_emblem(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def keep_emblem(self, path: Path) -> None:
        """Use a picture as the emblem; a file without one changes nothing and is told."""
        from meetingdesk.ui.hall.emblem import read_emblem  # noqa: PLC0415 - a start goes without the hall

        name = {"file": isolate(path.name)}
        if read_emblem(path) is None:
            text = self.tr("{file} holds no picture that can be shown; PNG, SVG and JPEG can.")
            self._door.told.emit(filled(text, name), "bad")
            return
        self._change(filled(self.tr("The hall shows the emblem {file} from now on."), name), emblem=str(path.resolve()))

    def drop_emblem(self) -> None:
        """Show no emblem any more."""
        self._change(self.tr("The hall shows no emblem any more."), emblem="")

    def _change(self, said: str, **changes: object) -> None:
        self._preferences.change(**{f"hall_{name}": value for name, value in changes.items()})
        if self._door.is_made:
            from meetingdesk.ui.hall.looks import look_of  # noqa: PLC0415 - a start goes without the hall

            self._door.room.control.set_look(look_of(self._preferences.settings))
        self._door.told.emit(said, "good")
