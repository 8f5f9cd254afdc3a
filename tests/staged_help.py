"""Screens of somebody who calls the desk: for help, to be confirmed, to be collected."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.domain.check_out import CollectorAsked
from kiosk.domain.people import Party
from kiosk.domain.staff import Role, Staff
from kiosk.domain.young_people import Declined

if TYPE_CHECKING:
    from tests.staged_screens import Stage

SAM = Staff(UUID(int=5), "Sam Okafor", Role.RECEPTION)
Show = Callable[["Stage"], None]


def _begin(stage: Stage, *, desk: bool) -> None:
    """Let nobody call yet, with a desk open or not."""
    for view in stage.calls.read():
        stage.calls.end(view.call.id)
    if desk != stage.calls.is_attended:
        (stage.calls.attend if desk else stage.calls.unattend)()


def _help(*, desk: bool = True, comes: bool = False, ended: bool = False) -> Show:
    """Call the desk, where one is open; somebody may come, or end the call."""

    def show(stage: Stage) -> None:
        _begin(stage, desk=desk)
        stage.front.kiosk.showHelp()
        call = stage.calls.read()[0].call
        if comes:
            stage.calls.answer(call.id, SAM)
        if ended:
            stage.calls.end(call.id)

    return show


def _pad(text: str = "", answered: str = "") -> Show:
    """Open the write pad with what was written there."""

    def show(stage: Stage) -> None:
        _help(comes=bool(answered))(stage)
        stage.front.kiosk.showPad()
        stage.front.parts.help.setText(text)
        stage.front.parts.help.send()
        stage.calls.write(stage.calls.read()[0].call.id, answered, by_staff=True)

    return show


def _young(*, comes: bool = False, declined: Declined | None = None) -> Show:
    """Let a young maker wait to be confirmed, and perhaps in vain."""

    def show(stage: Stage) -> None:
        _begin(stage, desk=True)
        stage.form("name", who="young")
        stage.front.parts.form.setText("Kofi Mensah")
        stage.front.parts.form.proceed()
        call = stage.calls.read()[-1].call
        if comes:
            stage.calls.answer(call.id, SAM)
        if declined is not None:
            stage.young_makers.decline(call.id, declined)

    return show


def _collected(*, desk: bool) -> Show:
    """Let a young maker wait until staff have checked who collects them, where a desk is open."""

    def show(stage: Stage) -> None:
        _begin(stage, desk=desk)
        stage.leave(CollectorAsked(stage.visit, Party(0, 1)))

    return show


HELP_SCREENS: dict[str, Show] = {
    "help": _help(),
    "help-nobody": _help(desk=False),
    "help-answered": _help(comes=True),
    "help-ended": _help(ended=True),
    "pad": _pad(),
    "pad-written": _pad("I cannot hear you. Where is the lift?"),
    "pad-answered": _pad("Where is the lift?", answered="Behind you, to the left of the blue door."),
    "young-waits": _young(),
    "young-answered": _young(comes=True),
    "young-declined": _young(declined=Declined.NO_ADULT),
    "collector-waits": _collected(desk=True),
    "collector-desk": _collected(desk=False),
}
