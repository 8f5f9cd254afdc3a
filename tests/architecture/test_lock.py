"""The lock is whole: ``pip install --no-deps`` takes it as it is, so nothing that is needed may be missing from it."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PINNED = re.compile(r"^([\w.-]+)==(\S+) \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.MULTILINE)


def locked() -> dict[str, str]:
    """Return each locked package's version; only those that have a hash are found."""
    found = PINNED.findall((ROOT / "requirements.lock").read_text(encoding="utf-8"))
    return {canonicalize_name(name): version for name, version, _ in found}


def asked_for() -> list[Requirement]:
    """Return what the project asks for, its tests included."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [Requirement(each) for each in (*project["dependencies"], *project["optional-dependencies"]["dev"])]


def needed() -> set[tuple[str, str]]:
    """Return every requirement, that of what is required too, with the extras by which it is asked for."""
    seen: set[tuple[str, str]] = set()
    waiting = asked_for()
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        for extra in (*requirement.extras, ""):
            further = [Requirement(each) for each in distribution(name).requires or ()]
            wanted = [each for each in further if each.marker is None or each.marker.evaluate({"extra": extra})]
            if (name, f"{requirement.specifier}[{extra}]") not in seen:
                seen.add((name, f"{requirement.specifier}[{extra}]"))
                waiting += wanted
    return seen


def test_every_line_of_the_lock_has_a_hash() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert len(locked()) == text.count("==") > 60


def test_the_lock_has_everything_that_is_needed_in_a_version_that_will_do() -> None:
    versions, requirements = locked(), needed()
    assert {"pyside6", "coverage", "sqlcipher3"} <= {name for name, _ in requirements}, "the walk saw the tree"
    missing = {name for name, _ in requirements} - versions.keys()
    assert not missing, f"make lock: {missing}"
    wrong = [
        f"{name} {versions[name]} is not {wanted}"
        for name, wanted in sorted(requirements)
        if not Requirement(f"{name}{wanted.partition('[')[0]}").specifier.contains(versions[name], prereleases=True)
    ]
    assert not wrong, f"make lock: {wrong}"


def test_what_is_installed_is_what_is_locked() -> None:
    assert {name: distribution(name).version for name in locked()} == locked()
