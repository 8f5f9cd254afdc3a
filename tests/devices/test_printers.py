"""A printer's address in the settings names it, or says what would be right."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.actions.printing_ports import BadgePrinter
from kiosk.devices.printers import printer_of, printers_of
from kiosk.domain.print_queue import printer_kind
from kiosk.errors import SettingsError
from kiosk.settings import load_settings
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
