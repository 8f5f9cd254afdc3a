"""The view models of the desk's single pages together, with what does their jobs."""

from __future__ import annotations

from dataclasses import dataclass

from ui.jobs import JobRunner
from ui.viewmodels.desk_people import DeskPeopleViewModel
from ui.viewmodels.desk_roll_call import DeskRollCallViewModel
from ui.viewmodels.desk_staff import DeskStaffViewModel
from ui.viewmodels.desk_today import DeskTodayViewModel


@dataclass(frozen=True, slots=True)
class DeskParts:
    """``reading`` reads and keeps ticks, ``papers`` draws the list: an alarm waits for no drawing."""

    today: DeskTodayViewModel
    roll_call: DeskRollCallViewModel
    staff: DeskStaffViewModel
    people: DeskPeopleViewModel
    reading: JobRunner
    papers: JobRunner
