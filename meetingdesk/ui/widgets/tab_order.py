"""In which order Tab goes from one widget to the next."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def put_in_tab_order(stops: Iterable[QWidget]) -> None:
    """Let Tab go through widgets of one window in this order."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
