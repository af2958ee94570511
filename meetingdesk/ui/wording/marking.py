"""Marking texts that are translated later."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name lupdate looks for
    """Return the text as it is; PySide's own function of this name is typed to return an object."""
    return text
