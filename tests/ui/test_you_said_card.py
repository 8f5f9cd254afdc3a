"""What was said and done stands on Home in its turn wherever a board can give it room, and nothing else moves."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.bootstrap import build
from kiosk.settings import Settings
from tests.fakes.fake_clock import FakeClock
from tests.screenshots import speaking
from tests.staged_screens import NOW, Stage, everything_asked
from ui.composition import Look

PRESSED = ("checkIn", "leave", "bar_help")
READ = ("youSaid", "photoNotice", "sessionsBriefly", "greeting")


def places(stage: Stage) -> dict[str, QRectF]:
    """Return where the items with a name lie."""
    stage.front.window.grabWindow()  # lays everything out
    return {item.objectName(): item.mapRectToScene(item.boundingRect()) for item in stage.items()}


def is_cut(text: QQuickItem) -> bool:
    """Tell whether a text has more words than it shows, or than it has room for."""
    return bool(text.property("truncated")) or text.property("contentHeight") > text.height() + 1


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    ("size", "modes", "language"),
    [
        *(((1080, 1920), ("large",), "en"), ((1920, 1080), (), "en")),
        *(((1920, 1080), (), "fa"), ((1920, 1080), (), "longer")),
    ],
    ids=["standing-large", "lying", "lying-in-two-languages", "lying-in-longer-words"],
)
def test_a_low_board_lends_the_card_its_column(
    tmp_path: Path, size: tuple[int, int], modes: tuple[str, ...], language: str
) -> None:
    settings = Settings(data_dir=tmp_path / "data", venue=str(everything_asked(tmp_path)), kiosk_id="test")
    kiosk = build(settings, clock=FakeClock(NOW))
    with speaking(language):
        stage = Stage(kiosk, Look(size, reduced_motion=True))
        stage.show("home-ordinary", modes, "en" if language == "longer" else language)
        before = places(stage)
        stage.show("home-you-said", modes, "en" if language == "longer" else language)
        now = places(stage)
        cut = [item.property("text") for item in stage.items() if item.inherits("QQuickText") and is_cut(item)]
        stage.close()
    kiosk.close()
    assert "youSaid" not in before
    assert "youSaid" in now
    assert [now[name] for name in PRESSED] == [before[name] for name in PRESSED]
    assert not cut
    read = [now[name] for name in READ if name in now]
    assert not [(one, other) for one, other in combinations(read, 2) if one.intersects(other)]


@pytest.mark.usefixtures("qtbot")
def test_a_card_over_the_board_leaves_nobody_out_where_home_was_not_shown_first(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "data", venue=str(everything_asked(tmp_path)), kiosk_id="test")
    kiosk = build(settings, clock=FakeClock(NOW))
    stage = Stage(kiosk, Look((1920, 1080), reduced_motion=True))
    captions = {}
    for language in ("en", "ar"):  # its notice leaves a lower board
        stage.show("bye", (), language)
        places(stage)
        stage.front.window.grabWindow()
        captions[language] = stage.front.parts.home.boardCaption
    stage.close()
    kiosk.close()
    assert captions["en"] == ""
    assert captions["ar"] != ""
