"""The screens on which the place listens, and says what it heard and what it keeps; part of ``staged_screens``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def _asked(stage: Any, *taps: str) -> None:
    """Let somebody in whom the lot has drawn, and tap answers; the first tap begins."""
    stage.staged.asks_about_equality = True
    stage.admitted()
    stage.staged.asks_about_equality = False
    stage.front.kiosk._lead("equality")
    if taps:
        stage.front.parts.equality.proceed()
    for tap in taps[1:]:
        stage.front.parts.equality.choose(tap)


def _turned_to_a_card(stage: Any, *, camera: bool = False) -> None:
    """Let Home's cycle come to what was said."""
    if camera:
        stage.plug_camera_in()
    you_said = stage.front.parts.home.youSaid
    while not you_said.shown:
        you_said.turn()


def _read_on(stage: Any) -> None:
    stage.front.kiosk.showNotice()
    stage.front.parts.notice.readOn()


def _why_a_name(stage: Any) -> None:
    stage.form("name")
    stage.front.kiosk.showNotice(True)


def _full_party(stage: Any) -> None:
    """Count as many people as one form takes."""
    stage.form("party", who="family")
    stage.front.parts.form.setParty(2, 6)


LISTENING: dict[str, Callable[[Any], None]] = {
    "listen": lambda stage: stage.listen(),
    "listen-voiceless": lambda stage: stage.listen("so"),
    "listen-speechless": lambda stage: stage.listen(able=False),
    "listen-starting": lambda stage: stage.listen(slow=True),
    "party-full": _full_party,
    "been-before": lambda stage: stage.form("been_before"),
    "home-you-said": _turned_to_a_card,
    "home-you-said-camera": lambda stage: _turned_to_a_card(stage, camera=True),
    "equality-why": _asked,
    "equality-ethnic": lambda stage: _asked(stage, "begin"),
    "equality-ethnic-second": lambda stage: _asked(stage, "begin", "black"),
    "equality-condition": lambda stage: _asked(stage, "begin", "not_said"),
    "equality-condition-second": lambda stage: _asked(stage, "begin", "not_said", "yes"),
    "equality-sex": lambda stage: _asked(stage, "begin", "not_said", "no"),
    "equality-gender": lambda stage: _asked(stage, "begin", "not_said", "no", "female"),
    "equality-thanks": lambda stage: _asked(stage, "begin", "not_said", "no", "female", "yes"),
    "notice-why": _why_a_name,
    "notice-more": _read_on,
}
