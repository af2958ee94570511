"""What changed in a text is seen, heard, read with the keys and copied as it stands now."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from meetingdesk.domain.difference import ChangeKind, difference
from meetingdesk.ui.theme import PALETTES, Theme
from meetingdesk.ui.widgets.difference_view import DifferenceView

OLD = ("دانشگاه ها تا ۱۴۰۴/۰۸/۰۱ گزارش دهند 😀.", "بند پیشین لغو می‌شود.", "کد ABC است.")
NEW = ("دانشگاه‌ها تا ۱۴۰۴/۰۹/۱۵ گزارش دهند 😀.", "کد XYZ است.", "پیگیری با دبیرخانه است.")
LONG = tuple(f"بند {number} که تا پایان سال اجرا می‌شود" for number in range(1, 60))


@pytest.fixture
def view(app: QApplication) -> DifferenceView:
    shown = DifferenceView(Theme())
    shown.resize(500, 240)
    shown.show()
    shown.activateWindow()
    shown.setFocus()
    app.processEvents()
    return shown


def paragraphs(view: DifferenceView) -> list[tuple[int, str]]:
    """Return the number and the text of each paragraph, as it is shown."""
    blocks, block = [], view.document().begin()
    while block.isValid():
        blocks.append((block.userState(), block.text().replace("\u200f", "")))
        block = block.next()
    return blocks


def looks(view: DifferenceView) -> dict[str, QTextCharFormat]:
    """Return how each piece looks."""
    found, block = {}, view.document().begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            found[parts.fragment().text()] = parts.fragment().charFormat()
            parts += 1
        block = block.next()
    return found


def copied(view: DifferenceView) -> str:
    """Return what Ctrl+C puts on the clipboard."""
    QApplication.clipboard().clear()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QApplication.clipboard().text()


def test_changes_stand_in_place_and_clauses_keep_their_numbers(view: DifferenceView) -> None:
    view.show_difference(OLD, NEW)
    assert paragraphs(view) == [
        (1, "دانشگاه ها دانشگاه‌ها تا ۱۴۰۴/۰۸/۰۱ ۱۴۰۴/۰۹/۱۵ گزارش دهند 😀."),
        (0, "بند پیشین لغو می‌شود."),
        (2, "کد ABC XYZ است."),
        (3, "پیگیری با دبیرخانه است."),
    ]
    view.show_difference(("الف", "ب"), ("الف ب",))
    assert paragraphs(view) == [(1, "الف¶  ب")]
    view.show_plain(NEW)
    assert paragraphs(view) == list(enumerate(NEW, start=1))


def test_what_was_added_and_removed_can_be_told_without_colours(view: DifferenceView) -> None:
    view.show_difference(OLD, NEW)
    marks = {text: (look.fontUnderline(), look.fontStrikeOut()) for text, look in looks(view).items()}
    for change in difference(OLD, NEW):
        for text in filter(None, change.text.split("\n")):
            assert marks[text] == (change.kind is ChangeKind.ADDED, change.kind is ChangeKind.REMOVED)
    view.show_plain(NEW)
    assert not any(look.fontUnderline() or look.fontStrikeOut() for look in looks(view).values())


@pytest.mark.parametrize("name", PALETTES)
def test_colours_follow_the_theme_and_can_be_read(app: QApplication, name: str) -> None:
    theme = Theme()
    view = DifferenceView(theme)
    view.show_difference(("پیش از بستن",), ("پیش از گشودن",))
    theme.set_palette(name)
    palette = PALETTES[name]
    for text, ink, ground in (("بستن", palette.bad, palette.bad_soft), ("گشودن", palette.good, palette.good_soft)):
        look = looks(view)[text]
        assert (look.foreground().color(), look.background().color()) == (QColor(ink), QColor(ground))
        assert contrast(QColor(ink), QColor(ground)) >= 4.5


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 measures it."""

    def light(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


def test_only_the_new_text_is_copied(view: DifferenceView) -> None:
    view.show_difference(OLD, NEW)
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert copied(view) == "\n".join(NEW)
    cursor = view.textCursor()
    cursor.setPosition(view.toPlainText().index("پیشین"))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert copied(view) == NEW[1]


def test_it_is_read_and_selected_with_the_keys_and_never_written(view: DifferenceView) -> None:
    view.show_plain(LONG)
    QTest.keyClicks(view, "xyz")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert paragraphs(view) == list(enumerate(LONG, start=1))
    assert view.verticalScrollBar().value() == 0
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > 0
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert copied(view) == LONG[-1]


def test_the_place_that_is_read_stays(view: DifferenceView) -> None:
    view.show_difference(OLD, LONG)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    place, cursor = view.verticalScrollBar().value(), view.textCursor()
    before = (place, cursor.anchor(), cursor.position())
    assert place > 0
    view.theme.set_palette("dark")
    view.show_difference(OLD, LONG)
    after = view.textCursor()
    assert (view.verticalScrollBar().value(), after.anchor(), after.position()) == before
    view.show_difference(LONG, OLD)
    assert (view.verticalScrollBar().value(), view.textCursor().position()) == (0, 0)


TOLD = {
    "words": (OLD, NEW, "تغییرات متن: ۷ واژه افزوده و ۸ واژه حذف شده است"),
    "signs": (("الف.",), ("الف؛",), "تغییرات متن: تنها در نشانه‌گذاری و فاصله‌ها"),
    "a clause split": (("الف ب",), ("الف", "ب"), "تغییرات متن: تنها در نشانه‌گذاری و فاصله‌ها"),
    "nothing": (NEW, NEW, "متن تغییری نکرده است"),
}


@pytest.mark.parametrize(("old", "new", "name"), TOLD.values(), ids=TOLD)
def test_the_changes_are_told_to_those_who_do_not_see_them(
    view: DifferenceView, old: tuple[str, ...], new: tuple[str, ...], name: str
) -> None:
    view.show_difference(old, new)
    assert view.accessibleName() == name


def test_every_change_is_told_in_order(view: DifferenceView) -> None:
    view.show_difference(("پیش از بستن حساب",), ("پیش از گشودن حساب بانکی",))
    assert view.accessibleDescription() == "حذف شد: «بستن». افزوده شد: «گشودن». افزوده شد: «بانکی»."
    view.show_plain(NEW)
    assert (view.accessibleName(), view.accessibleDescription()) == ("متن مصوبه", "")


def test_numbers_are_painted_only_where_there_are_several(view: DifferenceView, app: QApplication) -> None:
    def inked() -> int:
        image = view.grab().toImage()
        margin = range(image.width() - 30, image.width() - 12)
        ground = image.pixelColor(image.width() - 20, image.height() - 20)
        return sum(image.pixelColor(x, y) != ground for x in margin for y in range(6, image.height() - 30))

    view.show_plain(NEW[:1])
    app.processEvents()
    assert inked() == 0
    view.show_plain(NEW)
    app.processEvents()
    assert inked() > 20
