"""Qt Linguist's files: ``python -m tests.translations``, or ``make translations``.

Brings ``resources/translations/kiosk_<language>.ts`` up to date with what the sources say to visitors: sentences that
are gone leave the files, new ones come in empty. pyside6-lupdate reads QML; of Python it knows neither the contexts of
module functions nor numbers, so calls of what ``ui/translating.py`` defines are found here and handed to it in C++.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from kiosk.domain.languages import ENGLISH, LANGUAGES
from kiosk.resources import RESOURCES
from ui.translating import LINGUIST_CONTEXTS

ROOT = Path(__file__).parents[1]
FOLDER = RESOURCES / "translations"
BIN = Path(sys.executable).parent
STAFFS = "Desk"  # what staff read stays English


def python_sentences() -> Iterator[tuple[str, str, bool]]:
    """Yield context, text and whether it has plural forms, of every visitor sentence in Python; each once."""
    found = dict.fromkeys(
        sentence
        for file in sorted((ROOT / "ui").rglob("*.py"))
        for sentence in _sentences_in(ast.parse(file.read_text(encoding="utf-8")))
    )
    yield from found


def _sentences_in(tree: ast.AST) -> Iterator[tuple[str, str, bool]]:
    for call in ast.walk(tree):
        name = call.func.id if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) else ""
        if isinstance(call, ast.Call) and name in LINGUIST_CONTEXTS:
            (text, *_) = call.args
            if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
                raise SystemExit(f"{name}() in line {call.lineno} has no plain text: nobody could translate it")
            yield LINGUIST_CONTEXTS[name], text.value, name == "numbered"


def qml_files() -> list[Path]:
    """Return the QML files whose sentences visitors read."""
    return [file for file in sorted((ROOT / "ui" / "qml").rglob("*.qml")) if STAFFS not in file.parts]


def update(files: dict[str, Path], scratch: Path) -> None:
    """Bring the Linguist files, by language, up to date; ``scratch`` is a folder to write in."""
    scratch.mkdir(parents=True, exist_ok=True)
    found = scratch / "python_sentences.cpp"
    found.write_text("\n".join(_calls()), encoding="utf-8")
    how = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", ENGLISH.key]
    # A guess taken over from a sentence that looks alike would pass for a translation.
    how += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    sources = [str(path.relative_to(ROOT)) for path in qml_files()]
    for key, file in files.items():
        english = ["-pluralonly"] if key == ENGLISH.key else []
        _run(["pyside6-lupdate", *how, *english, *sources, str(found), "-target-language", key, "-ts", str(file)])


def _calls() -> Iterator[str]:
    for context, text, has_plurals in python_sentences():
        number = ", nullptr, n" if has_plurals else ""
        yield f"QCoreApplication::translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)}{number});"


def compile_file(file: Path, compiled: Path) -> None:
    """Write what the kiosk loads (.qm) from a Linguist file, sentences that wait for a reviewer included."""
    _run(["pyside6-lrelease", "-silent", str(file), "-qm", str(compiled)])


def _run(command: list[str]) -> None:
    done = subprocess.run([str(BIN / command[0]), *command[1:]], capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode != 0:
        raise SystemExit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


def untranslated(file: Path) -> list[str]:
    """Return the sentences of a Linguist file that have no words, or a plural form too few."""
    empty = []
    for message in ElementTree.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        words = [] if translation is None else [form.text for form in translation.iter("numerusform")]
        words = words or ["" if translation is None else translation.text]
        if not all(each and each.strip() for each in words):
            empty.append(message.findtext("source", ""))
    return empty


def main() -> int:
    """Update and compile every language; say what is still to be translated."""
    files = {key: FOLDER / f"kiosk_{key}.ts" for key in LANGUAGES}
    FOLDER.mkdir(exist_ok=True)
    update(files, ROOT / "build" / "translations")
    for key, file in files.items():
        compile_file(file, file.with_suffix(".qm"))
        for text in untranslated(file):
            sys.stdout.write(f"{key}: not translated: {text}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
