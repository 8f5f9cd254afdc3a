"""A postcode becomes its local authority and its neighbourhood's tenth of deprivation."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.postcodes import Area
from kiosk.exchange.area_file import AreaCounts, AreaFile, build_area_file
from kiosk.exchange.errors import ImportFileError
from tests.exchange.areas import IMD_2019, IMD_2025, ONSPD, write_areas


def built(folder: Path, **texts: str) -> AreaFile:
    build_area_file(*write_areas(folder, **texts), folder / "areas.sqlite")
    return AreaFile(folder / "areas.sqlite")


@pytest.mark.parametrize(
    ("typed", "area"),
    [
        ("W12 0AA", Area("E09000013", 2)),
        ("w120ab", Area("E09000013", 9)),
        ("cf10-1aa", Area("W06000015")),
        ("W12 9ZZ", Area("W12")),
        ("W12", Area("W12")),
        ("not a postcode", Area()),
        ("", Area()),
    ],
    ids=["as printed", "terminated, small letters", "Wales", "not in the file", "a district", "no postcode", "nothing"],
)
def test_a_postcode_becomes_its_area(tmp_path: Path, typed: str, area: Area) -> None:
    assert built(tmp_path)(typed) == area


def test_the_deprivation_files_year_chooses_the_neighbourhoods(tmp_path: Path) -> None:
    assert built(tmp_path, imd=IMD_2019)("W12 0AA") == Area("E09000013", 3)


def test_the_newer_names_of_the_columns_are_known(tmp_path: Path) -> None:
    newer = ONSPD.replace("oslaua", "LAD25CD").replace("lsoa21", "LSOA21CD").replace('"pcds"', '"PCDS"')
    assert built(tmp_path, onspd=newer)("W12 0AA") == Area("E09000013", 2)


def test_what_was_taken_is_counted(tmp_path: Path) -> None:
    counts = build_area_file(*write_areas(tmp_path), tmp_path / "areas.sqlite")
    assert counts == AreaCounts(postcodes=3, with_decile=2, skipped=1)


def test_without_an_area_file_the_district_is_all_that_is_kept(tmp_path: Path) -> None:
    assert AreaFile(tmp_path / "areas.sqlite")("W12 0AA") == Area("W12")


def test_an_area_file_that_cannot_be_read_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "areas.sqlite").write_bytes(b"torn" * 2048)
    assert AreaFile(tmp_path / "areas.sqlite")("W12 0AA") == Area("W12")


@pytest.mark.parametrize(
    ("texts", "says"),
    [
        ({"onspd": "a,b\n1,2\n"}, "no column that fits"),
        ({"onspd": ONSPD.splitlines()[0] + "\n"}, "no postcode"),
        ({"onspd": ""}, "no column that fits"),
        ({"imd": "a,b\n1,2\n"}, "LSOA code"),
        ({"imd": "LSOA code (2021),b\n1,2\n"}, "no column that fits"),
        ({"imd": IMD_2025.replace(",2,", ",two,")}, "not a whole number"),
    ],
    ids=["not the ONSPD", "no rows", "empty", "not the IMD", "no deciles", "a decile in words"],
)
def test_a_file_that_cannot_be_used_is_named_and_the_old_areas_stay(
    tmp_path: Path, texts: dict[str, str], says: str
) -> None:
    look_up = built(tmp_path)
    with pytest.raises(ImportFileError, match=says) as error:
        built(tmp_path, **texts)
    assert Path(error.value.where).parent == tmp_path
    assert look_up("W12 0AA") == Area("E09000013", 2)
    assert not list(tmp_path.glob(".*"))
