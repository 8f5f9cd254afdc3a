"""What staff read on a bad day of printing: nothing is lost, the queue goes on, and the next step is named."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.actions.check_in import Form
from kiosk.actions.printing_ports import BadgePrinter
from kiosk.bootstrap import OWN_TEMPLATES, build
from kiosk.domain.facts import BadgePrinted
from kiosk.domain.people import Party
from kiosk.domain.print_queue import JobState
from kiosk.domain.printer_faults import Fault, FaultKind
from kiosk.domain.visits import How
from kiosk.kiosk import Kiosk
from kiosk.resources import RESOURCES
from kiosk.settings import Settings
from tests.devices.fake_brother import FakeBrother
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_pages import FakePrinter
from tests.staged_screens import NOW
from ui.printing_wording import line_detail, queue_heading

MENDED = """#let badges = json(bytes(sys.inputs.badges))
#set page(width: 62mm, height: 62mm, margin: 4mm)
#for badge in badges [ #badge.name #image(bytes(badge.qr), format: "svg", width: 30mm) ]
"""
PACK = (RESOURCES / "venues" / "invention_rooms.toml").read_text("utf-8")
_DAY = NOW - timedelta(days=1), NOW + timedelta(days=1)
LONDON = ZoneInfo("Europe/London")
ExpectedLog = Callable[[str], None]
Open = Callable[..., Kiosk]


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Open:
    monkeypatch.setenv("KIOSK_KEY_SOURCE", "file")

    def opened(*printers: BadgePrinter, **said: object) -> Kiosk:
        settings = Settings(data_dir=tmp_path / "data", **said)  # type: ignore[arg-type]
        return build(settings, clock=FakeClock(NOW), printers=printers or None)

    return opened


def read(kiosk: Kiosk) -> list[str]:
    """The badges page: its heading, then what stands at each badge that is not out."""
    view = kiosk.badge_desk.see()
    lines = [line for line in view.lines if line.job.state is not JobState.PRINTED]
    return [queue_heading(view.figures), *(line_detail(line, LONDON) for line in lines)]


def try_all(kiosk: Kiosk) -> None:
    """Press "Try all now"."""
    kiosk.badge_desk.go_on(None)
    kiosk.print_next.all()


def test_a_cable_that_is_pulled_in_the_middle_is_told_and_the_badge_comes_by_itself(
    opened: Open, expected_log: ExpectedLog
) -> None:
    expected_log("A printer cannot print")
    brother = FakeBrother()
    kiosk = opened(printers=(f"brother://127.0.0.1:{brother.port}",))
    brother.unplugs_at_print = True
    kiosk.check_in.by_form(Form(party=Party(1), name="Ada"))
    kiosk.print_next.all()
    assert read(kiosk) == [
        "1 badge waits",
        "The printer went away while it was printing. Check its cable and that it is on. The badge is printed again by"
        " itself.",
    ]
    brother.unplugs_at_print = False
    try_all(kiosk)
    assert read(kiosk) == ["No badge waits"]
    assert len(brother.labels) == 1
    kiosk.close()
    brother.close()


def test_paper_out_at_badge_40_of_60_says_so_and_the_new_roll_prints_the_other_twenty(
    opened: Open, expected_log: ExpectedLog, tmp_path: Path
) -> None:
    expected_log("A printer cannot print")
    printer = FakePrinter(fault=Fault(FaultKind.NO_MEDIA), good_for=40)
    school = tmp_path / "school.toml"
    workshop = 'key = "open_workshop"\n'
    pack = PACK.replace("max_party = 5\n", "max_party = 60\n").replace(workshop, f'{workshop}badges_for = "strip"\n')
    school.write_text(re.sub(r"capacity = \d+", "capacity = 400", pack), "utf-8")
    kiosk = opened(printer, venue=str(school))
    form = Form(party=Party(2, 58), name="Ms Reed", programme_key="open_workshop")
    assert kiosk.check_in.by_form(form, how=How.DESK).visit is not None
    kiosk.print_next.all()
    assert read(kiosk) == [
        "1 badge waits",
        "40 are out. The roll is empty. Put in a new roll. Printing then goes on where it stopped.",
    ]
    printer.fault = None
    try_all(kiosk)
    assert [number for _, number in printer.printed] == list(range(len(printer.printed)))
    (printed,) = (entry.fact for entry in kiosk.reader.entries(*_DAY) if isinstance(entry.fact, BadgePrinted))
    assert (printed.badges, len(printer.printed)) == (60, 60)
    kiosk.close()


def test_a_template_that_was_broken_says_where_and_the_badge_comes_once_it_is_mended(
    opened: Open, expected_log: ExpectedLog, tmp_path: Path
) -> None:
    expected_log("A badge cannot be drawn")
    ours = tmp_path / "ours.toml"
    ours.write_text(PACK.replace("[place]\n", '[place]\nbadge_template = "ours"\n', 1), "utf-8")
    template = tmp_path / "data" / OWN_TEMPLATES / "ours.typ"
    template.parent.mkdir(parents=True)
    template.write_text("#let", "utf-8")
    kiosk = opened(venue=str(ours))
    for name in ("Ada", "Bo"):
        kiosk.check_in.by_form(Form(party=Party(1), name=name))
    kiosk.print_next.all()
    heading, *details = read(kiosk)
    assert heading == "No badge waits. 2 need you"
    for detail in details:
        assert detail == "It cannot be drawn: expected pattern (ours.typ). Mend the template, then try again."
    template.write_text(MENDED, "utf-8")
    try_all(kiosk)
    assert read(kiosk) == ["No badge waits"]
    assert len(list(kiosk.settings.spool_dir.glob("*.png"))) == 2
    kiosk.close()
