"""The languages of the interface: English in the source, Persian in `resources/i18n`."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from meetingdesk.assets import resource

AREAS = ("shell", "desk", "cli")


def install_translators(app: QCoreApplication, language: str = "fa") -> None:
    """Let the application speak a language; what is not translated stays English. Installing twice changes nothing."""
    # What Qt says itself, in the dialogs of files and of printing, comes with Qt.
    _install(app, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm")
    for area in AREAS:
        _install(app, Path(str(resource("i18n", f"{area}_{language}.qm"))))


def _install(app: QCoreApplication, file: Path) -> None:
    if app.findChild(QTranslator, file.stem) is None:
        translator = QTranslator(app)
        translator.setObjectName(file.stem)
        if translator.load(str(file)):
            app.installTranslator(translator)
