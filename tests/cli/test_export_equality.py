"""``kiosk export equality``: the counts of some days, while a kiosk runs too."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kiosk.domain.equality import Counted
from tests.cli.terminal import Terminal


def test_the_counts_of_some_days_go_out(terminal: Terminal, tmp_path: Path) -> None:
    with terminal.opened() as kiosk:
        kiosk.store.equality.add({Counted(date(2026, 11, 21), "", "gss-2026-05", "sex", "female"): 6})
        said = terminal.kiosk("export", "equality", "2026-11-01", "2026-11-30", "--out", tmp_path / "out")
    assert (said.status, said.object["rows"], said.object["question_sets"]) == (0, 1, ["gss-2026-05"])
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "equality.csv",
        "equality.json",
        "equality.xlsx",
    ]
    assert terminal.kiosk("export", "equality", "2026-12-01", "2026-12-02", "--out", tmp_path).object["rows"] == 0


def test_what_cannot_be_meant_is_refused(terminal: Terminal, tmp_path: Path) -> None:
    for words in (
        ("2026-11-30", "2026-11-01"),
        ("2026-11", "2026-12"),
        ("2026-11-01", "2026-11-30", "--programme", "x"),
    ):
        said = terminal.kiosk("export", "equality", *words, "--out", tmp_path)
        assert said.status == 2
        assert not list(tmp_path.glob("equality.*"))
