"""Each fault is one plain sentence with the next step."""

from __future__ import annotations

import pytest

from kiosk.domain.printer_faults import Fault, FaultKind, in_words, is_of_the_badge


@pytest.mark.parametrize(
    ("found", "needed", "says"),
    [
        ((29, 0), (62, 100), "The roll is 29 mm wide, this badge needs 62 mm."),
        ((62, 29), (62, 100), "The labels on the roll are 29 mm long, this badge needs 100 mm."),
        ((0, 0), (62, 0), "The printer has another roll than this badge needs: 62 mm endless tape."),
    ],
)
def test_a_wrong_roll_is_measured(found: tuple[int, int], needed: tuple[int, int], says: str) -> None:
    said = in_words(Fault(FaultKind.WRONG_ROLL, found_mm=found, needed_mm=needed))
    assert said.what == says
    assert said.fix.startswith(f"Put in a roll of {'62 x 100 mm labels' if needed[1] else '62 mm endless tape'}.")


@pytest.mark.parametrize("kind", FaultKind)
def test_every_fault_has_a_sentence_and_a_step_and_none_is_another_ones(kind: FaultKind) -> None:
    said = in_words(Fault(kind, found_mm=(29, 0), needed_mm=(62, 100)))
    assert said.what.endswith(".") and said.fix.endswith(".")
    assert len(said.what.split()) <= 16
    others = [in_words(Fault(other, found_mm=(29, 0), needed_mm=(62, 100))).what for other in FaultKind]
    assert others.count(said.what) == 1
    assert is_of_the_badge(kind) is (kind in (FaultKind.WRONG_ROLL, FaultKind.REFUSED))


def test_what_the_printer_calls_it_is_named() -> None:
    assert "(spool-area-full)" in in_words(Fault(FaultKind.DEFECT, "spool-area-full")).what
