"""Why a document could not be written: codes, never sentences. Nothing was written when one of these is raised."""


class ExportError(Exception):
    """A document that cannot be written; `code` names the reason."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class TemplateError(ExportError):
    """A letterhead that cannot be used.

    `template_not_docx`: not a Word file, or one with a password. `template_damaged`: parts of it are missing or
    unreadable. `template_kind`: a Word file of another kind (with macros, .dotx, strict). `template_too_large`.
    """


class CharacterError(ExportError):
    """A text with a character that no Word file can hold; `detail` names it as U+XXXX."""

    def __init__(self, character: str) -> None:
        super().__init__("unstorable_character", f"U+{ord(character):04X}")


class TargetError(ExportError):
    """A place no document may be written to; `detail` is its name.

    `not_a_word_file`: minutes go to .docx files; `not_a_report_file`: reports go to .docx and .xlsx files.
    """
