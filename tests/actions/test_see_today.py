"""What the desk shows of today."""

from __future__ import annotations

from datetime import timedelta

from kiosk.actions.check_in import Form
from kiosk.actions.see_today import SeeToday
from kiosk.domain.people import Party
from tests.actions.desk import Desk


def test_today_is_read_as_it_is_now(desk: Desk) -> None:
    see_today = SeeToday(desk.store.reader, lambda: desk.catalogue, desk.clock)
    desk.check_in.by_form(Form(party=Party(2), name="Ada"))
    desk.clock.pass_time(timedelta(hours=6, minutes=1))
    desk.check_in.by_form(Form(name="Bo"))
    seen = see_today()
    assert (seen.today.people_in, seen.today.came, seen.today.doubtful) == (3, 3, 2)
    assert (seen.now, seen.catalogue) == (desk.clock.now(), desk.catalogue)
