"""Reception's printer on a busy morning: a jam, then an empty roll, over the real kiosk and a printer that answers."""

from __future__ import annotations

import errno
import io
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import zxingcpp
from PIL import Image, ImageOps

from kiosk.actions.check_in import Form
from kiosk.actions.printing_ports import NO_BADGE
from kiosk.actions.try_printers import ReadsBack
from kiosk.bootstrap import build
from kiosk.domain.facts import BadgePrinted
from kiosk.domain.people import Party
from kiosk.domain.print_queue import JobState, QueueFigures
from kiosk.domain.scans import PassScan
from kiosk.kiosk import Kiosk
from kiosk.settings import Settings
from tests.devices.fake_brother import FakeBrother, Label
from tests.fakes.fake_clock import FakeClock
from tests.staged_screens import NOW
from ui.printing_wording import line_detail, queue_heading, tried

LONDON = ZoneInfo("Europe/London")
ExpectedLog = Callable[[str], None]


@pytest.fixture
def brother() -> Iterator[FakeBrother]:
    printer = FakeBrother()
    yield printer
    printer.close()


@pytest.fixture
def kiosk(tmp_path: Path, brother: FakeBrother, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kiosk]:
    monkeypatch.setenv("KIOSK_KEY_SOURCE", "file")
    settings = Settings(data_dir=tmp_path, printers=(f"brother://127.0.0.1:{brother.port}",))
    opened = build(settings, clock=FakeClock(NOW))
    yield opened
    opened.close()


def passes_on(labels: list[Label]) -> list[str]:
    """Read each label's code back from the dots that were printed."""
    codes = []
    for label in labels:
        dots = Image.frombytes("1", (720, len(label.rows)), b"".join(label.rows))
        picture = ImageOps.mirror(ImageOps.invert(dots.convert("L")))
        view = zxingcpp.ImageView(picture.tobytes(), *picture.size, zxingcpp.ImageFormat.Lum)
        codes += [code.text for code in zxingcpp.read_barcodes(view)]
    return codes


def test_a_jam_and_a_roll_change_lose_no_badge_and_print_none_twice(
    kiosk: Kiosk, brother: FakeBrother, expected_log: ExpectedLog
) -> None:
    expected_log("A printer cannot print")
    visits = [kiosk.check_in.by_form(Form(party=Party(1), name=f"Visitor {number}")).visit for number in range(6)]
    brother.breaks_after, brother.errors = 2, (0, 0x40)
    kiosk.print_next.all()
    view = kiosk.badge_desk.see()
    assert view.figures == QueueFigures(waiting=4, printed=2)
    assert [health.fault.kind for health in view.printers if health.fault] == ["jam"]

    brother.errors, brother.roll = (0, 0), (29, 0)
    kiosk.badge_desk.go_on(None)
    kiosk.print_next.all()
    (waiting, *_) = [line for line in kiosk.badge_desk.see().lines if line.job.state is JobState.WAITING]
    assert waiting.job.trouble is not None
    assert (waiting.job.trouble.found_mm, waiting.job.trouble.needed_mm) == ((29, 0), (62, 100))

    brother.roll = (62, 100)
    kiosk.badge_desk.go_on(None)
    kiosk.print_next.all()
    assert kiosk.print_queue.figures() == QueueFigures(printed=6)
    assert passes_on(brother.labels) == [visit.pass_code for visit in visits if visit]
    day = NOW - timedelta(days=1), NOW + timedelta(days=1)
    facts = [entry.fact for entry in kiosk.reader.entries(*day) if isinstance(entry.fact, BadgePrinted)]
    assert [fact.printer for fact in facts] == ["brother"] * 6


def test_a_test_badge_comes_out_and_its_code_reads_back(kiosk: Kiosk, brother: FakeBrother) -> None:
    """Complaint 23: the test label printed and the real one did not; here both go the same way."""
    came = kiosk.badge_desk.test(None)
    assert isinstance(came, ReadsBack)
    assert tried(came) == (
        f"The test badge came out of the label printer ({came.printer.partition('//')[2]}), and its code reads back. "
        "Now hold it to the scanner."
    )
    assert len(passes_on(brother.labels)) == 1
    assert kiosk.print_queue.figures() == QueueFigures()


def test_a_full_spool_disk_stops_nobody_and_the_badges_come_when_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectedLog
) -> None:
    expected_log("A printer cannot print")
    monkeypatch.setenv("KIOSK_KEY_SOURCE", "file")
    kiosk = build(Settings(data_dir=tmp_path / "data"), clock=FakeClock(NOW))
    with monkeypatch.context() as full:
        full.setattr("kiosk.devices.folder_printer.write_whole", _no_room)
        came = [kiosk.check_in.by_form(Form(party=Party(1), name=name)).visit for name in ("Ada", "Bo", "Cy")]
        kiosk.print_next.all()
        view = kiosk.badge_desk.see()
        assert queue_heading(view.figures) == "3 badges wait"
        assert line_detail(view.lines[0], LONDON) == (
            "There is no room on the disk for the badge. Make room on the disk. Printing then goes on."
        )
        assert kiosk.check_out.by_code(PassScan(came[2].pass_code)).visit is not None, "and they can leave"
        kiosk.badge_desk.go_on(None)
        kiosk.print_next.all()
        assert kiosk.print_queue.figures().printed == 0
    kiosk.badge_desk.go_on(None)
    kiosk.print_next.all()
    assert {path.stem for path in kiosk.settings.spool_dir.glob("*.png")} == {str(visit.id) for visit in came[:2]}
    assert not list(kiosk.settings.spool_dir.glob(".*")), "nothing half written stays"
    kiosk.close()


def _no_room(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_the_preview_is_the_badge_that_prints(kiosk: Kiosk) -> None:
    visit = kiosk.check_in.by_form(Form(party=Party(1), name="Ada Lovelace")).visit
    assert visit is not None
    (line,) = kiosk.badge_desk.see().lines
    assert Image.open(io.BytesIO(kiosk.badge_desk.preview(line.job.id).png)).size == (1181, 732)
    assert kiosk.badge_desk.preview(99) is NO_BADGE
