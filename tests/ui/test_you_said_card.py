"""What was said and done stands on Home in its turn wherever a board can give it room, and nothing else moves."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from kiosk.bootstrap import build
from kiosk.settings import Settings
from tests.fakes.fake_clock import FakeClock
from tests.staged_screens import NOW, Stage, everything_asked
from ui.composition import Look

PRESSED = ("checkIn", "leave", "bar_help")
READ = ("youSaid", "photoNotice", "sessionsBriefly", "greeting")


def places(stage: Stage) -> dict[str, QRectF]:
    """Return where the items with a name lie."""
    stage.front.window.grabWindow()  # lays everything out
    return {item.objectName(): item.mapRectToScene(item.boundingRect()) for item in stage.items()}


@pytest.mark.usefixtures("qtbot")
@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    ("size", "modes", "language"),
    [((1080, 1920), ("large",), "en"), ((1920, 1080), (), "en"), ((1920, 1080), (), "fa")],
    ids=["standing-large", "lying", "lying-in-two-languages"],
)
def test_a_low_board_lends_the_card_its_column(
    tmp_path: Path, size: tuple[int, int], modes: tuple[str, ...], language: str
) -> None:
    settings = Settings(data_dir=tmp_path / "data", venue=str(everything_asked(tmp_path)), kiosk_id="test")
    kiosk = build(settings, clock=FakeClock(NOW))
    stage = Stage(kiosk, Look(size, reduced_motion=True))
    stage.show("home-ordinary", modes, language)
    before = places(stage)
    stage.show("home-you-said", modes, language)
    now = places(stage)
    cut = [i.property("text") for i in stage.items() if i.inherits("QQuickText") and i.property("truncated")]
    stage.close()
    kiosk.close()
    assert "youSaid" not in before
    assert "youSaid" in now
    assert [now[name] for name in PRESSED] == [before[name] for name in PRESSED]
    assert not cut
    read = [now[name] for name in READ if name in now]
    assert not [(one, other) for one, other in combinations(read, 2) if one.intersects(other)]
