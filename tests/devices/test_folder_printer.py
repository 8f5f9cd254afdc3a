"""A badge file is whole or not there, and its name holds an id only."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.devices.folder_printer import BadgeFiles, FolderPrinter, FolderPrinterError
from kiosk.domain.badges import Badge, BadgeBatch
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.people import ONE_ADULT
from kiosk.domain.visits import How, Visit
from kiosk.exchange.venue_pack import load_pack

TODAY = datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_pack("invention_rooms").catalogue(TODAY.date(), TODAY.date())


@pytest.fixture
def visit() -> Visit:
    return Visit(
        id=UUID("019a0000-0000-7000-8000-000000000001"),
        party=ONE_ADULT,
        programme_key="open_visit",
        session_key=None,
        room_key="workshop",
        how=How.FORM,
        pass_code="K1U5JHWNXXR54XEM",
        checked_in_at=TODAY,
        badge_name="Amina",
    )


def one(visit: Visit) -> BadgeBatch:
    return BadgeBatch(visit, (Badge("Amina"),))


def printer(folder: Path, pdf: bytes = b"%PDF") -> FolderPrinter:
    return FolderPrinter(folder, lambda batch, catalogue: BadgeFiles(pdf, (b"PNG",) * len(batch.badges)))


def test_both_files_are_named_by_the_visit_alone(tmp_path: Path, visit: Visit, catalogue: Catalogue) -> None:
    folder = tmp_path / "spool"
    assert printer(folder).print_badges(one(visit), catalogue) == "folder"
    assert sorted(file.name for file in folder.iterdir()) == [f"{visit.id}.pdf", f"{visit.id}.png"]
    assert (folder / f"{visit.id}.pdf").read_bytes() == b"%PDF"


def test_a_strip_has_a_picture_a_badge_and_late_ones_keep_the_first(
    tmp_path: Path, visit: Visit, catalogue: Catalogue
) -> None:
    first, late = BadgeBatch(visit, (Badge("Amina"), Badge(""))), BadgeBatch(visit, (Badge(""),), after=2)
    printer(tmp_path).print_badges(first, catalogue)
    printer(tmp_path).print_badges(late, catalogue)
    names = [f"{visit.id}{rest}" for rest in ("-2.png", "-after-2.pdf", "-after-2.png", ".pdf", ".png")]
    assert sorted(file.name for file in tmp_path.iterdir()) == names


def test_a_reprint_replaces_the_first_badge(tmp_path: Path, visit: Visit, catalogue: Catalogue) -> None:
    printer(tmp_path).print_badges(one(visit), catalogue)
    printer(tmp_path, b"new").print_badges(one(visit), catalogue)
    assert (tmp_path / f"{visit.id}.pdf").read_bytes() == b"new"
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, visit: Visit, catalogue: Catalogue) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FolderPrinterError) as caught:
        printer(tmp_path / "file").print_badges(one(visit), catalogue)
    assert caught.value.where == str(tmp_path / "file")
    assert caught.value.fix


def test_nothing_half_written_is_left_when_the_rename_fails(
    tmp_path: Path, visit: Visit, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)  # no file system here fails on demand
    with pytest.raises(FolderPrinterError):
        printer(tmp_path).print_badges(one(visit), catalogue)
    assert list(tmp_path.iterdir()) == []
