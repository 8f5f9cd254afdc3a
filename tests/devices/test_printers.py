"""A printer's address in the settings names it, or says what would be right."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.actions.printing_ports import BadgePrinter, PrinterError
from kiosk.devices import printers
from kiosk.devices.dated_files import DatedFiles
from kiosk.devices.printers import look_at, printer_of, printers_of, roll_printers_of
from kiosk.domain.print_queue import printer_kind
from kiosk.errors import SettingsError
from kiosk.settings import load_settings
from tests.devices.fake_brother import FakeBrother
from tests.devices.test_brother_printer import Pages, Strip
from tests.fakes.fake_pages import FakePrinter

ADDRESSES = (
    "folder",
    "ipp://label.local/ipp/print",
    "ipps://10.0.0.7:8443",
    "brother://10.0.0.8?model=QL-1110NWB&roll=102x152",
    "brother:usb",
    "zebra://10.0.0.9:9100?dpi=300",
    "system:Front desk",
)


def system_printer(address: str, queue: str) -> BadgePrinter:
    return FakePrinter(f"system:{queue}")


def test_each_address_is_a_printer_of_its_name(tmp_path: Path) -> None:
    settings = load_settings(data_dir=tmp_path, printers=ADDRESSES)
    made = printers_of(settings.printers, tmp_path, system_printer)
    assert tuple(printer.name for printer in made) == ADDRESSES
    assert {printer_kind(printer.name) for printer in made} == {"folder", "ipp", "ipps", "brother", "zebra", "system"}


def test_without_the_front_the_systems_printers_are_left_out(tmp_path: Path) -> None:
    assert [each.name for each in printers_of(["system", "folder"], tmp_path)] == ["folder"]
    with pytest.raises(SettingsError, match="window"):
        printers_of(["system"], tmp_path)


def test_a_label_printer_has_one_conversation_at_a_time(
    brother: FakeBrother, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``kiosk doctor`` and the roll call had broken into a badge: each makes its own way to the same printer."""
    monkeypatch.setattr(printers, "_ROLL_WAITS_S", 0.01)
    spool, address = tmp_path / "spool", f"brother://127.0.0.1:{brother.port}"
    (roll_printer,) = roll_printers_of(None, [address], spool)
    said: list[str] = []

    def in_the_middle(_: int) -> None:
        said.append(look_at(address, spool))
        with pytest.raises(PrinterError) as caught:
            roll_printer.print_roll(Strip(), 5)
        said.append(caught.value.what)

    printer_of(address, spool).print_badges(Pages(2), 0, in_the_middle)
    assert said == ["prints now", "The printer is busy with something else."] * 2
    assert (len(brother.labels), look_at(address, spool)) == (2, "can print, 62 x 100 mm")
    badges = DatedFiles(spool, "*", kept=timedelta(0), day_of=lambda at: at.date())
    assert badges.due(date(2200, 1, 1)) == 0, "what locks a printer is no badge"
    nowhere = tmp_path / "no" / "data" / "folder"
    assert look_at(address, nowhere / "spool") == "can print, 62 x 100 mm"
    assert not nowhere.exists(), "who only asks makes no data folder"


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("brother://10.0.0.8?roll=63", "no roll"),
        ("zebra://10.0.0.8?dpi=72", "no resolution"),
        ("ipp:", "no printer"),
        ("brother:", "no printer"),
        ("lpt1", "no printer"),
    ],
)
def test_what_is_no_printer_says_what_would_be_right(tmp_path: Path, address: str, says: str) -> None:
    with pytest.raises(SettingsError, match=says) as caught:
        printer_of(address, tmp_path)
    assert "Right are: " in caught.value.fix


@pytest.mark.parametrize("address", ["lpt1", "ipp://", "zebra:", "brother:serial", ""])
def test_the_settings_refuse_it_first(tmp_path: Path, address: str) -> None:
    with pytest.raises(SettingsError, match="printers"):
        load_settings(data_dir=tmp_path, printers=[address])
