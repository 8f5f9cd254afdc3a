"""``kiosk import areas``, and what a check-in makes of a postcode afterwards."""

from __future__ import annotations

import re

from kiosk.actions.check_in import Form
from kiosk.actions.ports import EVER
from kiosk.domain.facts import CheckedIn
from tests.cli.terminal import Terminal
from tests.exchange.areas import write_areas


def test_a_postcode_leaves_borough_and_decile_and_is_nowhere_on_disk(terminal: Terminal) -> None:
    files = write_areas(terminal.folder)
    said = terminal.kiosk("import", "areas", *files)
    assert (said.status, said.object["postcodes"], said.object["with_decile"]) == (0, 3, 2)
    with terminal.opened() as kiosk:
        kiosk.check_in.by_form(Form(name="Noor Haddad", postcode="w12 0aa"))
        facts = [entry.fact for entry in kiosk.reader.entries(*EVER)]
        assert [(fact.area, fact.imd_decile) for fact in facts if isinstance(fact, CheckedIn)] == [("E09000013", 2)]
        with kiosk.store._engines.readers.begin() as reading:
            for table in ("journal", "visits", "personal"):
                kept = repr([tuple(row) for row in reading.exec_driver_sql(f"SELECT * FROM {table}")])
                assert not re.search("12 ?0aa", kept, re.IGNORECASE), table


def test_areas_can_be_brought_in_while_the_kiosk_runs_and_hold_at_once(terminal: Terminal) -> None:
    with terminal.opened() as kiosk:
        kiosk.check_in.by_form(Form(postcode="W12 0AA"))
        assert terminal.kiosk("import", "areas", *write_areas(terminal.folder)).status == 0
        kiosk.check_in.by_form(Form(postcode="W12 0AA"))
        facts = [entry.fact for entry in kiosk.reader.entries(*EVER)]
    assert [fact.area for fact in facts if isinstance(fact, CheckedIn)] == ["W12", "E09000013"]


def test_a_file_that_is_something_else_is_said(terminal: Terminal) -> None:
    postcodes, deprivation = write_areas(terminal.folder)
    said = terminal.kiosk("import", "areas", deprivation, postcodes)
    assert said.status == 2
    assert "ONS Postcode Directory" in said.object["error"]["fix"]
