"""Every page of the desk on three panels, plain, larger, in contrast and mirrored: nothing cut, covered or nameless."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.bootstrap import build
from kiosk.domain.people import Party
from kiosk.domain.young_people import WatchedRoom
from kiosk.settings import Settings
from tests.conftest import ExpectedLog
from tests.fakes.fake_clock import FakeClock
from tests.staged_desk import DESK_PAGES, DeskStage
from tests.staged_office import ALIKE
from tests.staged_screens import NOW
from tests.ui.layout_checks import NEARLY_PX, inside, words_on_words
from ui.composition import Look

PANELS = {"portrait": (1080, 1920), "landscape": (1920, 1080), "short": (1024, 600)}
LEAST_MM = 11.5  # staff, close by and every day; a visitor's 20 mm at the desk's scale
MODES = {"plain": {}, "larger": {"desk_scale": 0.75}, "contrast": {"desk_contrast": True}, "mirrored": {}}
FULL_DISK = "desk-roll-call-full-disk"  # a job fails in every walk
NAMES = [name for name in DESK_PAGES if name not in ALIKE]
# A third of the pages where there is least room, one lying and larger, one upright; all everywhere in the long runs.
THIRDS = [[name for at, name in enumerate(NAMES) if at % 3 == third or name == FULL_DISK] for third in range(3)]
SHORT_FORM = dict(zip([("short", "mirrored"), ("landscape", "larger"), ("portrait", "plain")], THIRDS, strict=True))
CASES = [pytest.param(*case, names, id="-".join(case)) for case, names in SHORT_FORM.items()] + [
    pytest.param(panel, mode, NAMES, id=f"{panel}-{mode}-whole", marks=pytest.mark.torture)
    for panel in PANELS
    for mode in MODES
    if (panel, mode) != ("short", "larger")  # no room there
    and (mode != "contrast" or panel == "landscape")  # other colours, the same places
]
# By a part of the staged name.
PAGES = {
    "today": "today",
    "calls": "calls",
    "sign-in": "sign_in",
    "people": "people",
    "inbox": "inbox",
    "languages": "languages",
    "card": "people",
    "undo": "people",
    "activity": "activity",
    "badges": "badges",
    "staffing": "staffing",
    "settings": "settings",
    "you-said": "you_said",
    "scanner": "scanner",
    "templates": "templates",
    "screen": "screen",
    "roll-call": "roll_call",
    "drill": "roll_call",
    "desk-close": "close",
    "devices": "devices",
    "hub": "hub",
}


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(("panel", "mode", "names"), CASES)
def test_every_page_holds(tmp_path: Path, panel: str, mode: str, names: list[str], expected_log: ExpectedLog) -> None:
    expected_log("A job failed")  # a full disk is staged
    settings = Settings(data_dir=tmp_path / "data", kiosk_id="test", **MODES[mode])
    kiosk = build(settings, clock=FakeClock(NOW))
    stage = DeskStage(kiosk, Look(PANELS[panel], reduced_motion=True, mirrored=mode == "mirrored"))
    wrong = []
    for name in names:
        stage.show(name)
        assert stage.front.desk.page == next(page for part, page in PAGES.items() if part in name), name
        wrong += [f"{name}: {fault}" for fault in faults(stage)]
    stage.close()
    kiosk.close()
    assert not wrong, "\n".join(wrong)


def test_a_low_window_has_more_room_for_the_roll_calls_rows_than_for_its_notes(tmp_path: Path) -> None:
    kiosk = build(Settings(data_dir=tmp_path / "data", venue="invention_rooms", kiosk_id="test"), clock=FakeClock(NOW))
    stage = DeskStage(kiosk, Look(PANELS["short"], reduced_motion=True))
    stage.show("desk-roll-call-overfull")
    stage.front.window.grabWindow()  # lays everything out
    shown = {item.objectName(): item for item in stage.items()}
    rows = [item.height() for name, item in shown.items() if name.startswith("rollRow_")]
    notes = shown["rollNotes"].height()
    stage.close()
    kiosk.close()
    assert len(rows) == 6, "three in each of two columns"
    assert sum(rows) / 2 > 2 * notes


def test_names_stay_under_the_finger_when_a_room_comes_while_it_is_asked_who_comes(tmp_path: Path) -> None:
    kiosk = build(Settings(data_dir=tmp_path / "data", venue="invention_rooms", kiosk_id="test"), clock=FakeClock(NOW))
    stage = DeskStage(kiosk, Look(PANELS["portrait"], reduced_motion=True))

    def name_at() -> QRectF:
        stage.front.window.grabWindow()  # lays everything out
        return next(_place(item) for item in stage.items() if item.objectName() == "comer_0")

    stage.show("desk-calls-who-comes")
    before = name_at()
    stage.rooms.rooms = (WatchedRoom(next(iter(kiosk.catalogue().rooms.values())), Party(0, 3), 1),)
    stage.front.desk.refresh()
    rooms = stage.front.parts.calls.rooms.count
    after = name_at()
    stage.close()
    kiosk.close()
    assert rooms == 1
    assert after == before


def faults(stage: DeskStage) -> list[str]:
    """Return everything that is wrong with what is shown, one line each."""
    items = list(stage.items())
    texts = [item for item in items if item.inherits("QQuickText") and item.property("text")]
    pressable = [item for item in items if item.property("guardMs") is not None and item.isEnabled()]
    window = QRectF(0, 0, stage.front.window.width(), stage.front.window.height())
    px = stage.front.window.property("pxPerMm") / stage.journal.kiosk.settings.desk_scale
    found = []
    for text in texts:
        words = str(text.property("text"))[:40]
        if not inside(_place(text), window):
            found.append(f"outside the window: {words!r}")
        if text.property("contentHeight") > text.height() + NEARLY_PX:
            found.append(f"too high: {words!r}")
        if text.property("contentWidth") > text.width() + NEARLY_PX:
            found.append(f"too wide: {words!r}")
    for item in pressable:
        name = item.objectName()
        if not name or not QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name).strip():
            found.append(f"a {item.metaObject().className()} has no name")
        if not inside(_place(item), window):
            found.append(f"{name} reaches out of the window")
        if min(item.width(), item.height()) / px < LEAST_MM - 0.5:
            found.append(f"{name} is {item.width() / px:.1f} x {item.height() / px:.1f} mm")
    for (one, place), (other, place_of_other) in combinations([(item, _place(item)) for item in pressable], 2):
        shared = place.intersected(place_of_other)
        if shared.width() > NEARLY_PX and shared.height() > NEARLY_PX:
            found.append(f"{one.objectName()} and {other.objectName()} overlap")
    return [*found, *words_on_words(texts)]


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
