"""Every name is printed in full, large, in its own script, or the result says what is missing."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.documents.badge import BadgeDrawer, _inputs
from kiosk.documents.badge_content import BadgeContent
from kiosk.documents.errors import DocumentError
from kiosk.documents.font_coverage import FontCoverage, clusters
from kiosk.domain.badge_warnings import CharactersMissing, TextShortened
from tests.documents.badge_reading import glyph_numbers, grey_rows, image_of, ink_of
from tests.documents.drawn_badges import Drawn, draw

NAMES = {
    "Jo": 72,
    "Maximilian": 36,
    "Oluwaṣeun": 36,
    "Nguyễn Thị Minh": 28,
    "Llanfair": 48,
    "Żółkiewska": 36,
    "Żo\u0301łkiewska": 36,
    "الخوارزمي": 48,
    "রবীন্দ্রনাথ": 36,
    "ኃይለ ሥላሴ": 40,
    "李小龙": 60,
    "Zoë 🙂": 48,
    "Ελένη": 60,
    "Оксана": 48,
}
FORTY_LETTERS = "Abcdefghijklmnopqrstuvwxyzabcdefghijklmn"
LEFT_COLUMN_PX = round(72 / 25.4 * 300)
NO_FONT_HAS = "Ꭰ"


@pytest.mark.parametrize("name", NAMES)
def test_a_name_has_no_empty_box(drawer, make_content, name):
    """Complaint 32: names with signs of other scripts broke badges."""
    files = draw(drawer, make_content(name=name))
    assert 0 not in glyph_numbers(files.pdf)
    assert len(glyph_numbers(files.pdf)) > len(name)
    assert files.warnings == ()


@pytest.mark.parametrize(("name", "least_pt"), NAMES.items())
def test_a_name_is_as_large_as_it_was_found_to_fit(drawer, make_content, name, least_pt):
    assert draw(drawer, make_content(name=name)).name_size_pt >= least_pt


def test_the_empty_box_detector_sees_a_missing_glyph(resources, make_content):
    template = resources / "badges" / "badge-62x100.typ"
    unchecked = _inputs([make_content(name=f"Jo {NO_FONT_HAS}")])
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[resources / "fonts"])
    compiler = typst.Compiler(template, root=resources, font_paths=fonts, ignore_system_fonts=True)
    assert 0 in glyph_numbers(compiler.compile(format="pdf", sys_inputs=unchecked))


def test_a_character_no_font_has_is_left_out_and_named(drawer, make_content):
    files = draw(drawer, make_content(name=f"Jo {NO_FONT_HAS}"))
    assert files.warnings == (CharactersMissing("name", (NO_FONT_HAS,)),)
    assert 0 not in glyph_numbers(files.pdf)
    assert files.png == drawer.png(make_content(name="Jo"))


def test_other_texts_are_checked_too(drawer, make_content):
    files = draw(drawer, make_content(footer=f"Wi-Fi {NO_FONT_HAS}", session=NO_FONT_HAS))
    assert files.warnings == (CharactersMissing("session", (NO_FONT_HAS,)), CharactersMissing("footer", (NO_FONT_HAS,)))
    assert 0 not in glyph_numbers(files.pdf)


def test_a_name_no_font_has_leaves_a_line_to_write_on(drawer, make_content):
    files = draw(drawer, make_content(name=NO_FONT_HAS * 3))
    assert files.name_size_pt == 0
    assert files.warnings == (CharactersMissing("name", (NO_FONT_HAS,)),)


def test_forty_letters_in_one_word_shrink_and_stay_whole(drawer, make_content):
    files = draw(drawer, make_content(name=FORTY_LETTERS))
    assert files.warnings == ()
    assert 12 <= files.name_size_pt < 36


def test_only_a_name_beyond_the_smallest_size_ends_in_an_ellipsis(drawer, make_content):
    assert drawer.warnings([make_content(name=FORTY_LETTERS * 5)]) == (TextShortened("name"),)


@given(name=st.text(alphabet=st.characters(codec="utf-8", categories=("L", "M", "N", "P", "S", "Zs")), max_size=30))
@settings(max_examples=settings().max_examples // 2)
def test_whatever_is_typed_is_printed_without_boxes(drawer, make_content, name):
    files = draw(drawer, make_content(name=name))
    assert 0 not in glyph_numbers(files.pdf)
    assert (image_of(files.png).width(), image_of(files.png).height()) == (1181, 732)


@pytest.mark.parametrize("name", [*NAMES, FORTY_LETTERS, "W" * 200, "Wilhelmina Wolfeschlegelsteinhausen"])
def test_a_name_stays_left_of_the_stub(drawer, make_content, name):
    files = draw(drawer, make_content(name=name))
    column = ink_of(files.png, to_x=LEFT_COLUMN_PX + 40)
    assert column.right <= LEFT_COLUMN_PX


@pytest.mark.parametrize("name", ["#panic()", "*Jo*", "$x$", "\\u{41}", '"Jo"', "= Jo", "Jo // Bo"])
def test_a_name_is_never_read_as_markup(drawer, make_content, name, resources):
    shown = len(glyph_numbers(drawer.pdf([make_content(name=name)])))
    without = len(glyph_numbers(drawer.pdf([make_content(name="x")])))
    assert shown - without == len(name) - 1


@pytest.mark.parametrize(("name", "letter"), [("ọ\u0300", "o"), ("ẹ\u0301", "e"), ("o\u0323\u0300", "o")])
def test_a_letter_stands_under_its_marks_where_the_first_font_has_the_marks_alone(drawer, make_content, name, letter):
    """Yoruba: of the letter and its tone the tone alone was printed."""
    whole, plain = (draw(drawer, make_content(name=each)) for each in (name, letter))
    assert whole.warnings == ()
    at_one_size = name_ink(plain) * (whole.name_size_pt / plain.name_size_pt) ** 2
    assert name_ink(whole) > at_one_size


def name_ink(files: Drawn) -> int:
    """Count the black points of the field that the name stands in."""
    rows = grey_rows(files.png)[round(11 * 11.81) : round(33.4 * 11.81)]
    return sum(sign < 128 for row in rows for sign in row[:LEFT_COLUMN_PX])


@given(text=st.text(max_size=40))
def test_what_is_kept_and_what_is_missing_make_up_the_text(coverage, text):
    kept, missing = coverage.split(text)
    assert all(coverage.covers(cluster) for cluster in clusters(kept))
    assert not any(coverage.covers(cluster) for cluster in missing)
    parts = [cluster for cluster in clusters(text) if cluster not in missing]
    assert "".join("".join(parts).split()) == "".join(kept.split())


@given(text=st.text(max_size=40))
def test_clusters_lose_nothing(text):
    assert "".join(clusters(text)) == text


@pytest.fixture(scope="session")
def coverage(resources: Path) -> FontCoverage:
    return FontCoverage(sorted((resources / "fonts").glob("*.ttf")))


def test_a_mark_that_shares_no_font_with_its_letter_is_not_covered(coverage):
    assert coverage.covers("বাংলা"[:2])
    assert not coverage.covers("李\u09be")
    assert coverage.covers("o\u0323")


def test_a_font_that_is_missing_stops_the_drawer(resources, tmp_path):
    (tmp_path / "fonts").mkdir()
    shutil.copy(resources / "fonts" / "NotoSans_400Regular.ttf", tmp_path / "fonts")
    with pytest.raises(DocumentError, match="Noto Emoji"):
        BadgeDrawer(tmp_path)


def test_a_file_that_is_no_font_stops_the_coverage(tmp_path):
    path = tmp_path / "broken.ttf"
    path.write_bytes(b"no font")
    with pytest.raises(DocumentError) as caught:
        FontCoverage([path])
    assert caught.value.where == str(path)


def test_inputs_are_json_that_typst_reads(make_content):
    content: BadgeContent = make_content(name="Żółkiewska")
    assert json.loads(_inputs([content])["badges"])[0]["name"] == "Żółkiewska"
