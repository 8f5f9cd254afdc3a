"""A small venue pack to break in one place at a time."""

from __future__ import annotations

from pathlib import Path

GOOD = """\
[place]
key = "shed"
name = "The Shed"
time_zone = "Europe/London"
languages = ["en", "cy"]
default_language = "cy"
closed_on = [2026-12-25]

[[hours]]
weekdays = ["sat", "sun"]
opens = "10:00"
closes = "17:00"

[[hours]]
on = 2026-12-24
opens = "10:00"
closes = "13:00"

[[rooms]]
key = "workshop"
name = "Workshop"
capacity = 12
directions = "through the blue door"
zone = "Yard"

[[rooms]]
key = "loft"
name = "Loft"

[[programmes]]
key = "open_visit"
name = "Open visit"
room = "workshop"
open_visit = true
asks = [
  { kind = "name", why = "So we know who is here." },
  { kind = "postcode", why = "So we know how far you came.", optional = true },
]

[[programmes]]
key = "makers"
name = "Young makers"
room = "loft"
age_min = 14
age_max = 18
max_party = 3
badge = false
check_out_expected = false
first_name_only = true
re_entry = false
minors_alone = true
walk_in = false
role = "Maker"
opens_before_min = 20
closes_after_start_min = 30

[[series]]
key = "weekend"
programme = "makers"
title = "Weekend makers"
weekdays = ["sat", "sun"]
start = "10:00"
end = "12:00"
from = 2026-03-01
until = 2026-12-31
except = [2026-04-05]
capacity = 8

[[series]]
key = "late"
programme = "makers"
title = "Night shift"
room = "workshop"
weekdays = ["sat"]
start = "23:00"
end = "01:30"
ends_next_day = true

[[sessions]]
key = "fair"
programme = "makers"
title = "Summer fair"
on = 2026-07-04
start = "11:00"
end = "16:00"
capacity = 40

[[notices]]
kind = "privacy"
version = "3"
text = "We keep your name for 30 days."
"""


def changed(old: str, new: str) -> str:
    """The good pack with one text replaced, which must be there once."""
    assert GOOD.count(old) == 1, f"{GOOD.count(old)} times: {old}"
    return GOOD.replace(old, new)


def line_of(source: str, text: str) -> int:
    """The line on which a text first stands."""
    return source[: source.index(text)].count("\n") + 1


def write(folder: Path, source: str, name: str = "shed.toml") -> Path:
    """The pack as a file."""
    path = folder / name
    path.write_text(source, encoding="utf-8")
    return path
