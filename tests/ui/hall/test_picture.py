"""Pictures of the hall: every scene, dark and light, in every size, with the longest texts; measured, not believed."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from long_scenes import LONG, NOW, later, scenes
from measuring import contrast, faults, figures_in_ring
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from meetingdesk.domain.calendar import clock_time
from meetingdesk.ui.hall.blocks import Mark
from meetingdesk.ui.hall.changes import changed_clauses, changed_words
from meetingdesk.ui.hall.colours import DARK, LIGHT, Colours, Tone
from meetingdesk.ui.hall.contents import About, Ballot, Draft, Floor, Message, Somebody, Welcome
from meetingdesk.ui.hall.picture import Look, layout, pages, paint
from meetingdesk.ui.hall.placed import Layout, Ring
from meetingdesk.ui.hall.scenes import Scene

SIZES = [QSize(1024, 768), QSize(1920, 1080), QSize(3840, 2160), QSize(1080, 1920)]
SCENES = scenes()
LOOKS = (Look(is_dark=True), Look(is_dark=False))


def on_page(scene: Scene, page: int) -> Scene:
    return replace(scene, direction=replace(scene.direction, page=page))


def all_pages(scene: Scene, size: QSize, look: Look = LOOKS[0]) -> list[Layout]:
    count = pages(scene, QRect(0, 0, size.width(), size.height()), look)
    return [layout(on_page(scene, page), size, look, NOW) for page in range(count)]


def painted(scene: Scene, size: QSize, look: Look) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    paint(painter, image.rect(), scene, look, NOW)
    painter.end()
    return image


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
@pytest.mark.parametrize("name", SCENES)
def test_everything_can_be_read(name: str, size: QSize, app: QApplication) -> None:
    # Colours move nothing: the lighter look is looked at in one size.
    for look in LOOKS if size == SIZES[0] else LOOKS[:1]:
        for number, shown in enumerate(all_pages(SCENES[name], size, look)):
            assert faults(shown, size) == []
            assert shown.page == number
            assert shown.texts


@pytest.mark.parametrize("size", [QSize(1280, 800), QSize(1366, 768), QSize(2560, 1080), QSize(768, 1024)])
def test_other_shapes_do_as_well(size: QSize, app: QApplication) -> None:
    for scene in SCENES.values():
        assert [fault for shown in all_pages(scene, size) for fault in faults(shown, size)] == []


@pytest.mark.parametrize("colours", [DARK, LIGHT])
def test_every_tone_reads_on_every_ground(colours: Colours) -> None:
    assert min(contrast(colours.ink(tone), ground) for tone in Tone for ground in (colours.ground, colours.band)) >= 7


@pytest.mark.parametrize("name", SCENES)
def test_what_is_painted_is_what_was_laid_out_and_nothing_else(name: str, app: QApplication) -> None:
    """Under the places of the layout there is only the ground."""
    for look in LOOKS:
        size = SIZES[0]
        image = painted(SCENES[name], size, look)
        shown = layout(SCENES[name], size, look, NOW)
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        for rect in [shape.rect for shape in shown.shapes] + [text.rect for text in shown.texts]:
            painter.fillRect(rect.toAlignedRect().adjusted(-5, -5, 5, 5), QColor(shown.ground))
        for ring in (shape for shape in shown.shapes if isinstance(shape, Ring)):
            more = int(ring.thickness)
            painter.fillRect(ring.rect.toAlignedRect().adjusted(-more, -more, more, more), QColor(shown.ground))
        painter.end()
        blank = QImage(size, QImage.Format.Format_RGB32)
        blank.fill(QColor(shown.ground))
        assert image == blank


def test_a_picture_is_painted_where_it_is_asked_for(app: QApplication) -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    paint(painter, QRect(100, 50, 200, 150), SCENES["speaker"], LOOKS[0], NOW)
    painter.end()
    assert image.pixelColor(99, 60) == image.pixelColor(350, 250) == QColor("magenta")
    assert image.pixelColor(100, 199) == QColor(DARK.ground)


# --- Nothing is left out ---


def words_of(shown: list[Layout]) -> Counter[str]:
    return Counter(word for page in shown for text in page.texts for word in text.text.split())


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_every_word_of_a_draft_is_on_one_of_its_pages(size: QSize, app: QApplication) -> None:
    shown = words_of(all_pages(SCENES["draft, long"], size))
    wanted = Counter(" ".join(LONG.clauses).split())
    assert sum(map(len, LONG.clauses)) > 2000
    assert {word: count for word, count in wanted.items() if shown[word] < count} == {}


def test_pages_are_counted_and_a_page_there_is_not_is_the_last(app: QApplication) -> None:
    scene, size = SCENES["draft, long"], SIZES[1]
    count = pages(scene, QRect(0, 0, 1920, 1080), LOOKS[0])
    assert count > 1
    assert layout(on_page(scene, 99), size, LOOKS[0], NOW).page == count - 1
    assert layout(on_page(scene, 0), size, LOOKS[0], NOW).pages == count
    assert pages(SCENES["draft"], QRect(0, 0, 1920, 1080), LOOKS[0]) == 1


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_a_row_is_not_torn_between_pages(size: QSize, app: QApplication) -> None:
    """Who waits, and a line of the agenda, are read in one glance."""
    for page in all_pages(SCENES["speaker, long"], size):
        words = {word for text in page.texts for word in text.text.split()}
        assert ("صنعت،" in words) is ("معدن" in words)
    for page in all_pages(SCENES["agenda, long"], size):
        words = [word for text in page.texts for word in text.text.split()]
        assert words.count("پیگیری") == words.count("زیان‌آور)")


def test_a_short_text_is_as_large_as_fits_and_a_long_one_as_small_as_it_must_be(app: QApplication) -> None:
    def largest(name: str) -> int:
        return max(text.pixels for text in layout(SCENES[name], SIZES[1], LOOKS[0], NOW).texts)

    assert largest("recess") == round(50 * 4.5)
    assert largest("message, long") == 50
    assert largest("message") > largest("draft") > largest("draft, long")


def test_the_first_thing_to_read_is_top_right(app: QApplication) -> None:
    for name in ("agenda", "speaker", "draft", "vote", "result", "attendance"):
        shown = layout(SCENES[name], SIZES[1], LOOKS[0], NOW)
        body = [text for text in shown.texts if text.rect.top() > 95 and text.shaped is not None]
        assert body[0].rect.right() == pytest.approx(max(text.rect.right() for text in shown.texts), abs=60)


# --- What ticks ---


def ring_and_texts(seconds: float) -> tuple[Ring, list[str]]:
    shown = layout(SCENES["speaker"], SIZES[1], LOOKS[0], later(seconds))
    assert figures_in_ring(shown)
    ring = next(shape for shape in shown.shapes if isinstance(shape, Ring))
    return ring, [text.text for text in shown.texts if ring.rect.contains(text.rect.center())]


def test_the_countdown_goes_down_to_zero_and_then_over(app: QApplication) -> None:
    speech = SCENES["speaker"].state.speech
    assert speech is not None
    begun = (speech.span.start - NOW).total_seconds()
    table = [
        (0, "۰۵:۰۰", DARK.good, 1.0),
        (0.4, "۰۵:۰۰", DARK.good, 299.6 / 300),
        (1, "۰۴:۵۹", DARK.good, 299 / 300),
        (150, "۰۲:۳۰", DARK.good, 0.5),
        (299.5, "۰۰:۰۱", DARK.warning, 0.5 / 300),
        (300, "۰۰:۰۰", DARK.bad, 1.0),
        (301, "+۰۰:۰۱", DARK.bad, 1.0),
        (3972, "+۱:۰۱:۱۲", DARK.bad, 1.0),
    ]
    for seconds, figures, colour, part in table:
        ring, texts = ring_and_texts(begun + seconds)
        assert texts[0] == figures
        assert ring.colour == colour
        assert ring.part == pytest.approx(part)


def test_only_what_ticks_is_another_a_second_later(app: QApplication) -> None:
    one, next_one = (layout(SCENES["speaker"], SIZES[1], LOOKS[0], later(seconds)) for seconds in (0, 1))
    changed = [a.text for a, b in zip(one.texts, next_one.texts, strict=True) if a != b]
    assert len(changed) == 1
    assert ":" in changed[0]


def test_the_clock_is_the_halls(app: QApplication) -> None:
    for name in ("welcome", "agenda"):
        texts = [text.text for text in layout(SCENES[name], SIZES[1], LOOKS[0], NOW + timedelta(hours=3)).texts]
        assert clock_time(NOW + timedelta(hours=3), "Asia/Tehran") in texts


def test_the_curtain_says_nothing_but_the_name(app: QApplication) -> None:
    scene = SCENES["curtain"]
    shown = layout(scene, SIZES[1], LOOKS[0], NOW)
    assert " ".join(text.text for text in shown.texts) == scene.state.plan.council
    assert shown.shapes == ()


def test_an_emblem_has_a_place_of_its_own(app: QApplication) -> None:
    emblem = QImage(300, 200, QImage.Format.Format_RGB32)
    emblem.fill(Qt.GlobalColor.red)
    look = replace(LOOKS[0], emblem=emblem)
    for size in SIZES:
        shown = layout(SCENES["welcome"], size, look, NOW)
        (place,) = (shape.rect for shape in shown.shapes)
        assert not any(text.rect.intersects(place) for text in shown.texts)
        assert place.width() / place.height() == pytest.approx(1.5)
        assert faults(shown, size) == []
        assert painted(SCENES["welcome"], size, look).pixelColor(place.center().toPoint()) == QColor("red")


# --- What changed in a draft ---


def marked(base: str, text: str) -> list[tuple[str, str]]:
    return [(run.mark.value, run.text.strip()) for run in changed_words(base, text) if run.text != " "]


def test_words_are_marked_and_the_base_stays_readable() -> None:
    assert marked("پیش از بستن حساب", "پیش از مسدودسازی حساب") == [
        ("plain", "پیش از"),
        ("removed", "بستن"),
        ("added", "مسدودسازی"),
        ("plain", "حساب"),
    ]
    assert marked("الف ب", "الف ب") == [("plain", "الف ب")]


@given(st.lists(st.sampled_from("ابپتث")), st.lists(st.sampled_from("ابپتث")))
def test_both_texts_can_be_read_from_the_marked_one(old: list[str], new: list[str]) -> None:
    runs = changed_words(" ".join(old), " ".join(new))

    def read(hidden: Mark) -> list[str]:
        return [word for run in runs if run.mark is not hidden for word in run.text.split()]

    assert read(Mark.REMOVED) == new
    assert read(Mark.ADDED) == old


def test_a_clause_that_is_gone_is_struck_and_has_no_number() -> None:
    found = list(changed_clauses(("یک", "دو", "سه"), ("یک", "سه", "چهار")))
    assert [number for number, _ in found] == [1, 0, 2, 3]
    assert [runs[0].mark for _, runs in found] == [Mark.PLAIN, Mark.REMOVED, Mark.PLAIN, Mark.ADDED]
    assert [number for number, _ in changed_clauses(None, ("یک", "دو"))] == [1, 2]


# --- Any text ---

TEXTS = st.one_of(
    st.text(min_size=1, max_size=300),
    st.lists(
        st.text(alphabet="ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئؤ‌۰۱۲۳٪/()«»AZaz", min_size=1, max_size=18), max_size=90
    ).map(" ".join),
)


@settings(max_examples=25)
@given(TEXTS, TEXTS, st.sampled_from([SIZES[0], SIZES[1], SIZES[3]]))
def test_any_text_fits(application: QApplication, text: str, other: str, size: QSize) -> None:
    about = About(3, 24, text)
    speaker, draft, vote = (SCENES[name].content for name in ("speaker", "draft, changed", "vote"))
    assert isinstance(speaker, Floor)
    assert isinstance(draft, Draft)
    assert isinstance(vote, Ballot)
    welcome = SCENES["welcome"].content
    assert isinstance(welcome, Welcome)
    somebody = Somebody(text, other)
    waiting = tuple(replace(turn, who=somebody) for turn in speaker.next)
    shown = {
        "message": Message(text or "-"),
        "welcome": replace(welcome, council=text, place=other),
        "speaker": replace(speaker, item=about, speaker=somebody, next=waiting),
        "draft": replace(draft, content=replace(draft.content, clauses=(text, other)), item=about),
        "vote": replace(vote, question=text, item=about),
    }
    for name, content in shown.items():
        scene = replace(SCENES[name], content=content)
        found = [fault for page in all_pages(scene, size) for fault in faults(page, size)]
        assert [fault for fault in found if not fault.startswith(("too tall", "elided"))] == []
