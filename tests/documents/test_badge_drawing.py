"""A badge is drawn to size, in black, scannable, with its signs and nothing personal but the name."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.documents.badge import BadgeDrawer
from kiosk.documents.errors import DocumentError
from kiosk.documents.qr_symbol import qr_svg
from kiosk.domain.badge_warnings import TextShortened
from kiosk.domain.marks import MarkShape
from kiosk.domain.passes import badge_code, issue_pass
from tests.documents.badge_reading import grey_rows, image_of, ink_of, pictures, words
from tests.documents.drawn_badges import draw

PX_PER_MM = 300 / 25.4


def test_the_png_is_the_label_at_300_dpi(drawer, make_content):
    image = image_of(drawer.png(make_content()))
    assert (image.width(), image.height()) == (1181, 732)


def test_the_pdf_is_one_landscape_label(drawer, make_content):
    pdf = drawer.pdf([make_content()])
    assert pdf.count(b"/Type/Page/") + pdf.count(b"/Type /Page\n") == 1
    assert b"/MediaBox[0 0 283.46457 175.74803]" in pdf


@given(entropy=st.integers(min_value=0, max_value=2**64))
@settings(max_examples=settings().max_examples // 4)
def test_the_code_is_scanned_back(drawer, make_content, entropy):
    code = issue_pass(entropy)
    png = drawer.png(make_content(pass_code=code, badge_code=badge_code(code)))
    (barcode,) = zxingcpp.read_barcodes(image_of(png), formats=zxingcpp.BarcodeFormat.QRCode)
    assert barcode.text == code
    assert barcode.ec_level == "Q"


def test_the_code_is_twenty_millimetres_with_four_clear_modules(drawer, make_content):
    png = drawer.png(make_content(no_photo=True, footer="w" * 300))
    (barcode,) = zxingcpp.read_barcodes(image_of(png), formats=zxingcpp.BarcodeFormat.QRCode)
    corners = barcode.position
    assert (corners.top_right.x - corners.top_left.x) / PX_PER_MM == pytest.approx(20, abs=0.4)
    module = 20 / 21 * PX_PER_MM
    left, top = round(76 * PX_PER_MM), round(38 * PX_PER_MM)
    quiet = int(4 * module) - 1
    for row in grey_rows(png)[top - quiet : top - 1]:
        assert min(row[left - quiet :]) == 255
    for row in grey_rows(png)[top:]:
        assert min(row[left - quiet : left - 1]) == 255


@pytest.mark.parametrize("text", ["K" * 17, "k1", "K1é"])
def test_a_text_that_no_symbol_of_version_1_holds_is_refused(text):
    with pytest.raises(ValueError):
        qr_svg(text)


@pytest.mark.parametrize("shape", MarkShape)
@pytest.mark.parametrize("right_to_left", [False, True])
def test_ink_stays_where_the_printer_reaches_and_is_grey(drawer, make_content, shape, right_to_left):
    content = make_content(
        name="Jacqueline Ğğjy", mark_shape=shape, no_photo=True, party_people=25, right_to_left=right_to_left
    )
    png = drawer.png(content)
    ink = ink_of(png, threshold=250)
    assert ink.left >= 3.1 * PX_PER_MM and ink.right <= (100 - 3.1) * PX_PER_MM
    assert ink.top >= 2.5 * PX_PER_MM and ink.bottom <= (62 - 2.5) * PX_PER_MM
    image = image_of(png)
    assert all(
        (colour := image.pixelColor(x, y)).red() == colour.green() == colour.blue()
        for x in range(0, 1181, 7)
        for y in range(0, 732, 7)
    )


def test_the_mark_is_fourteen_millimetres_at_the_top_right(drawer, make_content):
    rows = grey_rows(drawer.png(make_content(mark_shape="ring")))[: round(18.2 * PX_PER_MM)]
    dark = [x for row in rows for x in range(round(80 * PX_PER_MM), 1181) if row[x] < 128]
    assert (max(dark) - min(dark)) / PX_PER_MM == pytest.approx(14 * 0.92, abs=0.3)
    assert max(dark) / PX_PER_MM == pytest.approx(96 - 14 * 0.04, abs=0.3)


def test_each_turn_of_a_mark_is_another_picture(drawer, make_content):
    pictures = {drawer.png(make_content(mark_shape="wedge", mark_turn=turn)) for turn in range(4)}
    assert len(pictures) == 4


def test_the_same_content_gives_the_same_bytes(drawer, make_content):
    assert draw(drawer, make_content()) == draw(drawer, make_content())


def test_a_badge_says_what_it_was_given_and_nothing_else(drawer, make_content, tmp_path):
    content = make_content(name="Ada", under_18=True, no_photo=True)
    files = draw(drawer, content)
    texts = (content.name, content.programme, "·", content.session, content.date_text, content.role)
    texts += (content.place, content.footer, content.scan_hint)
    said = " ".join(texts).split() + list(content.badge_code)
    shown = [
        part for word in words(files.pdf, tmp_path) for part in ([*word] if word == content.badge_code else [word])
    ]
    assert sorted(shown) == sorted(said)
    assert b"/Title" not in files.pdf and b"/Author" not in files.pdf


def test_a_party_badge_counts_the_others(drawer, make_content, tmp_path):
    assert "+4" in words(drawer.pdf([make_content(party_people=5)]), tmp_path)
    assert not [word for word in words(drawer.pdf([make_content()]), tmp_path) if word.startswith("+")]


def test_the_badge_code_reads_left_to_right_on_an_arabic_badge(drawer, make_content, tmp_path):
    content = make_content(name="الخوارزمي", right_to_left=True, place="غرف الاختراع")
    assert content.badge_code in "".join(words(drawer.pdf([content]), tmp_path))


def test_no_photo_adds_its_sign(drawer, make_content):
    assert drawer.png(make_content(no_photo=True)) != drawer.png(make_content())


def test_a_text_too_long_is_shortened_and_said(drawer, make_content):
    long = "A name that is far longer than any badge has room for, really " * 3
    warnings = drawer.warnings([make_content(role=long, session=None, programme=long, footer=long * 3)] * 2)
    assert warnings == (TextShortened("role"), TextShortened("programme"), TextShortened("footer"))


@pytest.mark.parametrize(
    "changes",
    [
        {"mark_shape": "star"},
        {"mark_turn": 4},
        {"badge_code": "AAAA"},
        {"pass_code": "K1"},
        {"party_people": 0},
        {"under_18": True, "name": "Ada Lovelace"},
    ],
)
def test_content_that_cannot_be_is_refused(make_content, changes):
    with pytest.raises(ValueError):
        make_content(**changes)


@pytest.mark.parametrize("template", ["no-such-badge", "../fonts/x", ""])
def test_a_missing_template_is_named(drawer, make_content, template):
    with pytest.raises(DocumentError) as caught:
        drawer.png(make_content(), template)
    assert caught.value.where.endswith(".typ")


@pytest.fixture
def own_resources(resources, tmp_path):
    for name in ("badges", "icons"):
        shutil.copytree(resources / name, tmp_path / name)
    (tmp_path / "fonts").symlink_to(resources / "fonts")
    return tmp_path


@pytest.mark.parametrize("source", ["#let x = ", "#panic()", "#pagebreak()", '#image("../icons/none.svg")'])
def test_a_broken_template_is_named_without_the_visitor(own_resources, make_content, source):
    path = own_resources / "badges" / "odd.typ"
    path.write_text(source)
    with pytest.raises(DocumentError) as caught:
        BadgeDrawer(own_resources).png(make_content(name="Ada"), "odd")
    assert caught.value.where == str(path)
    assert "Ada" not in str(caught.value)


def test_badges_can_be_drawn_from_several_threads(drawer, make_content):
    contents = [make_content(name=name) for name in ("Jo", "Bo", "Mo", "Flo")] * 3
    with ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(partial(draw, drawer), contents))
    assert drawn == [draw(drawer, content) for content in contents]


def test_badges_that_come_together_look_as_each_alone(drawer, make_content, tmp_path):
    """Complaint 34: sheets of several badges lost the design."""
    contents = [make_content(name=name) for name in ("Amina", "Bo", "Konstanty Kowalczyk")]
    together = pictures(drawer.pdf(contents), tmp_path)
    assert together == [picture for content in contents for picture in pictures(drawer.pdf([content]), tmp_path)]
    assert len(set(together)) == 3


def test_a_strip_is_a_page_each_and_its_numbers_have_no_pass(drawer, make_content):
    leader = make_content(name="Ms Okafor", party_people=31)
    strip = [make_content(name="", number=number, scan_hint="Your leader checks you out") for number in (1, 30)]
    pdf = drawer.pdf([leader, *strip])
    assert pdf.count(b"/Type/Page/") + pdf.count(b"/Type /Page\n") == 3
    assert drawer.warnings([leader, *strip]) == ()
    assert zxingcpp.read_barcodes(image_of(drawer.png(leader)))
    assert not zxingcpp.read_barcodes(image_of(drawer.png(strip[0])))
