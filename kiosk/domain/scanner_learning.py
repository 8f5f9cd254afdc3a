"""What a scanner's test scan says of how it is set up: layout, case, what it adds (look.md H1-H7).

The test sheet has one code with every letter and digit. A keyboard-wedge scanner types it key by key; where it is set
to another country's keyboard than this computer, other characters arrive, and which they are says which it is.
"""

from __future__ import annotations

from enum import StrEnum

from kiosk.domain.values import frozen

TEST_TEXT = "K1ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789K1"
LONGEST_ADDED = 8  # as the settings hold


class Layout(StrEnum):
    """Which keyboard the scanner, or this computer, is set to."""

    RIGHT = "right"
    FRENCH_SCANNER = "french_scanner"
    FRENCH_COMPUTER = "french_computer"
    GERMAN = "german"
    UNKNOWN = "unknown"


class Case(StrEnum):
    """What became of capital letters."""

    RIGHT = "right"
    SMALL = "small"


# From the text's character to the one that arrives. French: A Q, Z W and M stand elsewhere, digits need Shift. A German
# keyboard has Y and Z exchanged, whichever of the two is set to it.
_LETTERS_FRENCH = str.maketrans("AQZWaqzw", "QAWZqawz")
_ARRIVES = {
    Layout.RIGHT: {},
    Layout.GERMAN: str.maketrans("YZyz", "ZYzy"),
    Layout.FRENCH_SCANNER: _LETTERS_FRENCH | str.maketrans("Mm0123456789", ':;)!"£$%^&*('),
    Layout.FRENCH_COMPUTER: _LETTERS_FRENCH | str.maketrans("Mm0123456789", "?,à&é\"'(-è_ç"),
}
# The same keys on an American computer and on a British one: what stands above 2 and 3 differs.
_AMERICAN = str.maketrans('"£', "@#")


@frozen
class Learnt:
    """What a test scan says; ``prefix`` and ``suffix`` are what the scanner adds."""

    layout: Layout
    case: Case
    prefix: str = ""
    suffix: str = ""

    @property
    def is_usable(self) -> bool:
        """Whether codes can be read as the scanner is set up: case does not matter, letters and digits do."""
        return self.layout is Layout.RIGHT and not self.adds_too_much

    @property
    def adds_too_much(self) -> bool:
        """Whether what it adds is longer than the settings hold."""
        return max(len(self.prefix), len(self.suffix)) > LONGEST_ADDED


def learn(arrived: str) -> Learnt:
    """Return what a scan of the test sheet says."""
    text = arrived.strip("\r\n")
    for layout, table in _ARRIVES.items():
        for expected in (TEST_TEXT.translate(table), TEST_TEXT.translate(table).translate(_AMERICAN)):
            at = text.casefold().find(expected.casefold())
            if at >= 0:
                core = text[at : at + len(expected)]
                return Learnt(layout, _case(core, expected), text[:at], text[at + len(expected) :])
    return Learnt(Layout.UNKNOWN, Case.RIGHT)


def _case(core: str, expected: str) -> Case:
    """The test text is all capitals: Caps Lock, or a scanner that is set to it, makes them small."""
    return Case.RIGHT if core == expected else Case.SMALL
