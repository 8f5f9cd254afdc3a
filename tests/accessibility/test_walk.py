"""What assistive technology sees of the screens, over AT-SPI: names, focus, sizes; and each text's size and contrast.

A few screens are a part of ``make test``; every screen in every mode on every panel is ``make torture``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.accessibility.atspi import ALERT, CONTROLS, ENABLED, FOCUSABLE, Desktop, Node, desktop
from tests.staged_screens import FESTIVAL_SCREENS, SCREENS

PANELS = {"portrait": (1080, 1920, 4.03), "landscape": (1920, 1080, 5.56), "short": (1024, 600, 4.61)}
MODES = ((), ("large",), ("contrast",), ("lower",), ("listen",), ("large", "contrast", "listen"))
TARGET_MM, NEARLY_MM = (20.0, 20.0), 0.5
KEY_MM = {"portrait": (16.0, 15.0), "landscape": (16.0, 15.0), "short": (16.0, 11.9)}  # 130 mm hold no more
ERROR_LINE_MM = (20.0, 11.0)  # its hit area reaches 6 mm beyond it on either side
CAP_MM, LARGE_CAP_MM, NEARLY_CAP_MM = 4.8, 7.4, 0.15  # A11 and A10, in whole pixels
TEXT_CONTRAST = 7.0  # A13
FEW: dict[tuple[str, ...], tuple[str, ...]] = {
    (): ("home-ordinary", "name-error", "party"),
    ("large", "contrast", "listen"): ("listen", "done"),
}


def faults(shown: Desktop, panel: str, screen: str, modes: tuple[str, ...]) -> list[str]:
    """Return everything that is wrong with a screen, one line each."""
    answer = shown.show(screen, modes)
    texts = answer["texts"]
    nodes = shown.nodes()
    controls = [node for node in nodes if node.role in CONTROLS]
    found = [] if controls and texts else ["nothing to press, or nothing to read"]
    found += [fault for node in controls for fault in faults_of(node, panel)]
    found += [f"an alert has no name: {node}" for node in nodes if node.role == ALERT and not node.name]
    found += [fault for text in texts for fault in faults_of_text(text, panel, answer["large"])]
    return [f"{panel} {screen} {'+'.join(modes) or 'plain'}: {fault}" for fault in found]


def faults_of(node: Node, panel: str) -> Iterator[str]:
    """Yield how a control has no name, cannot have the focus, or is too small (A20 to A22)."""
    if not node.name.strip():
        yield f"a control has no name: {node}"
    if node.has(ENABLED) and not node.has(FOCUSABLE):  # what lies under the question about time is not to be reached
        yield f"{node.name!r} cannot have the focus"
    px_per_mm = PANELS[panel][2]
    width, height = node.place[2] / px_per_mm, node.place[3] / px_per_mm
    least = {"key": KEY_MM[panel], "errorLine": ERROR_LINE_MM}.get(node.kind, TARGET_MM)
    if node.kind != "entry" and (width < least[0] - NEARLY_MM or height < least[1] - NEARLY_MM):
        yield f"{node.name!r} is {width:.1f} x {height:.1f} mm"


def faults_of_text(text: dict[str, Any], panel: str, large: bool) -> Iterator[str]:
    """Yield how a text is too small or too faint; a short screen has no room to enlarge all of its words."""
    least = LARGE_CAP_MM if large and panel != "short" else CAP_MM
    if text["cap_mm"] < least - NEARLY_CAP_MM:
        yield f"{text['words']!r} has capitals of {text['cap_mm']} mm"
    if text["enabled"] and text["contrast"] < TEXT_CONTRAST:
        yield f"{text['words']!r} has a contrast of {text['contrast']}"


@pytest.fixture(scope="module")
def portrait(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    with desktop(tmp_path_factory.mktemp("desktop"), PANELS["portrait"]) as shown:
        yield shown


@pytest.mark.parametrize("modes", FEW, ids=lambda modes: "+".join(modes) or "plain")
def test_assistive_technology_finds_each_control_with_its_name_and_a_size(
    portrait: Desktop, modes: tuple[str, ...]
) -> None:
    assert [fault for screen in FEW[modes] for fault in faults(portrait, "portrait", screen, modes)] == []


def test_a_control_without_a_name_or_a_focus_or_a_size_would_be_found() -> None:
    assert len(list(faults_of(Node(43, " ", 1 << ENABLED, (0, 0, 40, 40), "Main.continue"), "portrait"))) == 3
    assert list(faults_of(Node(43, "A", 1 << FOCUSABLE, (0, 0, 66, 62), "Main.key_a"), "portrait")) == []
    faint = {"words": "Hello", "cap_mm": 4.0, "contrast": 6.9, "enabled": True}
    assert len(list(faults_of_text(faint, "portrait", large=False))) == 2


@pytest.mark.torture
@pytest.mark.parametrize("venue", ["everything", "festival"])
@pytest.mark.parametrize("panel", PANELS)
def test_every_screen_in_every_mode_holds(tmp_path: Path, panel: str, venue: str) -> None:
    screens = FESTIVAL_SCREENS if venue == "festival" else SCREENS
    with desktop(tmp_path, PANELS[panel], venue) as shown:
        found = [fault for modes in MODES for screen in screens for fault in faults(shown, panel, screen, modes)]
    assert found == []
