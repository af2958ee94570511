"""The palette can be read, the faces are there, figures sit still."""

from itertools import product

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel

from meetingdesk.ui.actions import ACTIONS
from meetingdesk.ui.figures import FigureLabel, draw_figures, figures_width
from meetingdesk.ui.stylesheet import set_property
from meetingdesk.ui.theme import PALETTES, Palette, TextRole, Theme

_TEXTS = ("text", "quiet", "accent", "good", "warning", "bad")
_GROUNDS = ("ground", "surface", "sunken", "accent_soft")
_GROUPS = ("government", "parliament", "judiciary", "local", "private", "guest")


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_every_text_can_be_read_on_every_ground(palette: Palette) -> None:
    for text, ground in product(_TEXTS, _GROUNDS):
        assert _contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5, (text, ground)
    for tone in ("good", "warning", "bad"):
        assert _contrast(getattr(palette, tone), getattr(palette, f"{tone}_soft")) >= 4.5, tone
    assert _contrast(palette.on_accent, palette.accent) >= 4.5


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_shapes_stand_out_from_their_ground(palette: Palette) -> None:
    for token in (*_GROUPS, "edge", "accent"):
        assert _contrast(getattr(palette, token), palette.surface) >= 3, token


def test_high_contrast_is_higher() -> None:
    palette = PALETTES["contrast"]
    assert all(_contrast(getattr(palette, text), palette.surface) >= 7 for text in _TEXTS)


def test_the_bundled_face_is_used(app: QApplication) -> None:
    font = Theme().font(TextRole.BODY)
    assert font.family() == "Noto Sans Arabic"
    assert font.pixelSize() == 14


def test_texts_grow_and_tell_it(app: QApplication) -> None:
    theme = Theme()
    told: list[int] = []
    theme.changed.connect(lambda: told.append(theme.text_size))
    heights = [theme.row_height(TextRole.BODY)]
    theme.set_text_size(2)
    heights.append(theme.row_height(TextRole.BODY))
    theme.set_text_size(3)
    theme.set_palette("no such palette")
    assert heights[1] > heights[0]
    assert told == [2]


def test_a_theme_from_damaged_settings_is_the_usual_one(app: QApplication) -> None:
    theme = Theme("neon", 17)
    assert (theme.palette_name, theme.text_size) == ("light", 1)


def test_digits_take_the_same_room(app: QApplication) -> None:
    font = Theme().font(TextRole.TIMER)
    assert {figures_width(text, font) for text in ("۰۰:۰۰", "۱۱:۱۱", "۵۷:۳۴")} == {figures_width("۸۸:۸۸", font)}


def test_figures_stand_on_the_line_of_a_label(app: QApplication) -> None:
    theme = Theme()
    theme.apply(app)
    label, figure = QLabel("۵"), FigureLabel(theme, TextRole.BODY)
    label.setProperty("oneline", "body")
    figure.set_text("۵")
    assert _inked_rows(label.grab().toImage()) == _inked_rows(figure.grab().toImage())


def _inked_rows(image: QImage) -> list[int]:
    ground = image.pixel(0, 0)
    rows = range(image.height())
    return [y for y in rows if any(image.pixel(x, y) != ground for x in range(image.width()))]


def test_a_clock_that_ticks_does_not_move_the_layout(app: QApplication) -> None:
    figure = FigureLabel(Theme(), TextRole.TIMER)
    figure.set_text("۰۹:۵۹")
    before = figure.sizeHint()
    figure.set_text("۱۱:۱۱")
    assert figure.sizeHint() == before
    assert figure.accessibleName() == "۱۱:۱۱"


def test_figures_read_from_left_to_right(app: QApplication) -> None:
    image = QImage(QSize(60, 30), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_figures(painter, QRectF(image.rect()), "۱۰", Theme().font(TextRole.TITLE), Qt.AlignmentFlag.AlignLeft)
    painter.end()
    tall = [x for x in range(60) if sum(image.pixel(x, y) != image.pixel(59, 0) for y in range(30)) > 8]
    assert tall
    assert max(tall) < figures_width("۱", Theme().font(TextRole.TITLE))


def test_every_action_has_an_icon_that_draws_something(app: QApplication) -> None:
    theme = Theme()
    assert [action.id for action in ACTIONS if not _draws(theme.icon(action.icon).pixmap(20, 20).toImage())] == []


def _draws(image: QImage) -> bool:
    return any(image.pixelColor(x, y).alpha() for x in range(20) for y in range(20))


def test_an_icon_follows_the_palette(app: QApplication) -> None:
    theme = Theme("light")
    icon = theme.icon("circle", "text")
    theme.set_palette("dark")
    colour = icon.pixmap(20, 20).toImage().pixelColor(10, 10)
    assert colour.name().upper() == PALETTES["dark"].text


def test_a_property_restyles_only_when_it_changes(app: QApplication) -> None:
    label = QLabel("متن")
    set_property(label, "tone", "bad")
    assert label.property("tone") == "bad"
    set_property(label, "tone", "bad")
    assert label.palette().color(label.foregroundRole()).name().upper() == PALETTES["light"].bad
