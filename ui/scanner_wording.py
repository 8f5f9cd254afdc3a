"""What staff read while a scanner is learnt and the screen is measured, in English like everything for staff."""

from __future__ import annotations

from kiosk.actions.print_sheet import SheetPrinted
from kiosk.domain.printer_faults import Fault, FaultKind, in_words
from kiosk.domain.scanner_learning import Case, Layout, Learnt
from kiosk.errors import KioskError
from ui.printing_wording import printer

SCAN_LARGE = "Scan the large code of the test sheet."
SCAN_SIZES = "Now the three smaller codes: 30 mm, 20 mm, 12 mm. Wait a second between them."
LAYOUTS = {
    Layout.RIGHT: "Its keyboard’s country is right: every letter and digit arrives.",
    Layout.FRENCH_SCANNER: "Your scanner is set to French layout, this computer is not.",
    Layout.FRENCH_COMPUTER: "This computer is set to French layout, your scanner is not.",
    Layout.GERMAN: "Your scanner is set to German layout and this computer is not, or the other way round.",
    Layout.UNKNOWN: "That was not the large code, or the scanner’s layout is one that is not known here.",
}
LAYOUT_FIX = "Scan the code for this computer’s country in the scanner’s handbook, then scan the large code again."
UNKNOWN_FIX = "If it was the large code, set the scanner to English (US) by its handbook, then scan it again."
SMALL = "Capital letters arrive small: Caps Lock is on, or the scanner is set so. Codes are read all the same."
TOO_MUCH = "That is more than the settings hold. Take it off by the scanner’s handbook."
TWICE = "It sends each code twice. The kiosk takes that as one."
TOO_SLOW = "That is too slow to be told from typing. Set its delay between characters to none by the handbook."
PRINTING_SHEET = "Printing the test sheet."
FITS = "The settings fit this scanner already."
KEPT = "Kept. It holds from now on."
SCANNER_KEPT = "What the scanner adds is taken off from now on."
SCREEN_KEPT = "The screen’s width is kept."
AS_BEFORE = "It is as it was before."
A_MANAGER_KEEPS = "A manager can keep how wide the screen is."
ASK_A_MANAGER = "A manager can keep what the scanner adds."
SLOWEST_MS = 50
_ENDS = {
    "enter": "It ends a code with Enter.",
    "tab": "It ends a code with Tab.",
    "silence": "It ends a code with nothing.",
}


def learnt_lines(learnt: Learnt, gap_ms: float, ended_by: str) -> list[str]:
    """Return what the test scan says of the scanner: layout, case, what it adds, how fast it is."""
    lines = [LAYOUTS[learnt.layout]]
    if learnt.layout is not Layout.RIGHT:
        return [*lines, UNKNOWN_FIX if learnt.layout is Layout.UNKNOWN else LAYOUT_FIX]
    lines.append(SMALL if learnt.case is Case.SMALL else "Capital letters arrive as capitals.")
    lines += [f"It adds {_shown(added)} {where} each code." for where, added in _added(learnt) if added]
    if not learnt.prefix and not learnt.suffix:
        lines.append("It adds nothing before or after a code.")
    if learnt.adds_too_much:
        lines.append(TOO_MUCH)
    lines.append(_ENDS[ended_by])
    speed = f"It types a character every {gap_ms:.0f} ms."
    return [*lines, f"{speed} {TOO_SLOW}" if gap_ms > SLOWEST_MS else f"{speed} That is fast enough."]


def sizes_read(number: int) -> str:
    """Return how many of the smaller codes were read."""
    if number >= 3:
        return "It read all three. Badges have codes of 20 mm."
    return f"Read: {number} of 3. {SCAN_SIZES}"


def sheet_printed(printed: SheetPrinted) -> str:
    """Return where the test sheet is: on paper, or in a file that somebody has to print."""
    failed = [f"{printer(name)}: {_no_sheet(fault)}" for name, fault in printed.tried]
    if printed.printer:
        return " ".join((*failed, f"The test sheet comes out of {printer(printed.printer).lower()}."))
    lies = f"No printer has A4 paper. Print this file elsewhere, at its own size: {printed.file}"
    return " ".join((*failed, lies))


def _no_sheet(fault: Fault) -> str:
    return "It has other paper." if fault.kind is FaultKind.WRONG_ROLL else in_words(fault).what


def width_of(width_mm: float) -> str:
    """Return how wide the screen is."""
    return f"The screen is {width_mm:.0f} mm wide."


def not_kept(error: Exception) -> str:
    """Return why nothing was kept."""
    what = f"{error.what}. {error.fix}" if isinstance(error, KioskError) else "Try again."
    return f"Nothing was kept. {what}"


def _added(learnt: Learnt) -> tuple[tuple[str, str], ...]:
    return ("before", learnt.prefix), ("after", learnt.suffix)


def _shown(added: str) -> str:
    named = {"\t": "a tab", " ": "a space"}
    return named.get(added, f"“{added}”")
