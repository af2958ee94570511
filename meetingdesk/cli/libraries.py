"""Libraries of the system that Qt needs and a bare Linux lacks: named with the package that holds them.

Qt itself would end the program with a message about plugins.
"""

import ctypes
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

from meetingdesk.cli.problems import Problem

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

_LIBRARY = re.compile(r"(lib[\w.+-]+\.so[\d.]*): cannot open shared object file")
_PLUGINS = {"xcb": "libqxcb.so", "wayland": "libqwayland.so", "offscreen": "libqoffscreen.so"}


def missing(message: str) -> Problem | None:
    """Return what is to be installed where a loader's message names a library; None for any other message."""
    found = _LIBRARY.search(message)
    if found is None:
        return None
    library = found[1]
    return Problem("missing_library", library=library, remedy=f"apt install {PACKAGES.get(library, library)}")


def require_platform(platform: str) -> None:
    """Refuse, before Qt would end the program, to go without a display or with a plugin that cannot be loaded."""
    if platform == "none":
        raise Problem("no_display")
    name = _PLUGINS.get(platform)
    if name is None or not sys.platform.startswith("linux"):
        return
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    if not (folder / name).exists():
        return
    try:
        ctypes.CDLL(str(folder / name))
    except OSError as error:
        if (problem := missing(str(error))) is not None:
            raise problem from error


def platform_of(environ: Mapping[str, str]) -> str:
    """Return the platform that Qt will choose; `none` where there is no display, or one that does not answer."""
    chosen = environ.get("QT_QPA_PLATFORM", "").partition(";")[0].partition(":")[0]
    if chosen or not sys.platform.startswith("linux"):
        return chosen or "native"
    if environ.get("WAYLAND_DISPLAY") and _wayland_socket(environ).is_socket():
        return "wayland"
    return "xcb" if environ.get("DISPLAY") and _x_answers() else "none"


def _wayland_socket(environ: Mapping[str, str]) -> Path:
    return Path(environ.get("XDG_RUNTIME_DIR", "")) / environ["WAYLAND_DISPLAY"]


def _x_answers() -> bool:
    """Tell whether the X server of DISPLAY lets one in; without the library that asks it, Qt tells what is amiss."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(None, None)
    answers: bool = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers
