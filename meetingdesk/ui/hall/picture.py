"""A scene as a picture of any size.

What does not tick is laid out once and kept; every second only the countdown and the clock are placed anew.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from meetingdesk.domain.calendar import clock_time
from meetingdesk.domain.state import Phase
from meetingdesk.ui.hall.blocks import Body
from meetingdesk.ui.hall.bodies import body, session_words
from meetingdesk.ui.hall.colours import Colours, colours
from meetingdesk.ui.hall.composing import Frame, Page, Slot, header, pages_beside_ring, simple_pages
from meetingdesk.ui.hall.contents import Floor
from meetingdesk.ui.hall.painting import paint_layout
from meetingdesk.ui.hall.placed import Emblem, Layout, Shape, Text
from meetingdesk.ui.hall.scenes import Scene, SceneKind
from meetingdesk.ui.hall.ticking import clock_of, clock_width, countdown, ring_of
from meetingdesk.ui.hall.words import phrase

_CLOCK = "۰۰:۰۰"


@dataclass(frozen=True)
class Look:
    """How the hall looks: dark or light, and the emblem of the council, if it has one."""

    is_dark: bool = True
    emblem: QImage | None = None


def paint(painter: QPainter, rect: QRect, scene: Scene, look: Look, now: datetime) -> None:
    """Paint a scene at an instant into a rectangle, whatever its size; the whole of it is covered."""
    painter.save()
    painter.setClipRect(rect)
    painter.translate(rect.topLeft())
    paint_layout(painter, layout(scene, rect.size(), look, now), QRectF(0, 0, rect.width(), rect.height()), look.emblem)
    painter.restore()


def pages(scene: Scene, rect: QRect, look: Look) -> int:
    """Return how many pages a scene has in a rectangle of that size, at least one."""
    return len(_composed(scene, rect.size(), look, scene.state.plan.starts_at))


def layout(scene: Scene, size: QSize, look: Look, now: datetime) -> Layout:
    """Return where everything of a picture stands at an instant; a page there is not is the last one there is."""
    made = _composed(scene, size, look, now)
    number = min(max(0, scene.direction.page), len(made) - 1)
    page, shown = made[number], colours(look.is_dark)
    texts = [piece for piece in page.pieces if isinstance(piece, Text)]
    shapes: list[Shape] = [piece for piece in page.pieces if not isinstance(piece, Text)]
    if page.clock is not None:
        figures = clock_time(now, scene.state.plan.timezone)
        texts.append(
            clock_of(figures, page.clock.rect, page.clock.pixels, shown, on_band=scene.kind is not SceneKind.WELCOME)
        )
    speech = scene.state.speech
    if page.ring is not None and speech is not None:
        left = countdown(scene.state, speech, now)
        more, rings = ring_of(left, page.ring, _frame(size, shown).smallest, shown)
        texts += more
        shapes += rings
    return Layout(shown.ground, tuple(texts), tuple(shapes), number, len(made))


def _composed(scene: Scene, size: QSize, look: Look, now: datetime) -> tuple[Page, ...]:
    emblem = look.emblem
    ratio = emblem.width() / emblem.height() if emblem is not None and emblem.height() else 0.0
    says = body(scene, now)
    has_ring = isinstance(scene.content, Floor) and scene.state.speech is not None
    titles = _titles(scene)
    wanted = _Wanted(scene.kind, says, titles, has_ring, size.width(), size.height(), look.is_dark, ratio)
    return _pages(wanted)


def _titles(scene: Scene) -> tuple[str, ...]:
    """Return what the header may say, the longest first."""
    plan = scene.state.plan
    session = session_words(plan.session_no)
    if scene.state.phase is Phase.RECESS:
        # No dot after a number: it reads as a Persian zero.
        aside = f"{session} – {phrase('recess')}"
        return f"{plan.council} · {aside}", aside, phrase("recess")
    return f"{plan.council} · {session}", plan.council, session


@dataclass(frozen=True, slots=True)
class _Wanted:
    """All that the pages of a scene follow from, without what ticks."""

    kind: SceneKind
    says: Body
    titles: tuple[str, ...]
    has_ring: bool
    width: int
    height: int
    is_dark: bool
    emblem_ratio: float


@lru_cache(maxsize=32)
def _pages(wanted: _Wanted) -> tuple[Page, ...]:
    """Return the pages of a scene without what ticks; these are kept, because they cost the most."""
    kind, says = wanted.kind, wanted.says
    has_band = kind not in {SceneKind.WELCOME, SceneKind.CURTAIN}
    frame = Frame(wanted.width, wanted.height, colours(wanted.is_dark), has_band)
    if kind is SceneKind.CURTAIN:
        return tuple(Page(pieces) for pieces in simple_pages(frame, says, frame.body))
    if kind is SceneKind.WELCOME:
        return _welcome_pages(frame, says, wanted.emblem_ratio)
    band, clock = header(frame, wanted.titles, clock_width(_CLOCK, frame.smallest))
    if wanted.has_ring:
        return tuple(Page((*band, *pieces), clock, ring) for pieces, ring in pages_beside_ring(frame, says))
    return tuple(Page((*band, *pieces), clock) for pieces in simple_pages(frame, says, frame.body))


def _welcome_pages(frame: Frame, says: Body, emblem_ratio: float) -> tuple[Page, ...]:
    """Return the welcome: the emblem above, the clock below, the words between them."""
    area = QRectF(frame.body)
    pixels = round(frame.smallest * 2.2)
    emblem: tuple[Emblem, ...] = ()
    if emblem_ratio:
        tall = frame.height * 0.16
        wide = min(tall * emblem_ratio, area.width() / 2)
        tall = wide / emblem_ratio
        emblem = (Emblem(QRectF(area.center().x() - wide / 2, area.top(), wide, tall)),)
        area.setTop(area.top() + tall + frame.smallest * 0.4)
    made = simple_pages(frame, says, area.adjusted(0, 0, 0, -pixels * 1.5))
    clock = Slot(_clock_rect(frame, pixels), pixels)
    return tuple(Page((*emblem, *pieces), clock) for pieces in made)


def _clock_rect(frame: Frame, pixels: int) -> QRectF:
    wide = clock_width(_CLOCK, pixels)
    return QRectF(frame.body.center().x() - wide / 2, frame.body.bottom() - pixels * 1.5, wide, pixels * 1.5)


def _frame(size: QSize, shown: Colours) -> Frame:
    return Frame(size.width(), size.height(), shown)
