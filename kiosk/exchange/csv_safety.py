"""Cells that a spreadsheet must not take for a formula."""

_ASCII = ("=", "+", "-", "@", "\t", "\r", "\n")
_FULL_WIDTH = ("＝", "＋", "－", "＠")  # read as their ASCII twins in East Asian locales
_FIRST_OF_FORMULA = frozenset(_ASCII + _FULL_WIDTH)


def escape_formula(cell: str) -> str:
    """Return the cell's text with a leading apostrophe where a spreadsheet would run it.

    The characters are those of OWASP, "CSV Injection". For texts only: a number's minus sign is no formula.
    """
    return f"'{cell}" if cell[:1] in _FIRST_OF_FORMULA else cell


def unescape_formula(cell: str) -> str:
    """Return a cell's text without the apostrophe that ``escape_formula`` set, so that mended files read back."""
    return cell[1:] if cell.startswith("'") and cell[1:2] in _FIRST_OF_FORMULA else cell
