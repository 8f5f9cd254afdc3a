"""What visitors typed and what their tickets said is on disk only where it must be: in the encrypted store.

The two exceptions are a badge's own files and the rows of an import that staff must mend; their names hold none, and
``kiosk purge`` deletes them.
"""

from __future__ import annotations

import os
import subprocess
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

import pytest

from kiosk import files_out
from kiosk.actions.young_makers import Confirmation
from kiosk.cli.import_bookings import rejects_file
from kiosk.documents.member_cards import draw_staff_pass
from kiosk.domain.acts import By
from kiosk.domain.members import Member
from kiosk.domain.people import Party
from kiosk.domain.staff import Role
from kiosk.domain.young_people import Answers, Care
from kiosk.exchange.rejects import Rejected, write_rejects
from kiosk.resources import RESOURCES
from kiosk.storage import Store
from tests.conftest import ExpectedLog
from tests.exchange.areas import write_areas
from tests.journeys.bookings import import_rows
from tests.journeys.conftest import PACK, Open
from tests.journeys.driver import WEDNESDAY, Driver

WORDS = (
    *("Zephyrine", "Quillfeather", "zephyrine@quill.example", "W12 0AA", "W120AA"),
    *("Balthasar", "Umbertone", "Ottoline", "Evadne", "Thistlewick"),
    *("Kwabena", "Adwoa", "Oduya"),  # a young maker, who answers for them, who collects them
    *("Lysander", "Vashti", "Ingeborg"),  # a member, a name put right, what stood on the pad
)
PARTY = ("PARTY-1,Ottoline Thistlewick,O-7,,1", "PARTY-2,Evadne Thistlewick,O-7,1,0")
WITH_NAMES_INSIDE = ("spool", "rejects")
EVERYBODYS = "areas.sqlite"  # every postcode of the country stands in it
OF_PEOPLE = {"personal", "bookings", "care"}
OF_THE_SEARCH = {"search_entries", "search_vocabulary", "search_words", "search_words_data"}


@pytest.fixture
def kiosk(open_kiosk: Open, tmp_path: Path) -> Driver:
    """A kiosk whose young makers are confirmed and collected."""
    pack = Path(PACK).read_text("utf-8").replace("minors_alone = true", "collector = true")
    (tmp_path / "safe.toml").write_text(pack, "utf-8")
    return open_kiosk(venue=str(tmp_path / "safe.toml"))


def contents_of(path: Path) -> bytes:
    """Return what a file holds, and what is packed in it: a workbook is a ZIP file, the words of a PDF are deflated."""
    raw = path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            return raw + b"".join(packed.read(name) for name in packed.namelist())
    if raw.startswith(b"%PDF"):
        return raw + subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True).stdout
    return raw


