"""What completes the words at the cursor: offered when the fingers rest, taken only by a press that asks for it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QStringListModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from meetingdesk.domain.completing import Completions, Offer
from meetingdesk.domain.text import isolate
from meetingdesk.ui.widgets.typing_area import TypingArea, is_letter, words_after, words_before

REST_MS = 150
"""Who types at full speed never sees a list, so that no press can meet one that was not seen."""
_LEAST_WIDTH, _MOST_WIDTH = 220, 460
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STAYING = {Qt.Key.Key_Backspace, Qt.Key.Key_Shift, Qt.Key.Key_AltGr}
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_KEEP = QTextCursor.MoveMode.KeepAnchor


class CompletionList(QListView):
    """A list over the window that never has the focus. No row is chosen until ↓ goes into it.

    Tab takes the chosen row or the first, Enter only a chosen one, Esc puts the list away and nothing else.
    """

    def __init__(self, editor: TypingArea) -> None:
        super().__init__(editor)
        self._editor = editor
        self._known = Completions(())
        self._offers: tuple[Offer, ...] = ()
        self._offered_for = ""
        self._rows = QStringListModel(self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.offer)
        self.setModel(self._rows)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("framed", "true")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Suggestions"))
        self.clicked.connect(lambda index: self._take(index.row()))
        editor.left.connect(self.put_away)
        editor.verticalScrollBar().valueChanged.connect(self._scrolled)
        editor.cursorPositionChanged.connect(self._follow)
        self.hide()

    def know(self, known: Completions) -> None:
        """Have these to offer."""
        self._known = known
        self.put_away()

    def typed(self) -> None:
        """Follow what was typed: at once where the list is shown, else after a rest."""
        if self.isVisible():
            self.offer()
        else:
            self._rest.start()

    def offer(self) -> None:
        """Show what completes the words before the cursor; nothing inside a word or with something selected."""
        cursor = self._editor.textCursor()
        is_inside = cursor.hasSelection() or words_after(cursor)[:1].isalnum()
        may_offer = self._editor.hasFocus() and not self._editor.isReadOnly() and not is_inside
        self._offered_for = words_before(cursor)
        self._offers = self._known.offers(self._offered_for) if may_offer else ()
        if not self._offers:
            self.put_away()
            return
        self._rows.setStringList([_words(offer) for offer in self._offers])
        self._show_at_cursor()

    def put_away(self) -> None:
        """Offer nothing any more."""
        self._rest.stop()
        self.hide()

    def took(self, event: QKeyEvent) -> bool:
        """Tell whether a press was for the list; any other that is no typing puts it away."""
        self._rest.stop()
        if not self.isVisible():
            return False
        if not event.modifiers() & _MODIFIERS and self._acted(event.key()):
            return True
        if not is_letter(event) and event.key() not in _STAYING:
            self.put_away()
        return False

    def _acted(self, key: int) -> bool:
        """Do what a key means in the list; False where it means nothing there."""
        chosen = self.currentIndex().row()
        if key in _STEPS and (chosen >= 0 or key == Qt.Key.Key_Down):
            self._choose(chosen + _STEPS[Qt.Key(key)])
        elif key in _ENTERS and chosen >= 0:
            self._take(chosen)
        elif key == Qt.Key.Key_Escape:
            self.put_away()
        else:
            return False
        return True

    def take_by_tab(self) -> bool:
        """Take the chosen row or the first; False where nothing is offered."""
        if self.isVisible():
            self._take(max(0, self.currentIndex().row()))
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Be put away when the window changes its size under it."""
        if event.type() == QEvent.Type.Resize:
            self.put_away()
        return super().eventFilter(watched, event)

    def _scrolled(self) -> None:
        if self.isVisible():
            self.put_away()

    def _follow(self) -> None:
        """Look at the cursor once typing has had its say."""
        if self.isVisible():
            QTimer.singleShot(0, self, self._moved)

    def _moved(self) -> None:
        """Be put away when the cursor stands somewhere else: by the mouse, by undo."""
        if self.isVisible() and not self._still_fits():
            self.put_away()

    def _still_fits(self) -> bool:
        return words_before(self._editor.textCursor()) == self._offered_for

    def _choose(self, row: int) -> None:
        """Choose a row; before the first, none."""
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(self._rows.index(-1))
        else:
            self.setCurrentIndex(self._rows.index(min(row, len(self._offers) - 1)))

    def _take(self, row: int) -> None:
        """Put a completion in the place of what was typed of it, as one step."""
        if not self._still_fits():
            self.put_away()
            return
        offer, cursor = self._offers[row], self._editor.textCursor()
        first, last = offer.completion.parts
        has_space = not last and first.endswith(" ") and words_after(cursor).startswith(" ")
        cursor.setPosition(cursor.position() - _units(self._offered_for[offer.start :]), _KEEP)
        cursor.insertText((first.rstrip() if has_space else first) + last)
        cursor.setPosition(cursor.position() - _units(last) + has_space)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()
        self.put_away()

    # --- Where it stands ---

    def _show_at_cursor(self) -> None:
        """Stand below the line of the cursor, or above it where there is no room below."""
        window = self._editor.window()
        if self.parentWidget() is not window:
            self._come_over(window)
        row = max(1, self.sizeHintForRow(0))
        height = row * len(self._offers) + 2 * self.frameWidth() + 4
        width = min(_MOST_WIDTH, max(_LEAST_WIDTH, self.sizeHintForColumn(0) + 24), window.width())
        line = self._editor.cursorRect()
        place = self._editor.viewport().mapTo(window, line.bottomRight())
        top = place.y() + 4
        if top + height > window.height():
            top = max(0, place.y() - line.height() - height - 4)
        left = min(max(0, place.x() - width), window.width() - width)
        self.setGeometry(left, top, width, height)
        self._choose(-1)
        self.show()
        self.raise_()

    def _come_over(self, window: QWidget) -> None:
        """Lie over the whole window, not only over the editor."""
        if (before := self.parentWidget()) is not None:
            before.removeEventFilter(self)
        self.setParent(window)
        window.installEventFilter(self)
        self.move(QPoint(0, 0))


def _units(text: str) -> int:
    """Return how long a text is as Qt counts."""
    return len(text.encode("utf-16-le")) // 2


def _words(offer: Offer) -> str:
    completion = offer.completion
    return f"{completion.text}  ·  {isolate(completion.note)}" if completion.note else completion.text
