"""The languages of the interface: English in the source, Persian in `resources/i18n`."""

from PySide6.QtCore import QCoreApplication, QTranslator

from meetingdesk.assets import resource

AREAS = ("shell", "desk", "cli")


def install_translators(app: QCoreApplication, language: str = "fa") -> None:
    """Let the application speak a language; what is not translated stays English. Installing twice changes nothing."""
    for area in AREAS:
        name = f"{area}_{language}"
        if app.findChild(QTranslator, name) is None:
            translator = QTranslator(app)
            translator.setObjectName(name)
            translator.load(str(resource("i18n", f"{name}.qm")))
            app.installTranslator(translator)
