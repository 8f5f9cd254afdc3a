"""What imports what in this repository, read from the syntax tree; nothing is imported for it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Import:
    """One import: the module that says it, what it names, and the line."""

    importer: str
    imported: str
    line: int

    def __str__(self) -> str:
        return f"{self.importer}:{self.line} imports {self.imported}"


def modules(*packages: str) -> dict[str, Path]:
    """Return the modules below top-level packages: dotted name and file."""
    return {
        _dotted(file): file for package in packages for file in sorted((ROOT / package).rglob("*.py")) if file.is_file()
    }


def imports_of(name: str, file: Path, known: dict[str, Path]) -> Iterator[Import]:
    """Yield a module's imports, those inside functions and for type checkers included.

    ``from package import module`` names the module where ``known`` has it, else the package.
    """
    package = name if file.name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (Import(name, alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            source = _absolute(node, package)
            names = [f"{source}.{alias.name}" for alias in node.names]
            yield from (Import(name, full if full in known else source, node.lineno) for full in dict.fromkeys(names))


def find_cycle(edges: dict[str, set[str]]) -> list[str]:
    """Return the modules of one cycle, first and last the same, or nothing."""
    done: set[str] = set()

    def walk(module: str, path: list[str]) -> list[str]:
        if module in path:
            return [*path[path.index(module) :], module]
        if module in done:
            return []
        done.add(module)
        found = (walk(target, [*path, module]) for target in sorted(edges.get(module, ())))
        return next(filter(None, found), [])

    return next(filter(None, (walk(module, []) for module in sorted(edges))), [])


def _dotted(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _absolute(node: ast.ImportFrom, package: str) -> str:
    if node.level == 0:
        return node.module or ""
    above = package.split(".")[: len(package.split(".")) - node.level + 1]
    return ".".join([*above, node.module] if node.module else above)