def found_on_disk(folder: Path) -> Iterator[str]:
    """Yield where one of the words stands: in a file's name, or in what it holds however that is written."""
    for path in sorted(each for each in folder.rglob("*") if each.name != EVERYBODYS):
        place = str(path.relative_to(folder))
        hides = any(part in WITH_NAMES_INSIDE for part in path.relative_to(folder).parts[:-1])
        raw = contents_of(path).lower() if path.is_file() and not hides else b""
        for word in WORDS:
            if any(form.casefold() in place.casefold() for form in (word, quote(word))):
                yield f"{word} in the name {place}"
            written = [word.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be")]
            if any(form.lower() in raw for form in written):
                yield f"{word} in {place}"


def found_in(store: Store) -> Iterator[str]:
    """Yield where one of the words stands in the store, decrypted: in any table, those of the search included."""
    with store._engines.readers.begin() as reading:
        tables = reading.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        for table in tables:
            rows = [repr(row).casefold() for row in reading.exec_driver_sql(f"SELECT * FROM {table}")]
            yield from (f"{word} in {table}" for word in WORDS if any(word.casefold() in row for row in rows))


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "Quillfeather.log").write_text("balthasar", encoding="utf-16")
    with zipfile.ZipFile(tmp_path / "day.xlsx", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("sheet.xml", "<v>Ottoline</v>" * 9)
    (tmp_path / "pass.pdf").write_bytes(draw_staff_pass("Lysander", "K1X", "House", RESOURCES))
    (tmp_path / "spool").mkdir()
    (tmp_path / "spool" / "badge.pdf").write_text("Zephyrine")
    assert list(found_on_disk(tmp_path)) == [
        "Quillfeather in the name Quillfeather.log",
        "Balthasar in Quillfeather.log",
        "Ottoline in day.xlsx",
        "Lysander in pass.pdf",
    ]


def test_a_day_leaves_no_name_on_disk_and_purged_none_at_all(
    watched: Driver,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    expected_log: ExpectedLog,
    capfd: pytest.CaptureFixture[str],
) -> None:
    kiosk, data = watched, tmp_path / "data"
    kiosk.clock.set_to(WEDNESDAY.replace(hour=10))
    kiosk.kiosk.catalogue.renew()
    kiosk.kiosk.import_areas(*write_areas(tmp_path))
    for made in tmp_path.glob("*.csv"):
        made.unlink()  # files of others: the kiosk only read them
    import_rows(kiosk, tmp_path, "TICKET-CODE-1,Balthasar Umbertone,1")
    (tmp_path / "bookings.csv").unlink()
    rejects = rejects_file(data / "rejects", Path("bookings.csv"))
    write_rejects(rejects, [Rejected(2, "no code", ("", "Balthasar Umbertone"))], ("code", "name"))
    fill_in_the_form(kiosk)
    kiosk.tap("step_0")
    kiosk.scan("TICKET-CODE-1")
    kiosk.wait_for_screen("answer")
    kiosk.tap("step_0")
    come_as_a_party(kiosk, tmp_path)
    fail_with_a_name(kiosk, monkeypatch, expected_log)
    assert len(list((data / "spool").glob("*.pdf"))) == 4
    be_confirmed_as_a_young_maker(kiosk)
    be_seen_to_at_the_desk(kiosk)
    kiosk.settle()
    day = kiosk.kiosk.pack.venue.day_of(kiosk.clock.now())
    files_out.export_day(kiosk.kiosk, day, tmp_path / "out")
    came = {"Zephyrine Quillfeather", "Vashti Umbertone", "Ottoline Thistlewick", "Kwabena"}
    assert {visit.name for visit in kiosk.visits()} == came
    assert list(found_on_disk(tmp_path)) == []
    held = {tuple(place.split(" in ")) for place in found_in(kiosk.kiosk.store)}
    assert {table for _, table in held} == OF_PEOPLE | OF_THE_SEARCH
    assert {"Kwabena", "Adwoa", "Oduya", "Lysander", "Vashti"} < {word for word, _ in held}
    assert "Ingeborg" not in {word for word, _ in held}  # what is written on the pad is in memory alone
    kiosk.clock.pass_time(timedelta(days=800))
    kiosk.kiosk.close_earlier_days()
    os.utime(rejects, (kiosk.clock.now().timestamp() - 86_400 * 40,) * 2)
    kiosk.kiosk.purge(kiosk.kiosk.pack.venue.day_of(kiosk.clock.now()))
    assert {visit.name for visit in kiosk.visits()} == {""}
    assert [path for folder in WITH_NAMES_INSIDE for path in (data / folder).iterdir()] == []
    assert list(found_on_disk(tmp_path)) == []
    assert list(found_in(kiosk.kiosk.store)) == []
    printed = "".join(capfd.readouterr()).casefold()  # which a system's journal would keep
    assert [word for word in WORDS if word.casefold() in printed] == []


def fill_in_the_form(kiosk: Driver) -> None:
    """Answer every question with something that must not be found, and read the notice on the way."""
    kiosk.tap("checkIn")
    kiosk.tap("choice_just_me")
    kiosk.tap("choice_0")
    kiosk.type_physically("Zephyrine Quillfeather")
    kiosk.tap("continue")
    kiosk.tap("continue")
    kiosk.tap("choice_yes")
    kiosk.tap("bar_notice")
    kiosk.tap("back")
    kiosk.type_physically("W12 0AA")
    kiosk.tap("continue")
    kiosk.type_physically("zephyrine@quill.example")
    kiosk.tap("continue")
    kiosk.tap("continue")
    kiosk.settle()
    assert kiosk.says("You’re in, Zephyrine.")
    assert [fact.area for fact in kiosk.facts()] == ["E09000013"]


def come_as_a_party(kiosk: Driver, folder: Path) -> None:
    """Let the one come in and the other join her, each ticked by name."""
    import_rows(kiosk, folder, *PARTY, header="code,name,order,under 18,adults")
    (folder / "bookings.csv").unlink()
    kiosk.scan("PARTY-1")
    kiosk.wait_for_screen("party")
    assert kiosk.says("Ottoline Thistlewick") and kiosk.says("Evadne")
    kiosk.tap("choice_PARTY-2")
    kiosk.tap("continue")
    kiosk.tap("continue")
    kiosk.wait_for_screen("answer")
    kiosk.tap("step_0")
    kiosk.pass_time(minutes=5)
    kiosk.scan("PARTY-2")
    kiosk.wait_for_screen("party")
    assert kiosk.says("Evadne")
    kiosk.tap("continue")
    kiosk.tap("continue")
    kiosk.wait_for_screen("answer")
    kiosk.tap("step_0")
    assert kiosk.visits()[-1].party == Party(1, 1)


def be_confirmed_as_a_young_maker(kiosk: Driver) -> None:
    """Come alone to the Maker Challenge; staff say who answers and who collects."""
    kiosk.clock.set_to(WEDNESDAY.replace(hour=16, minute=45))
    kiosk.kiosk.calls.attend()
    kiosk.tap("checkIn")
    kiosk.tap("choice_young")
    kiosk.type_physically("Kwabena")
    kiosk.tap("continue")
    kiosk.settle()
    care = Care(Answers.HERE, "Adwoa Kuffour", collector="Oduya")
    kiosk.kiosk.young_makers.confirm(kiosk.kiosk.calls.read()[-1].call.id, Confirmation(care))
    kiosk.wait_for_screen("answer")
    kiosk.tap("step_0")


def be_seen_to_at_the_desk(kiosk: Driver) -> None:
    """Write to the desk; staff issue a card, look for a name, put it right, and draw the roll call."""
    kiosk.tap("bar_help")
    kiosk.tap("write")
    kiosk.type_physically("Ingeborg")
    kiosk.key_in_one_go("\r")
    kiosk.tap("bar_help")
    makers = kiosk.kiosk.catalogue().programmes["maker_challenge"]
    kiosk.kiosk.member_cards.issue([Member("Lysander Vole")], makers, until=WEDNESDAY.date())
    staff = kiosk.kiosk.manage_staff.add("Sam", Role.RECEPTION, "204981")
    while kiosk.kiosk.find_people.catch_up():
        pass
    (found,) = kiosk.kiosk.find_people("Balthazar").visits
    kiosk.kiosk.attend_person.rename(found, "Vashti Umbertone", By(staff.id))
    kiosk.kiosk.keep_roll_call()


def fail_with_a_name(kiosk: Driver, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectedLog) -> None:
    """Let a screen fail with what the visitor typed in the fault's own words."""

    def fail(*_: object) -> str:
        raise ValueError("cannot take Zephyrine Quillfeather of W12 0AA")

    expected_log("A screen failed")
    kiosk.tap("checkIn")
    kiosk.tap("choice_just_me")
    kiosk.tap("choice_0")
    kiosk.type_physically("Zephyrine Quillfeather")
    monkeypatch.setattr("ui.viewmodels.form.FormFlow.forward", fail)
    kiosk.tap("continue")
    kiosk.wait_for_screen("home")
    monkeypatch.undo()
