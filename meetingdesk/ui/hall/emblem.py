"""The emblem of the council, from a file of the user's."""

import logging
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

log = logging.getLogger(__name__)

LONGEST_SIDE = 1024


def read_emblem(path: Path) -> QImage | None:
    """Return the picture in a PNG, SVG or JPEG file, at most 1024 pixels long; None where there is none in it."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    longest = QSize(LONGEST_SIDE, LONGEST_SIDE)
    is_drawing = bytes(reader.format().data()).startswith(b"svg")
    if size.isValid() and not size.isEmpty() and (is_drawing or size.boundedTo(longest) != size):
        reader.setScaledSize(size.scaled(longest, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        log.info("no emblem in %s: %s", path, reader.errorString())
        return None
    return image
