"""Members' cards on a sheet of A4: each can be scanned, and an under-18's has no surname."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.documents.errors import DocumentError
from kiosk.documents.member_cards import CardSheet, draw_cards
from kiosk.domain.bookings import Booking
from kiosk.domain.passes import issue_pass
from kiosk.domain.people import Party
from kiosk.exchange.venue_pack import load_pack
from tests.documents.badge_reading import words

reads_words = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")

DAY = date(2026, 11, 22)
CATALOGUE = load_pack("invention_rooms").catalogue(DAY, DAY)
AGENT = Booking(issue_pass(7), "members:agents_of_change", "Amina Warsame-Kowalczyk")


def sheet(programme_key: str, *cards: Booking) -> CardSheet:
    return CardSheet(cards, CATALOGUE.programmes[programme_key], CATALOGUE, date(2026, 12, 14))


@reads_words
def test_a_card_has_the_name_the_code_in_letters_and_the_last_day(resources: Path, tmp_path: Path) -> None:
    said = " ".join(words(draw_cards(sheet("agents_of_change", AGENT), resources), tmp_path))
    assert "Warsame" in said
    assert "14 December 2026" in said
    assert AGENT.code[:4] in said


@reads_words
def test_an_under_18_has_a_first_name_only(resources: Path, tmp_path: Path) -> None:
    for programme, card in (
        ("maker_challenge", AGENT),
        ("agents_of_change", replace(AGENT, party=Party(0, 1))),
    ):
        said = words(draw_cards(sheet(programme, card), resources), tmp_path)
        assert "Amina" in said
        assert "Warsame" not in said


def test_ten_cards_fill_a_sheet(resources: Path) -> None:
    cards = [replace(AGENT, code=issue_pass(number)) for number in range(11)]
    for count, pages in ((10, 1), (11, 2)):
        pdf = draw_cards(sheet("agents_of_change", *cards[:count]), resources)
        assert pdf.count(b"/Type/Page/") + pdf.count(b"/Type /Page\n") == pages


def test_a_broken_template_and_missing_fonts_are_named(resources: Path, tmp_path: Path) -> None:
    for name in ("badges", "fonts"):
        shutil.copytree(resources / name, tmp_path / name)
    (tmp_path / "badges" / "member-card.typ").write_text("#nothing")
    with pytest.raises(DocumentError):
        draw_cards(sheet("agents_of_change", AGENT), tmp_path)
    for font in (tmp_path / "fonts").glob("Vazirmatn*"):
        font.unlink()
    with pytest.raises(DocumentError, match="fonts missing"):
        draw_cards(sheet("agents_of_change", AGENT), tmp_path)
