"""Which of the codes in a camera's view is held up: the one in the frame, read twice, or none."""

from __future__ import annotations

from kiosk.domain.codes_in_view import RECENT_MS, TARGET, CodeSeen, Held, Nothing, Several, View, look

AIMED = CodeSeen("AIMED", 0.0, 0.1)
ALSO_AIMED = CodeSeen("ALSO", -0.2, 0.3)
ASIDE = CodeSeen("ASIDE", TARGET + 0.1, 0.0)
ABOVE = CodeSeen("ABOVE", 0.0, -TARGET - 0.01)
FRAME_MS = 33


def judged(*pictures: tuple[CodeSeen, ...], gap_ms: float = FRAME_MS) -> Nothing | Held | Several:
    """What is held up after these pictures, one behind the other."""
    view: View = ()
    said: Nothing | Held | Several = Nothing()
    for number, codes in enumerate(pictures):
        view, said = look(view, codes, number * gap_ms)
    return said


def test_an_empty_view_holds_nothing() -> None:
    assert judged((), ()) == Nothing()


def test_a_code_counts_once_it_was_read_twice() -> None:
    assert judged((AIMED,)) == Nothing()
    assert judged((AIMED,), (AIMED,)) == Held("AIMED")


def test_a_picture_without_it_in_between_does_not_matter() -> None:
    assert judged((AIMED,), (), (AIMED,)) == Held("AIMED")


def test_what_was_read_too_long_ago_does_not_count() -> None:
    assert judged((AIMED,), (AIMED,), gap_ms=RECENT_MS + 1) == Nothing()


def test_the_one_in_the_frame_counts_whatever_is_beside_it() -> None:
    assert judged((AIMED, ASIDE), (ASIDE, ABOVE, AIMED)) == Held("AIMED")


def test_one_outside_the_frame_counts_while_it_is_the_only_one() -> None:
    assert judged((ASIDE,), (ASIDE,)) == Held("ASIDE")
    assert judged((ASIDE,), (ASIDE, ABOVE)) == Several()


def test_two_in_the_frame_are_not_guessed_at_even_if_one_picture_shows_only_one() -> None:
    assert judged((AIMED,), (AIMED, ALSO_AIMED)) == Several()
    assert judged((AIMED, ALSO_AIMED), (AIMED,), (AIMED,)) == Several()


def test_a_code_that_is_brought_into_the_frame_is_in_it_from_then_on() -> None:
    coming = CodeSeen("AIMED", TARGET + 0.05, 0.0)
    assert judged((coming, ABOVE), (coming, ABOVE), (AIMED, ABOVE)) == Held("AIMED")


def test_what_was_seen_long_ago_is_not_kept() -> None:
    view, _ = look((), (AIMED, ASIDE), 0)
    view, _ = look(view, (AIMED,), RECENT_MS + 1)
    assert [sighting.code for sighting in view] == [AIMED]
