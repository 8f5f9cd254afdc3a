"""The roll call on paper, read back from the PDF."""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image

from kiosk.documents.errors import DocumentError
from kiosk.documents.roll_call import RollCallDrawer
from kiosk.domain.catalogue import Catalogue, Notice
from kiosk.domain.passes import issue_pass
from kiosk.domain.people import Party
from kiosk.domain.roll_call import call_roll
from kiosk.domain.visits import Visit
from tests.domain.places import NOON, catalogue, visit


def place() -> Catalogue:
    where = catalogue()
    return replace(where, venue=replace(where.venue, notices=(Notice("assembly_point", "The tall lamp."),)))


def inside(number: int, name: str, party: Party | None = None, **given: object) -> Visit:
    made = visit(party or Party(1), **given)
    return replace(made, id=UUID(int=number), name=name, pass_code=issue_pass(number))


def pages(pdf: bytes, folder: Path) -> list[str]:
    """Return the text of each page, its lines as they stand."""
    (folder / "roll.pdf").write_bytes(pdf)
    command = ["pdftotext", "-layout", "roll.pdf", "-"]
    text = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout
    return [" ".join(page.split()) for page in text.split("\f")[:-1]]


@pytest.fixture(scope="module")
def drawer() -> RollCallDrawer:
    return RollCallDrawer(Path(__file__).parents[2] / "resources")


def test_the_list_says_all_that_the_marshal_reads(drawer: RollCallDrawer, tmp_path: Path) -> None:
    roll = call_roll(
        [
            inside(1, "Zoë Okafor", Party(2, 28), room_key="workshop"),
            inside(2, "Bo Lin", leave_help=True),
            inside(3, "", Party(0, 1)),
            inside(4, "محمد العربي", checked_in_at=NOON - timedelta(hours=7)),
        ],
        place(),
        NOON,
        newest_at=NOON - timedelta(seconds=70),
        kiosk_id="desk-1",
        counted_out=1,
        assumed_gone=2,
    )
    first, *others = pages(drawer.draw(roll, place(), drill=False), tmp_path)
    text = " ".join([first, *others])
    for words in (
        "Roll call, The Invention Rooms 12:00:00, Sat 21 Nov 2026",
        "32 people in",
        "Data as at 11:58:50, Sat 21 Nov 2026",
        "Kiosk desk-1",
        "4 adults, 29 under 18. 1 group.",
        "1 person left without saying who.",
        "2 people were assumed gone at closing time.",
        "The tall lamp.",
        "Community cafe: 3 people (1 of them above)",
        "Workshop: 30 people",
        "28 under 18",
        "No name. Badge",
        "in over 6 hours: perhaps gone",
        "Late additions",
        "Fire marshal Signature Time",
    ):
        assert words in text, words
    assert first.index("Need help to leave") < first.index("Bo Lin") < first.index("Community cafe")
    for number, page in enumerate([first, *others], start=1):
        assert "Not proof that the building is empty. Sweep the building." in page
        assert f"Page {number} of {1 + len(others)}" in page
    assert "DRILL" not in text


def test_a_drill_is_marked_on_every_page(drawer: RollCallDrawer, tmp_path: Path) -> None:
    many = [inside(number, f"Visitor {number}") for number in range(1, 61)]
    roll = call_roll(many, place(), NOON, newest_at=NOON, kiosk_id="desk-1")
    drill = pages(drawer.draw(roll, place(), drill=True), tmp_path)
    assert len(drill) > 2
    assert all("DRILL. Roll call" in page for page in drill)
    assert all("Name or leader People In at" in page for page in drill[:-1])
    listed = [f"Visitor {number} " for number in range(1, 61)]
    assert all(sum(page.count(name) for page in drill) == 1 for name in listed)


def test_an_empty_house_and_a_festival_say_so(drawer: RollCallDrawer, tmp_path: Path) -> None:
    nobody = call_roll((), place(), NOON, newest_at=None, kiosk_id="desk-1")
    assert "Nobody is checked in." in pages(drawer.draw(nobody, place(), drill=False), tmp_path)[0]
    festival = replace(place(), venue=replace(place().venue, kind="festival"))
    roll = call_roll([inside(1, "Bo Lin")], festival, datetime(2026, 6, 1, tzinfo=UTC), newest_at=None, kiosk_id="k")
    text = pages(drawer.draw(roll, festival, drill=False), tmp_path)[0]
    assert "Community cafe: 1 person" in text
    assert "Bo Lin" not in text


def test_the_same_list_gives_the_same_bytes(drawer: RollCallDrawer) -> None:
    roll = call_roll([inside(1, "Bo Lin")], place(), NOON, newest_at=NOON, kiosk_id="desk-1")
    assert drawer.draw(roll, place(), drill=False) == drawer.draw(roll, place(), drill=False)


def test_a_missing_template_is_named(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="roll call template not found"):
        RollCallDrawer(tmp_path)


def test_the_strip_is_as_wide_as_the_tape_and_as_long_as_it_must_be(drawer: RollCallDrawer) -> None:
    one, many = (
        call_roll(
            [inside(number + 1, "Bo Lin") for number in range(people)], place(), NOON, newest_at=None, kiosk_id="desk-1"
        )
        for people in (1, 30)
    )
    short, long = (Image.open(io.BytesIO(drawer.draw_strip(roll, place(), drill=True))) for roll in (one, many))
    assert short.width == long.width == 732
    assert long.height > short.height + 29 * 60
