"""The other parts: steppers, choices, the bar, the board, colours, names."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QCoreApplication, QMetaObject, QObject, QPointF, QSize, QUrl
from PySide6.QtGui import QColor, QFont, QTextLayout
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from tests.parts.gallery import ROOT, SHAPES, Pegs, Shown, items
from ui.adapters import drawings
from ui.adapters.resting_pegs import RestingPegs

Show = Callable[..., Shown]


def test_the_stepper_counts_between_its_limits(show: Show) -> None:
    shown = show("GalleryParty")
    for name in ("adults_more", "adults_more", "adults_fewer", "children_more"):
        shown.later(260)
        shown.tap(name)
    assert (shown.page.property("adults"), shown.page.property("under18")) == (2, 1)
    shown.later()
    shown.tap("adults_fewer")
    shown.later()
    shown.tap("adults_fewer")
    assert shown.page.property("adults") == 1


def test_change_skip_and_the_lines_of_the_problem_answer(show: Show, qtbot: object) -> None:
    shown = show("GalleryCheck", page={"errorLines": ["Enter your full name", "Say how many you are"]})
    qtbot.waitUntil(lambda: shown.item("problem").property("activeFocus"))
    assert shown.item("problem").property("activeFocus") is True
    shown.tap("errorLine_1")
    shown.tap("answerName_change")
    shown.tap("skip")
    assert [shown.page.property(name) for name in ("chosenLine", "changes", "skips")] == [1, 1, 1]


def test_choices_turn_pages_when_they_do_not_fit_and_every_one_can_be_reached(show: Show) -> None:
    shown = show("GalleryWho", "short", large=True)
    seen: list[str] = []
    for _ in range(4):
        seen += sorted(name for name in shown.names() if name.startswith("choice_"))
        if "choicesMore" not in shown.names():
            break
        shown.later()
        shown.tap("choicesMore")
    assert sorted(seen) == ["choice_family", "choice_group", "choice_maker", "choice_me"]
    shown.later()
    shown.tap("choicesBack")
    shown.later()
    for name in sorted(name for name in shown.names() if name.startswith("choice_")):
        shown.later()
        shown.tap(name)
        assert f"choice_{shown.page.property('chosen')}" == name


@pytest.mark.parametrize(
    ("needs", "room", "shown"),
    [
        ((24, 24, 24), 100, [[24, 24, 24]]),
        ((24, 40, 24), 132, [[40, 40, 40]]),
        ((24, 40, 24), 110, [[29, 40, 29]]),
        ((24, 40, 24), 100, [[24, 40, 24]]),
        ((28, 40, 28), 101, [[26, 36, 26]]),
        ((24, 24, 40, 24), 100, [[24, 24], [40, 24]]),
        ((40, 40, 24, 24, 24), 100, [[40], [40, 24], [24, 24]]),
        ((28, 28, 28, 28, 40), 86, [[25, 25], [25, 25], [36]]),
        ((24,), 10, [[24]]),
    ],
)
def test_answers_are_alike_where_there_is_room_else_as_high_as_their_words_and_no_page_is_cut_early(
    show: Show, needs: tuple[int, ...], room: int, shown: list[list[int]]
) -> None:
    given = f"needs: {list(needs)}; room: {room}; pagedRoom: {room - 30}; gap: 6; ease: 4; least: 24"
    engine = show("GalleryWho").engine
    component = QQmlComponent(engine)
    component.setData(f"import Kiosk.Parts\nChoiceRows {{ {given} }}".encode(), QUrl())
    rows = component.create()
    assert rows is not None, component.errorString()
    pages: dict[int, list[int]] = {}
    for row in range(len(needs)):
        page = QMetaObject.invokeMethod(rows, "pageOf", Q_RETURN_ARG(int), Q_ARG(int, row))
        height = QMetaObject.invokeMethod(rows, "heightOf", Q_RETURN_ARG(float), Q_ARG(int, row))
        pages.setdefault(page, []).append(round(height))
    assert [pages[page] for page in sorted(pages)] == shown


def test_choices_that_fit_have_no_pages(show: Show) -> None:
    assert {"choicesMore", "choicesBack"}.isdisjoint(show("GalleryWho", "portrait").names())


def test_the_bottom_bar_says_what_was_chosen_and_what_is_on_in_words(show: Show) -> None:
    shown = show("GalleryName", contrast=True)
    shown.tap("bar_help")
    assert shown.window.property("chosenInBar") == "help"
    words = [each.property("text") for each in items(shown.item("bar_contrast")) if each.isVisible()]
    assert "on" in " ".join(word for word in words if word)


def test_no_short_word_stands_alone_on_the_last_line_of_a_question(show: Show) -> None:
    shown = show("GalleryName", "portrait", page={"heading": "Would you need help to leave in a fire?"})
    assert shown.item("heading").property("lineCount") == 2
    assert str(shown.item("heading").property("text")).endswith("leave in\u00a0a\u00a0fire?")
    shown.page.setProperty("heading", "Have you ever been here before? (optional)")
    assert "\u00a0" not in str(shown.item("heading").property("text")), "what is in brackets may"
    shown.page.setProperty("heading", "This is where you are now, Amina.")
    assert "\u00a0" not in str(shown.item("heading").property("text")), "a name may"


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("Quel est votre e-mail ?", "Quel est votre e-\u2060mail\u00a0?"),
        ("Konstanty Kowalczyk-Wiśniewski", "Konstanty Kowalczyk-Wiśniewski"),
        ("Poniżej 18 lat", "Poniżej 18\u00a0lat"),
        ("Cada clavija = 10 personas", "Cada clavija =\u00a010 personas"),
        ("Haa, waqti dheeraad ah", "Haa, waqti dheeraad\u00a0ah"),
        ("How old are you?", "How old are\u00a0you?"),
        ("Vou sair", "Vou sair"),
    ],
)
def test_what_belongs_together_stays_on_one_line(show: Show, written: str, drawn: str) -> None:
    fonts = show("GalleryParty").look("Fonts")
    assert QMetaObject.invokeMethod(fonts, "whole", Q_RETURN_ARG(str), Q_ARG(str, written)) == drawn


def laid_out(font: QFont, text: str) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout


def test_words_that_are_tied_come_apart_where_together_they_are_too_broad(show: Show) -> None:
    fonts = show("GalleryParty").look("Fonts")
    for words, em, drawn in (
        ("W porządku", 5, "W porządku"),
        ("W porządku", 7, "W\u00a0porządku"),
        ("ou plus\u00a0?", 3, "ou plus\u00a0?"),
    ):
        face = fonts.property("body")
        arguments = Q_ARG(str, words), Q_ARG(QFont, face), Q_ARG(float, em * face.pixelSize())
        assert QMetaObject.invokeMethod(fonts, "tiedWithin", Q_RETURN_ARG(str), *arguments) == drawn


@pytest.mark.parametrize("face", ["body", "name"])
def test_what_is_never_seen_does_not_lift_its_line(show: Show, face: str) -> None:
    font = show("GalleryParty").look("Fonts").property(face)
    plain = first_line(font, "Ton e-mail")
    for unseen in "\u200b\u200e\u200f\u2060\u2066\u2067\u2068\u2069":
        assert first_line(font, f"Ton e-{unseen}mail") == plain, ascii(unseen)


def first_line(font: QFont, text: str) -> tuple[float, float]:
    layout = laid_out(font, text)
    return layout.lineAt(0).height(), layout.lineAt(0).naturalTextWidth()


def test_both_marks_of_a_letter_come_with_it_from_one_font(show: Show) -> None:
    fonts = show("GalleryParty").look("Fonts")
    for name, families in {
        "Adébáyọ̀": {"Noto Sans"},
        "سارة ọ̀": {"Noto Sans", "Vazirmatn"},
        "Zoë Ọlá": {"Bricolage Grotesque"},
    }.items():
        naming = QMetaObject.invokeMethod(
            fonts, "naming", Q_RETURN_ARG(QFont), Q_ARG(QFont, fonts.property("name")), Q_ARG(str, name)
        )
        assert {run.rawFont().familyName() for run in laid_out(naming, name).glyphRuns()} == families


def test_a_new_peg_falls_and_rests_with_the_others(show: Show, qtbot: object) -> None:
    pegs = Pegs(40)
    shown = show("GalleryHome", page={"pegs": pegs}, reducedMotion=False)
    assert (falling_in(shown), resting_in(shown)) == ([], 40)
    pegs.add()
    (peg,) = falling_in(shown)
    qtbot.waitUntil(lambda: peg.property("fall") < -1)
    assert resting_in(shown) == 40
    qtbot.waitUntil(lambda: falling_in(shown) == [])
    assert resting_in(shown) == 41


def test_those_that_come_while_one_falls_wait_for_the_last_to_rest(show: Show, qtbot: object) -> None:
    pegs = Pegs(40)
    shown = show("GalleryHome", page={"pegs": pegs}, reducedMotion=False)
    pegs.add()
    pegs.add()
    assert len(falling_in(shown)) == 2
    qtbot.waitUntil(lambda: falling_in(shown) == [])
    assert resting_in(shown) == 42


def test_with_reduced_motion_nothing_is_ever_animated(show: Show) -> None:
    pegs = Pegs(40)
    shown = show("GalleryHome", page={"pegs": pegs}, reducedMotion=True)
    assert running_animations(shown) == []
    pegs.add()
    QCoreApplication.processEvents()
    assert resting_in(shown) == 41
    assert running_animations(shown) == []


@pytest.mark.parametrize("modes", [{}, {"contrast": True}, {"large": True}], ids=["plain", "contrast", "large"])
def test_a_board_where_one_fell_looks_like_one_that_was_filled_at_once(
    show: Show, qtbot: object, modes: dict[str, object]
) -> None:
    pegs = Pegs(40)
    shown = show("GalleryHome", page={"pegs": pegs}, reducedMotion=False)
    pegs.add()
    qtbot.waitUntil(lambda: falling_in(shown) == [])
    shown.take_on(modes)
    qtbot.waitUntil(lambda: not shown.look("Drawing").property("waiting"))
    filled = show("GalleryHome", page={"pegs": Pegs(41)}, reducedMotion=False)
    filled.take_on(modes)
    empty = show("GalleryHome", page={"pegs": Pegs(0)}, reducedMotion=False)
    empty.take_on(modes)
    assert shown.window.grabWindow() == filled.window.grabWindow() != empty.window.grabWindow()


def test_the_note_under_the_board_takes_no_room_from_what_the_board_can_hold_without_it(show: Show) -> None:
    shown = show("GalleryHome", "landscape", page={"pegs": Pegs(40)}, large=True)
    board = shown.item("board")
    board.setProperty("longestCaption", "Each peg = 1000 people who came here today and were counted")
    held = board.property("capacity"), board.property("notedCapacity")
    assert held[0] > held[1] > 40
    board.setProperty("caption", "Each peg = 10 people")
    assert (board.property("capacity"), board.property("notedCapacity")) == held
    QCoreApplication.processEvents()
    assert len(pegs_in(shown).holes) == held[1]


def test_a_falling_peg_is_an_animation_that_is_found(show: Show) -> None:
    pegs = Pegs(40)
    shown = show("GalleryHome", page={"pegs": pegs}, reducedMotion=False)
    pegs.add()
    QCoreApplication.processEvents()
    assert len(running_animations(shown)) >= 1


def running_animations(shown: Shown) -> list[QObject]:
    objects = [child for item in items(shown.window.contentItem()) for child in item.children()]
    return [each for each in objects if each.property("loops") and each.property("running")]


def falling_in(shown: Shown) -> list[QQuickItem]:
    return [each for each in items(shown.window.contentItem()) if each.property("falling") is not None]


def resting_in(shown: Shown) -> int:
    return pegs_in(shown).at_rest


def pegs_in(shown: Shown) -> RestingPegs:
    (pegs,) = [each for each in items(shown.window.contentItem()) if isinstance(each, RestingPegs)]
    return pegs


def test_every_peg_has_a_hole_of_its_own(show: Show) -> None:
    shown = show("GalleryHome", page={"pegs": Pegs(200)})
    holes = [(hole.x(), hole.y()) for hole in pegs_in(shown).holes]
    assert len(set(holes)) == len(holes) == shown.item("board").property("notedCapacity")


def test_each_shape_is_shown_as_a_picture_of_its_own(show: Show) -> None:
    shown = show("GalleryDone")
    marks = [each for each in items(shown.window.contentItem()) if each.property("shape") and each.property("source")]
    sources = {each.property("shape"): each.property("source").toString() for each in marks}
    pictures = [drawings.drawn(sources[shape].replace("plum", "spruce"), QSize(40, 40)) for shape in SHAPES]
    assert all(one != another for one, another in combinations(pictures, 2))


WORDS_ON = (
    ("ink", "paper"), ("ink", "sheet"), ("ink", "kraft"), ("ink", "tint"), ("ink", "keyQuiet"), ("ink", "errTint"),
    ("ink", "board"), ("ink2", "paper"), ("ink2", "sheet"), ("primaryText", "primary"), ("link", "paper"),
    ("primaryPressedText", "primaryPressed"), ("doneText", "done"), ("link", "sheet"),
)  # fmt: skip
EXCEPTIONS = {("ink2", "kraft"): 4.5, ("ink2", "tint"): 4.5, ("err", "paper"): 4.5, ("ok", "okTint"): 4.5}
EDGES_ON = (
    ("line", "paper"), ("line", "sheet"), ("line", "kraft"), ("line", "keyQuiet"), ("line", "board"), ("line", "tint"),
    ("tintEdge", "paper"), ("tintEdge", "sheet"), ("tintEdge", "tint"), ("tintEdge", "keyQuiet"), ("ink", "paper"),
    ("primaryEdge", "paper"), ("primary", "paper"), ("primary", "sheet"), ("primaryPressed", "paper"),
    ("err", "errTint"), ("err", "paper"), ("err", "sheet"), ("ok", "okTint"), ("ok", "paper"), ("ok", "sheet"),
    ("spent", "kraft"), ("focus", "focusGap"), ("spruce", "board"), ("coral", "board"),
    ("plum", "board"), ("coral", "paper"), ("coral", "sheet"), ("doneText", "done"), ("primaryText", "primary"),
)  # fmt: skip
FOCUS_ON = ("paper", "sheet", "kraft", "board", "tint", "errTint", "keyQuiet", "primary", "primaryPressed", "done")
# A hairline between rows and the edge of what cannot be pressed now: nothing is read from them.
DECORATION = {"rule"}
RINGS = {"focus", "focusGap"}
EDGE = re.compile(r"(?:border\.color|edge|outline): (.+)")


def luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", ["standard", "contrast", "calm"])
def test_words_and_edges_stand_out_by_the_wcag_formula(show: Show, palette: str) -> None:
    colours = show("GalleryDone", **({palette: True} if palette != "standard" else {})).look("Colours")
    assert round(contrast(QColor("white"), QColor("black")), 1) == 21.0
    wanted = dict.fromkeys(WORDS_ON, 7.0) | EXCEPTIONS | dict.fromkeys(EDGES_ON, 3.0)
    measured = {pair: contrast(colours.property(pair[0]), colours.property(pair[1])) for pair in wanted}
    assert {pair: round(ratio, 2) for pair, ratio in measured.items() if ratio < wanted[pair]} == {}


@pytest.mark.parametrize("palette", ["standard", "contrast", "calm"])
def test_a_sign_that_leads_no_further_is_seen_and_is_not_bright(show: Show, palette: str) -> None:
    shown = show("GalleryParty", **({palette: True} if palette != "standard" else {}))
    adults = int(shown.page.property("adults"))
    for _ in range(adults + 1):
        shown.later()
        shown.tap("adults_fewer")
    grounds = {"fewer": "kraft", "more": "primary"}
    signs = {
        name: next(each for each in items(shown.item(f"adults_{name}")) if each.property("name")) for name in grounds
    }
    colours = shown.look("Colours")
    seen = {name: contrast(sign.property("color"), colours.property(grounds[name])) for name, sign in signs.items()}
    assert 3 <= seen["fewer"] < 5 < seen["more"]


@pytest.mark.parametrize(("language", "line"), [("ar", 0.78), ("fa", 0.78), ("en", 1.0)])
def test_only_lines_of_arabic_letters_are_set_closer(show: Show, language: str, line: float) -> None:
    shown = show("GalleryName", language=language, page={"heading": "أين المصعد من هنا؟"})
    assert shown.item("heading").property("lineHeight") == line
    shown.page.setProperty("heading", "Where is the lift?")
    assert shown.item("heading").property("lineHeight") == 1.0


@pytest.mark.parametrize("palette", ["standard", "contrast", "calm"])
def test_the_focus_ring_or_the_gap_beside_it_stands_out_from_whatever_it_lies_on(show: Show, palette: str) -> None:
    colours = show("GalleryDone", **({palette: True} if palette != "standard" else {})).look("Colours")
    lost = {
        ground
        for ground in FOCUS_ON
        if max(contrast(colours.property(ring), colours.property(ground)) for ring in ("focus", "focusGap")) < 3
    }
    assert lost == set()


def test_every_edge_that_a_part_draws_is_one_whose_contrast_is_measured() -> None:
    drawn = {
        name
        for file in (ROOT / "ui" / "qml").rglob("*.qml")
        for edge in EDGE.findall(file.read_text("utf-8"))
        for name in re.findall(r"Colours\.(\w+)", edge)
    }
    assert len(drawn) > 6
    assert drawn - {edge for edge, _ in EDGES_ON} - DECORATION - RINGS == set()


def test_the_fonts_reach_every_script_we_speak(show: Show) -> None:
    shown = show("GalleryDone")
    layout = laid_out(shown.look("Fonts").property("body"), "Łucja Привет سارة ሰላም বাংলা 你好 Nguyễn")
    families = {run.rawFont().familyName().lower() for run in layout.glyphRuns()}
    assert families == {
        "atkinson hyperlegible next", "noto sans", "vazirmatn", "noto sans ethiopic", "noto sans bengali",
        "noto sans sc",
    }  # fmt: skip


def test_a_welcome_is_set_as_large_as_its_panel_has_room_for(show: Show) -> None:
    so = {"heading": "Waad soo gashay, Amina.", "lines": [
        "Bilow: 13:30, Workshop, albaabka buluugga ah ee bidixdaada.", "Kaarkaagu miiska ayuu diyaar ku noqon doonaa.",
    ]}  # fmt: skip
    shown = show("GalleryDone", "landscape", page={**so, "panelWidth": 1360, "panelHeight": 600}, large=True)
    lines = [each for each in items(shown.item("done")) if each.property("text") in so["lines"]]
    squeezed = shown.item("heading").property("font").pixelSize()
    assert squeezed > 1.15 * max(line.property("font").pixelSize() for line in lines)
    assert shown.item("heading").property("lineCount") == 1
    shown.page.setProperty("panelHeight", 800)
    assert shown.item("heading").property("font").pixelSize() > squeezed
    shown.page.setProperty(
        "heading", "Waad soo gashay, Konstanty Maksymilian Kowalczyk-Wiśniewski of the Very Long Names."
    )
    assert not shown.item("heading").property("truncated")
    panel, heading = shown.item("done"), shown.item("heading")
    assert panel.mapToScene(QPointF(0, 0)).y() < heading.mapToScene(QPointF(0, 0)).y()
