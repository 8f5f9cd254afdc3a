"""The rules of the house that a reader of the tree could check by eye: sizes, words, names, places."""

from __future__ import annotations

import re
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
AT_THE_TOP = {".ci", ".editorconfig", ".gitattributes", ".gitignore", "CHANGELOG.md", "LICENSE", "Makefile"}
AT_THE_TOP |= {"README.md", "kiosk", "pyproject.toml", "requirements.lock", "resources", "tests", "ui"}
MADE = {".coverage", ".git", ".hypothesis", ".mypy_cache", ".ruff_cache", ".venv", "__pycache__", "build"}

LINES_AT_MOST = {"kiosk/*.py": 320, "ui/*.py": 320, "ui/*.qml": 220, "tests/*.py": 500}
LARGER_WITH_REASON = {
    "ui/qml/Kiosk/Screens/Stage.qml": "every screen of a visitor stands on it",
}

TEXT = {".cfg", ".conf", ".css", ".csv", ".html", ".ini", ".json", ".lock", ".md", ".py", ".qml", ".sh", ".sql", ".svg"}
TEXT |= {".toml", ".ts", ".txt", ".typ", ".xml", ""}
UNFINISHED = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME)\b")
ELSEWHERE = re.compile(
    r"pypi\.or[g]|pythonhosted\.or[g]|npmjs\.(?:org|com)\b|crates\.io\b|proxy\.golang\.or[g]|(?<!no-emit-)index-url[= ]"
    r"|/opt/py[p]i|/wor[k]/(?:main|shared)|/roo[t]/"
)
WAITING = re.compile(r"\btime\.sleep\(|\bfrom time import .*\bsleep\b|\bqtbot\.wait\(")


def is_made(path: Path) -> bool:
    return any(part in MADE or part.startswith(".coverage.") or part.endswith(".egg-info") for part in path.parts)


FILES = [path for path in sorted(ROOT.rglob("*")) if path.is_file() and not is_made(path.relative_to(ROOT))]
NAMES = {path.relative_to(ROOT).as_posix(): path for path in FILES}
TEXTS = {
    name: path.read_text(encoding="utf-8", errors="replace") for name, path in NAMES.items() if path.suffix in TEXT
}


def lines_with(pattern: re.Pattern[str], under: str = "") -> list[str]:
    return [
        f"{name}:{number}: {line.strip()[:100]}"
        for name, text in TEXTS.items()
        if name.startswith(under)
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]


def test_the_walk_has_seen_the_tree() -> None:
    assert {"kiosk/domain/check_in.py", "tests/architecture/test_house.py", "Makefile"} <= set(TEXTS)


def test_the_top_level_holds_only_what_the_plan_names() -> None:
    assert {name.split("/")[0] for name in NAMES} - AT_THE_TOP == set()


@pytest.mark.parametrize("files", LINES_AT_MOST)
def test_a_file_stays_within_its_size_or_has_a_reason(files: str) -> None:
    sizes = {name: len(text.splitlines()) for name, text in TEXTS.items() if fnmatch(name, files)}
    too_long = {name: size for name, size in sizes.items() if size > LINES_AT_MOST[files]}
    assert {name: size for name, size in too_long.items() if name not in LARGER_WITH_REASON} == {}


def test_a_reason_for_size_is_dropped_when_it_is_not_needed() -> None:
    sizes = {name: len(TEXTS[name].splitlines()) for name in LARGER_WITH_REASON}
    limits = {name: LINES_AT_MOST[files] for name in sizes for files in LINES_AT_MOST if fnmatch(name, files)}
    assert [name for name, size in sizes.items() if size <= limits[name]] == []


def test_nothing_is_left_for_later() -> None:
    assert lines_with(UNFINISHED) == []


def test_no_file_names_a_registry_or_a_path_of_the_machine_it_was_written_on() -> None:
    assert lines_with(ELSEWHERE) == []


def test_no_test_sleeps() -> None:
    assert [line for line in lines_with(WAITING, under="tests/") if "test_house.py" not in line] == []


def test_no_module_is_called_after_nothing() -> None:
    empty_names = {"utils", "util", "helpers", "helper", "common", "manager", "misc", "base"}
    assert [name for name in TEXTS if name.endswith(".py") and Path(name).stem in empty_names] == []


def test_the_lock_holds_every_dependency_with_a_hash() -> None:
    project = tomllib.loads(TEXTS["pyproject.toml"])["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[<>=!~;\[ ]", requirement)[0].lower().replace("_", "-") for requirement in wanted}
    pins = re.findall(r"^([\w.-]+)==\S+ \\\n    --hash=sha256:", TEXTS["requirements.lock"], re.MULTILINE)
    all_pins = re.findall(r"^([\w.-]+)==", TEXTS["requirements.lock"], re.MULTILINE)
    assert names - set(pins) == set()
    assert pins == all_pins


def test_each_target_of_make_says_what_it_does_and_the_readme_names_no_other() -> None:
    makefile = TEXTS["Makefile"]
    told = set(re.findall(r"^([a-z-]+):.* ## \S", makefile, re.MULTILINE))
    of_people = re.search(r"^\.PHONY: (help .*)$", makefile, re.MULTILINE)
    assert of_people is not None
    assert set(of_people[1].split()) - {"packages", "web-tools"} == told
    assert set(re.findall(r"\bmake ([a-z-]+)[ `]", TEXTS["README.md"])) <= told
