"""Work in another thread, while the window goes on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal


class Work(QObject):
    """One piece of work; `done` carries what it returned, `failed` what it raised. Both arrive in the window's thread.

    Keep it until one of them came: Python must not forget what another thread still runs.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__()
        self._runnable = _Runnable(work, self)

    def start(self) -> None:
        """Begin."""
        QThreadPool.globalInstance().start(self._runnable)


class _Runnable(QRunnable):
    """What the other thread runs."""

    def __init__(self, work: Callable[[], object], owner: Work) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work = work
        self._owner = owner

    def run(self) -> None:
        """Do the work; whatever it raises is told, not lost in a thread."""
        try:
            result = self._work()
        except Exception as error:
            self._owner.failed.emit(error)
        else:
            self._owner.done.emit(result)
