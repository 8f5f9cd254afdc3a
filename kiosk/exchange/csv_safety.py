"""Cells that a spreadsheet must not take for a formula."""

_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # full width: read as such in CJK locales


def escape_formula(cell: str) -> str:
    """Return the cell's text with a leading apostrophe where a spreadsheet would run it.

    The characters are those of OWASP, "CSV Injection". Text cells only: a number's minus sign is no formula.
    """
    return f"'{cell}" if cell.startswith(_STARTS_FORMULA) else cell
