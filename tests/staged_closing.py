"""The desk's closing of a day and its devices: nothing done yet, all well, and what is to be mended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from kiosk.domain.day_close import DayClose, Step, StepDone, StepState
from kiosk.self_check import Check, State
from tests.staged_screens import NOW
from ui.closing_wording import CHECKS

if TYPE_CHECKING:
    from tests.staged_desk import DeskStage


@dataclass
class StagedClosing:
    """Stands in for closing a day."""

    kept: dict[Step, StepDone] = field(default_factory=dict)

    def stage(self, done: int, *, left_in: bool, failed: bool) -> None:
        """Let so many steps be done."""
        folder = "/media/reception/USB STICK OF THE INVENTION ROOMS/figures/2026-11-25"
        says = {
            Step.CHECK_OUT: "12 people were not seen leaving, and now count as gone: the figures call it assumed.",
            Step.RECONCILE: "0 in at the start + 214 came - 214 went = 0 inside. Of those who went, 12 were not seen "
            "leaving and 4 gave no name.",
            Step.REPORT: f"report-2026-11-25.pdf, report-2026-11-25.xlsx in {folder}",
            Step.EXPORT: f"visits.csv, facts.csv, feedback.csv, day.xlsx, summary.json in {folder}",
            Step.PURGE: "Deleted: 31 names, 2 wishes for help to leave, 31 badges in the spool folder.",
            Step.BACK_UP: "Backed up and verified here: 18204 rows. 1 backup was brought to the other disk.",
            Step.SYNC: "34 entries have not reached the hub, met last on 25 November at 17:02.",
        }
        self.kept = {step: StepDone(step, StepState.DONE, NOW, says[step]) for step in list(Step)[:done]}
        if left_in:
            fix = (
                "Close again once their place has closed. If you looked and nobody is inside, say that everybody left."
            )
            self.kept[Step.CHECK_OUT] = StepDone(Step.CHECK_OUT, StepState.LOOK, NOW, "3 people are still in.", fix)
        if failed:
            fix = "Plug the disk in, or correct export_dir in the settings. Then close the day again: nothing is lost."
            for step in (Step.REPORT, Step.EXPORT):
                away = f"The folder for the day’s files is not there ({folder})."
                self.kept[step] = StepDone(step, StepState.FAILED, NOW, away, fix)

    def checklist(self, day: date) -> DayClose:
        """Return what is staged."""
        return DayClose(day, self.kept)

    def do(self, day: date, step: Step, *, everybody_left: bool = False) -> StepDone:
        """Do a step."""
        return StepDone(step, StepState.DONE, NOW, "Done.")


def _closing(*, done: int, left_in: bool = False, failed: bool = False) -> Callable[[DeskStage], None]:
    def show(stage: DeskStage) -> None:
        stage.journal.closing.stage(done, left_in=left_in, failed=failed)
        stage.sign_in(3, "close")

    return show


def _devices(*states: State) -> Callable[[DeskStage], None]:
    def show(stage: DeskStage) -> None:
        stage.front.parts.devices._looking = True  # as when it is opened twice: this machine's own devices take seconds
        stage.sign_in(3, "devices")
        stage.front.parts.devices._show([_check(number, state) for number, state in enumerate(states)])

    return show


def _check(number: int, state: State) -> Check:
    names = list(CHECKS)
    says, fix = {
        State.GREEN: ("The store of front-door is whole.", ""),
        State.AMBER: (
            "The newest backup is of 2026-11-24 21:30 UTC. No recovery code opens it on another machine.",
            "Run: kiosk recovery-code, and keep the code away from the kiosk.",
        ),
        State.RED: ("31 MB are free.", "Remove files from this disk now: visits cannot be saved."),
    }[state]
    return Check(names[number % len(names)], state, says, fix)


CLOSING_PAGES: dict[str, Callable[[DeskStage], None]] = {
    "desk-close-empty": _closing(done=0),
    "desk-close": _closing(done=7),
    "desk-close-left-in": _closing(done=3, left_in=True),
    "desk-close-overfull": _closing(done=7, left_in=True, failed=True),
    "desk-devices": _devices(State.GREEN, State.AMBER, State.GREEN),
    "desk-devices-empty": _devices(),
    "desk-devices-overfull": _devices(State.RED, *([State.AMBER, State.GREEN] * 9)),
}
