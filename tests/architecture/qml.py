"""Checks the QML: ``python -m tests.architecture.qml lint`` (against the view models' types) or ``format [--write]``.

``lint`` first writes the types of the Python classes below ``ui/`` to ``build/qml`` (only of files that changed), so
that a misspelt property of a view model is found: at run time it is no error at all.
"""

from __future__ import annotations

import ast
import difflib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import PySide6
from PySide6.scripts.metaobjectdump import VisitorContext, parse_file

ROOT = Path(__file__).parents[2]
# The programs themselves: what pip puts beside the interpreter loads Python and PySide first, for each of 140 files.
QT = Path(PySide6.__file__).parent
QML_LINT, QML_FORMAT, TYPE_REGISTRAR = QT / "qmllint", QT / "qmlformat", QT / "Qt" / "libexec" / "qmltyperegistrar"
QT_TYPES = [QT / "Qt" / "metatypes" / f"qt6{module}_metatypes.json" for module in ("core", "gui", "qml", "quick")]
IMPORT_NAME = re.compile(r'^QML_IMPORT_NAME\s*=\s*"([\w.]+)"', re.MULTILINE)


def write_types(sources: Path, into: Path) -> None:
    """Describe the QML classes of the Python files below ``sources`` as QML modules in ``into``."""
    folder = into / "classes" / PySide6.__version__
    folder.mkdir(parents=True, exist_ok=True)
    modules = {source: _import_name(source) for source in sorted(sources.rglob("*.py")) if _has_qt_class(source)}
    described = {source: folder / f"{'.'.join(source.relative_to(sources).parts)}.json" for source in modules}
    gone = set(folder.glob("*.json")) - set(described.values())
    stale = [source for source, made in described.items() if not _is_newer(made, source)]
    if not stale and not gone:
        return
    for made in gone:
        made.unlink()
    for source in stale:
        _describe(source, described[source])
    _mark_inherited_objects(list(described.values()))
    for module in sorted(set(modules.values()) - {None}):
        own = [described[source] for source, name in modules.items() if name in (module, None)]
        others = [described[source] for source, name in modules.items() if name not in (module, None)]
        _register(str(module), own, others, into)


def _has_qt_class(source: Path) -> bool:
    text = source.read_text(encoding="utf-8")
    return "PySide6" in text and re.search(r"^class ", text, re.MULTILINE) is not None


def _import_name(source: Path) -> str | None:
    name = IMPORT_NAME.search(source.read_text(encoding="utf-8"))
    return name[1] if name else None


def _is_newer(made: Path, source: Path) -> bool:
    return made.exists() and made.stat().st_mtime_ns >= source.stat().st_mtime_ns


def _describe(source: Path, made: Path) -> None:
    found_there = parse_file(source, VisitorContext())
    described = [found_there] if found_there else []
    constant = set(_constant_properties(ast.parse(source.read_text(encoding="utf-8"))))
    for found in (found for part in described for found in part["classes"]):
        for known in found.get("properties", ()):
            known["constant"] = (found["className"], known["name"]) in constant
    made.write_text(json.dumps(described), encoding="utf-8")


def _constant_properties(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield class and name of each ``@Property(..., constant=True)``, which metaobjectdump 6.11 leaves out."""
    for owner in ast.walk(tree):
        for member in owner.body if isinstance(owner, ast.ClassDef) else ():
            for call in member.decorator_list if isinstance(member, ast.FunctionDef) else ():
                if isinstance(call, ast.Call) and any(word.arg == "constant" for word in call.keywords):
                    yield owner.name, member.name


def _mark_inherited_objects(files: list[Path]) -> None:
    """Say ``object`` of classes whose base stands in another file: metaobjectdump reads one file and cannot know."""
    contents = {file: json.loads(file.read_text(encoding="utf-8")) for file in files}
    classes: list[dict[str, Any]] = [
        found for content in contents.values() for part in content for found in part["classes"]
    ]
    objects = {found["className"] for found in classes if found["object"]}
    while True:
        inheriting = [found for found in classes if not found["object"] and objects & _bases(found)]
        if not inheriting:
            break
        for found in inheriting:
            found["object"] = True
            objects.add(found["className"])
    for file, content in contents.items():
        file.write_text(json.dumps(content), encoding="utf-8")


def _bases(found: dict[str, Any]) -> set[str]:
    return {base["name"] for base in found.get("superClasses", ())}


def _register(module: str, own: list[Path], others: list[Path], into: Path) -> None:
    folder = into / Path(*module.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    foreign = ",".join(str(file) for file in [*QT_TYPES, *others])
    name_it = ["--import-name", module, "--major-version", "1"]
    write_it = ["--generate-qmltypes", folder / "types.qmltypes", "-o", "/dev/null"]
    _run([TYPE_REGISTRAR, *name_it, *write_it, "--foreign-types", foreign, *own])
    (folder / "qmldir").write_text(f"module {module}\ntypeinfo types.qmltypes\ndepends QtQuick\n", encoding="utf-8")


def _run(command: list[str | Path]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{Path(command[0]).name} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def lint(files: list[Path], import_folders: list[Path]) -> tuple[bool, str]:
    """Return whether qmllint has nothing to say of the files, and what it said."""
    if not files:
        return True, ""
    folders = [part for folder in import_folders for part in ("-I", str(folder))]
    done = subprocess.run(
        [QML_LINT, "--max-warnings", "0", *folders, *files], capture_output=True, text=True, check=False
    )
    return done.returncode == 0, (done.stdout + done.stderr).strip()


def formatted(folder: Path, files: list[Path]) -> dict[Path, str]:
    """Return QML files below a folder as qmlformat writes them, by the folder's ``.qmlformat.ini``.

    One process writes copies of them all: to start one takes longer than to format a file.
    """
    with TemporaryDirectory() as made:
        copy, listed = Path(made) / "qml", Path(made) / "files"
        shutil.copytree(folder, copy)
        listed.write_text("".join(f"{copy / file.relative_to(folder)}\n" for file in files), encoding="utf-8")
        _run([QML_FORMAT, "--files", listed])
        return {file: (copy / file.relative_to(folder)).read_text(encoding="utf-8") for file in files}


def _qml_files() -> list[Path]:
    return sorted((ROOT / "ui" / "qml").rglob("*.qml"))


def _check_lint() -> int:
    build = ROOT / "build" / "qml"
    write_types(ROOT / "ui", build)
    clean, said = lint(_qml_files(), [build, ROOT / "ui" / "qml"])
    if not clean:
        sys.stderr.write(said + "\n")
    return 0 if clean else 1


def _check_format(*, write: bool) -> int:
    differing = 0
    for file, wanted in formatted(ROOT / "ui" / "qml", _qml_files()).items():
        text = file.read_text(encoding="utf-8")
        if text == wanted:
            continue
        if write:
            file.write_text(wanted, encoding="utf-8")
            continue
        differing += 1
        name = str(file.relative_to(ROOT))
        lines = difflib.unified_diff(text.splitlines(True), wanted.splitlines(True), name, f"{name} (make format)")
        sys.stderr.writelines(lines)
    return 1 if differing else 0


def main(arguments: list[str]) -> int:
    """Run the named check; 0 when all is well."""
    match arguments:
        case ["lint"]:
            return _check_lint()
        case ["format"]:
            return _check_format(write=False)
        case ["format", "--write"]:
            return _check_format(write=True)
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
