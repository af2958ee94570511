"""Painting what is placed."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from meetingdesk.ui.figures import draw_figures
from meetingdesk.ui.hall.blocks import Sign
from meetingdesk.ui.hall.placed import Drawn, Emblem, Filled, Gauge, Layout, Ring, Shape, Text
from meetingdesk.ui.hall.shaping import ASCENT, hall_font


def paint_layout(painter: QPainter, layout: Layout, size: QRectF, emblem: QImage | None) -> None:
    """Paint a picture at the origin of a painter."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillRect(size, QColor(layout.ground))
    for shape in layout.shapes:
        _paint_shape(painter, shape, emblem)
    for text in layout.texts:
        _paint_text(painter, text)


def _paint_text(painter: QPainter, text: Text) -> None:
    painter.setPen(QColor(text.colour))
    if text.shaped is None:
        draw_figures(
            painter, text.rect, text.text, hall_font(text.pixels, strong=text.strong), Qt.AlignmentFlag.AlignHCenter
        )
        return
    line = text.shaped.lineAt(text.line)
    # A line may have been shaped in more room than it stands in: its right end is what counts.
    baseline = text.rect.top() + text.pixels * ASCENT
    line.draw(painter, QPointF(text.rect.right() - line.width(), baseline - line.ascent()))
    for stroke in text.strokes:
        left = text.rect.right() - stroke.begin - stroke.length
        top = baseline + stroke.down - stroke.thickness / 2
        painter.fillRect(QRectF(left, top, stroke.length, stroke.thickness), QColor(stroke.colour))


def _paint_shape(painter: QPainter, shape: Shape, emblem: QImage | None) -> None:
    match shape:
        case Filled():
            painter.fillRect(shape.rect, QColor(shape.colour))
        case Gauge():
            _paint_gauge(painter, shape)
        case Drawn():
            _paint_sign(painter, shape)
        case Ring():
            _paint_ring(painter, shape)
        case Emblem():
            if emblem is not None:
                painter.drawImage(shape.rect, emblem)


def _paint_gauge(painter: QPainter, gauge: Gauge) -> None:
    rect, round_ = gauge.rect, gauge.rect.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(gauge.track))
    painter.drawRoundedRect(rect, round_, round_)
    if gauge.part > 0:
        width = max(rect.height(), rect.width() * min(1.0, gauge.part))
        painter.setBrush(QColor(gauge.colour))
        painter.drawRoundedRect(QRectF(rect.right() - width, rect.top(), width, rect.height()), round_, round_)
    if gauge.needed is not None:
        side = rect.height()
        at = rect.right() - rect.width() * gauge.needed
        at = min(max(at, rect.left() + side * 0.15), rect.right() - side * 0.15)
        mark = QRectF(at - side * 0.15, rect.top() - side * 0.35, side * 0.3, side * 1.7)
        painter.fillRect(mark, QColor(gauge.needed_colour))


def _paint_sign(painter: QPainter, sign: Drawn) -> None:
    painter.save()
    painter.translate(sign.rect.topLeft())
    painter.scale(sign.rect.width(), sign.rect.height())
    pen = QPen(QColor(sign.colour), 0.16, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if sign.sign is Sign.CURRENT:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(sign.colour))
    else:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_outline(sign.sign))
    painter.restore()


@lru_cache(maxsize=4)
def _outline(sign: Sign) -> QPainterPath:
    """Return a sign in a square of one: a tick, a triangle that points on (to the left), a dash, a cross."""
    path = QPainterPath()
    match sign:
        case Sign.DONE:
            path.addPolygon(QPolygonF([QPointF(0.12, 0.55), QPointF(0.4, 0.84), QPointF(0.9, 0.18)]))
        case Sign.CURRENT:
            path.addPolygon(QPolygonF([QPointF(0.9, 0.06), QPointF(0.9, 0.94), QPointF(0.1, 0.5)]))
            path.closeSubpath()
        case Sign.NOT:
            path.addPolygon(QPolygonF([QPointF(0.15, 0.5), QPointF(0.85, 0.5)]))
        case Sign.LOST:
            path.addPolygon(QPolygonF([QPointF(0.15, 0.15), QPointF(0.85, 0.85)]))
            path.addPolygon(QPolygonF([QPointF(0.85, 0.15), QPointF(0.15, 0.85)]))
    return path


def _paint_ring(painter: QPainter, ring: Ring) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(ring.track), ring.thickness))
    painter.drawEllipse(ring.rect)
    if ring.part > 0:
        pen = QPen(QColor(ring.colour), ring.thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring.rect, 90 * 16, -round(ring.part * 360 * 16))
