"""The rules of speaking on one item and its time, typed under the agenda while the meeting goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout

from meetingdesk.domain import commands as c
from meetingdesk.domain.ids import ItemId
from meetingdesk.domain.state import Item
from meetingdesk.ui.context import Context
from meetingdesk.ui.operator.item_rules_fields import ItemRulesFields
from meetingdesk.ui.operator.item_rules_typed import Typed, typed_as, typed_from
from meetingdesk.ui.theme import TextRole
from meetingdesk.ui.widgets.entry import how_entered
from meetingdesk.ui.widgets.kept_text import KeptText
from meetingdesk.ui.widgets.wrapped_text import WrappedText
from meetingdesk.ui.wording import filled, refusal


class ItemRulesForm(QFrame):
    """Order, limits and time of an item; `left` goes out when they were saved or left, with whether the focus was here.

    A field that nobody touched follows the meeting; what is typed stays, also through a crash. Leaving throws it away.
    """

    left = Signal(bool)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._is_current = False
        self._item: ItemId | None = None
        self._known = Typed()
        self._closed = ""
        self._build(context)
        self._kept = KeptText(self._bridge, "item_rules", lambda: (self.fields.typed().stored(self._item), 0), self)
        self._restore()

    def _build(self, context: Context) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 2, 0, 4)
        rows.setSpacing(6)
        self.title = WrappedText(context.theme, TextRole.SMALL, lines=1)
        self.save = QPushButton(self.tr("Save"))
        self.save.setProperty("kind", "primary")
        self.save.clicked.connect(self.carry_out)
        cancel = QPushButton(self.tr("Leave"))
        cancel.clicked.connect(self.leave)
        order = self._bridge.state.plan.procedure.speaking_order
        self.fields = ItemRulesFields(order, self.save, cancel)
        self.fields.edited.connect(self._edited)
        rows.addWidget(self.title)
        rows.addWidget(self.fields)
        self.hide()

    # --- Following the meeting ---

    @property
    def is_edited(self) -> bool:
        """Whether something is typed that is not saved."""
        return self._item is not None and self.fields.typed() != self._known

    def begin(self, item: ItemId) -> None:
        """Let the rules of an item be typed; while those of another one are half typed, go on with these."""
        if not self.is_edited:
            self._load(item)
        elif item != self._item:
            self._tell(self.tr("This is not saved yet: Enter saves it, Esc leaves it."))
        self.show()
        self.fields.order.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self, closed: str) -> None:
        """Follow the meeting in what is not touched; `closed` says why nothing can be changed, if so."""
        item = self._found
        if item is not None:
            before, self._known = self._known, typed_as(item)
            self.fields.put(self.fields.typed().following(before, self._known))
            if self._is_passed_by(item):
                self.leave()
        elif self._item is not None and not self.is_edited:
            self.leave()
        self.fields.allow(is_allowed=not closed)
        self.save.setEnabled(not closed)
        if closed != self._closed:
            self._closed = closed
            self._tell("")

    def _is_passed_by(self, item: Item) -> bool:
        """Tell whether the session went on to another item while nothing was typed for this one."""
        was_current, self._is_current = self._is_current, item.id == self._bridge.state.current_item
        focused = QApplication.focusWidget()
        is_used = self.is_edited or (focused is not None and self.isAncestorOf(focused))
        return was_current and not self._is_current and not is_used

    def flush(self) -> bool:
        """Keep what is half typed."""
        return not self.is_edited or self._kept.keep()

    @property
    def _found(self) -> Item | None:
        return self._bridge.state.item(self._item) if self._item is not None else None

    def _load(self, item_id: ItemId) -> None:
        self._item = item_id
        item = self._found
        self._is_current = item_id == self._bridge.state.current_item
        if item is not None:
            self._known = typed_as(item)
            self.fields.put(self._known)
        self._tell("")

    def _tell(self, words: str, wrong: str = "") -> None:
        """Say something, or what is `wrong` in the field of that name, where the title stands otherwise."""
        self.fields.clear_wrong()
        if words or self._closed:
            self.title.set_text(words or self._closed, "bad" if wrong else "warning", 2)
        elif (item := self._found) is not None:
            text = self.tr("Rules of item {number}: {title}")
            self.title.set_text(filled(text, {"number": item.number, "title": item.title}), "text", 1)
        if wrong:
            self.fields.go_to_wrong(wrong)

    # --- Typing and saving ---

    def _edited(self) -> None:
        self._tell("")
        if self.is_edited:
            self._kept.touch()
        else:
            self._kept.forget()

    def carry_out(self) -> None:
        """Save what was changed as one step; a refusal leaves everything as it was typed."""
        typed = self.fields.typed()
        if self._item is None or not self._is_readable(typed):
            return
        commands = typed.commands(self._item, self._known)
        for command in commands:
            violation = self._bridge.desk.can(command)
            if violation is not None:
                self._tell(refusal(violation), self._field_of(command, typed))
                return
        if not commands or self._bridge.execute(*commands):
            self.leave()

    def _is_readable(self, typed: Typed) -> bool:
        """Tell whether every field holds a time, and say how one is written where not."""
        wrong = typed.unreadable
        if wrong is None:
            return True
        whole, any_time = self.tr("Write whole minutes in digits."), self.tr("Write minutes such as 5 or 5:30.")
        self._tell(whole if wrong == "time" else any_time, wrong)
        return False

    def _field_of(self, command: c.Command, typed: Typed) -> str:
        """Return the field that a refused command comes from."""
        if isinstance(command, c.AllotTime) or self._item is None:
            return "time"
        alone = typed.commands(self._item, self._known, "speech")
        return "budget" if all(map(self._bridge.can, alone)) else "speech"

    def leave(self) -> None:
        """Put the form away; what was typed and not saved is gone."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._item = None
        self._known = Typed()
        self._kept.forget()
        self._tell("")
        self.hide()
        self.left.emit(had_focus)

    def _restore(self) -> None:
        """Show what was half typed before."""
        kept = self._kept.restored()
        item, typed = typed_from(kept.text) if kept is not None else (None, Typed())
        if item is not None and self._bridge.state.item(item) is not None:
            self._load(item)
            self.fields.put(typed)
            self.setVisible(self.is_edited)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter saves and Esc leaves in every field."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif how_entered(event) is not None:
            self.carry_out()
        else:
            super().keyPressEvent(event)
