"""What may be given out of small counts, against a reader who knows the rule and tries every row there could be."""

from __future__ import annotations

from collections import defaultdict
from itertools import product

import pytest

from kiosk.domain.small_cells import LEAST, GivenOut, given_out


@pytest.mark.parametrize(
    ("counts", "seen"),
    [
        ((30, 20, 5), ((30, 20, 5), 55)),
        ((30, 20, 0), ((30, 20, None), 50)),  # nobody: may be worked out
        ((30, 20, 3), ((30, None, None), 53)),  # alone it would be 53 - 50
        ((30, 20, 3, 2), ((30, 20, None, None), 55)),  # 5 together: each may be 1 to 4
        ((30, 20, 4, 4), ((30, None, None, None), 58)),  # 8 of two that are below five is 4 and 4
        ((30, 20, 1, 0), ((30, 20, None, None), 51)),  # one of the two
        ((4, 4, 4), ((None, None, None), None)),
        ((2, 1, 0), ((None, None, None), None)),
        ((0, 0, 5), ((None, None, 5), 5)),
    ],
)
def test_what_is_small_goes_and_what_would_tell_it(counts: tuple[int, ...], seen: tuple[object, object]) -> None:
    assert given_out(counts) == GivenOut(*seen)  # type: ignore[arg-type]


@pytest.mark.parametrize(("answers", "most"), [(2, 14), (3, 12), (4, 8)])
def test_no_small_count_can_be_worked_out_even_by_who_knows_the_rule(answers: int, most: int) -> None:
    rows = defaultdict(list)
    for counts in product(range(most + 1), repeat=answers):
        rows[given_out(counts)].append(counts)
    told = [
        (seen, place)
        for seen, possible in rows.items()
        for place in range(answers)
        if len({counts[place] for counts in possible}) == 1 and 0 < possible[0][place] < LEAST
        if seen.total is None or seen.total <= most  # a row of more people has others beyond those tried
    ]
    assert len(rows) > 100
    assert told == []


def test_the_reader_finds_what_a_rule_without_a_second_step_tells() -> None:
    naive = [tuple(count if count >= LEAST else None for count in counts) for counts in product(range(9), repeat=2)]
    assert (8, None) in naive  # beside a sum of 10 it is 2
    assert given_out((8, 2)).counts == (None, None)
