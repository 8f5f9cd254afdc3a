"""Draws a badge as PDF and PNG through a Typst template."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Final, TypedDict

import typst

from kiosk.documents.badge_content import BadgeContent
from kiosk.documents.errors import DocumentError
from kiosk.documents.font_coverage import FontCoverage
from kiosk.documents.qr_symbol import qr_svg
from kiosk.domain.badge_warnings import BadgeWarning, CharactersMissing, TextShortened

DEFAULT_TEMPLATE: Final = "badge-62x100"
PNG_DPI: Final = 300
FONT_CHAIN: Final = (
    "Atkinson Hyperlegible Next",
    "Noto Sans",
    "Vazirmatn",
    "Noto Sans Ethiopic",
    "Noto Sans Bengali",
    "Noto Sans SC",
    "Noto Emoji",
)
_SECOND_FIRST: Final = (FONT_CHAIN[1], FONT_CHAIN[0], *FONT_CHAIN[2:])
_TEXT_FIELDS: Final = ("name", "role", "programme", "session", "date_text", "place", "footer", "scan_hint")
_TEMPLATE_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]*")
_JOINED_SCRIPTS: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


def chain_for(coverage: FontCoverage, texts: Iterable[str]) -> tuple[str, ...]:
    """Return the fonts in the order in which they print all of these texts."""
    return _SECOND_FIRST if coverage.second_leads(texts) else FONT_CHAIN


class _Fit(TypedDict):
    """What a template reports of one fitted text."""

    field: str
    size_pt: float
    shortened: bool


class BadgeDrawer:
    """Draws badges with the bundled fonts only; made once, used from any thread, one badge at a time.

    ``resources`` holds ``badges/`` (templates), ``fonts/`` and ``icons/marks/``; ``imported`` has a venue's own
    templates, which see only what was laid beside them. Typst works outside the interpreter lock, so drawing on a
    background thread does not stall the screen.
    """

    def __init__(self, resources: Path, imported: Path | None = None) -> None:
        """Read the fonts once; raises ``DocumentError`` when a font of the chain is missing."""
        self._resources = resources.resolve()
        self._imported = imported
        self._fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[self._resources / "fonts"]
        )
        self._coverage = FontCoverage(self._chain_files())
        self._compilers: dict[str, typst.Compiler] = {}
        self._lock = threading.Lock()

    def pdf(self, contents: Sequence[BadgeContent], template: str = DEFAULT_TEMPLATE) -> bytes:
        """Return badges as one PDF, a page each; the same contents give the same bytes.

        Raises ``DocumentError`` when the template is missing or broken, as the others do.
        """
        printable = [self._printable(content)[0] for content in contents]
        drawn = self._drawn(template, printable, format="pdf", pdf_tags=False)
        if not isinstance(drawn, bytes):
            raise DocumentError("the badges are not one document", where=str(self._template_path(template)))
        return drawn

    def png(self, content: BadgeContent, template: str = DEFAULT_TEMPLATE, dpi: int = PNG_DPI) -> bytes:
        """Return one badge as a picture; raises ``DocumentError``."""
        drawn = self._drawn(template, [self._printable(content)[0]], format="png", ppi=dpi)
        if not isinstance(drawn, bytes):
            raise DocumentError("a badge has not exactly one page", where=str(self._template_path(template)))
        return drawn

    def warnings(self, contents: Sequence[BadgeContent], template: str = DEFAULT_TEMPLATE) -> tuple[BadgeWarning, ...]:
        """Return all that does not print as given on these badges, each once; raises ``DocumentError``.

        A template that does not fit its texts by ``fitting.typ`` never tells which of them it cuts short.
        """
        cleaned = [self._printable(content) for content in contents]
        missing = [warning for _, warnings in cleaned for warning in warnings]
        shortened = [
            TextShortened(fit["field"])
            for fit in self._fits(template, [content for content, _ in cleaned])
            if fit["shortened"]
        ]
        return tuple(dict.fromkeys([*missing, *shortened]))

    def png_by(self, draft: Path, content: BadgeContent) -> bytes | None:
        """Return a badge drawn by a template that is not in use yet, as ``png`` does; ``None`` if it is not one page.

        Raises ``typst.TypstError``, which says where the template is wrong.
        """
        drawn = self._compiler_of(draft).compile(
            sys_inputs=self._inputs([self._printable(content)[0]]), format="png", ppi=PNG_DPI
        )
        return drawn if isinstance(drawn, bytes) else None

    def _drawn(self, template: str, contents: Sequence[BadgeContent], **how: Any) -> object:
        with self._lock:
            try:
                return self._compiler(template).compile(sys_inputs=self._inputs(contents), **how)
            except typst.TypstError as error:
                raise DocumentError(error.message, where=str(self._template_path(template))) from error

    def _fits(self, template: str, contents: Sequence[BadgeContent]) -> list[_Fit]:
        with self._lock:
            try:
                compiler = self._compiler(template)
                compiler.compile(sys_inputs=self._inputs(contents), format="pdf", pdf_tags=False)
                found = compiler.query("<fit>", field="value")  # of what it compiled last
            except typst.TypstError as error:
                raise DocumentError(error.message, where=str(self._template_path(template))) from error
        fits: list[_Fit] = json.loads(found)
        return fits

    def _chain_files(self) -> list[Path]:
        files = {font.family: font.path for font in self._fonts.fonts() if font.path}
        missing = [family for family in FONT_CHAIN if family not in files]
        if missing:
            raise DocumentError(f"fonts missing: {', '.join(missing)}", where=str(self._resources / "fonts"))
        return [Path(files[family]) for family in FONT_CHAIN]

    def _printable(self, content: BadgeContent) -> tuple[BadgeContent, list[BadgeWarning]]:
        changes: dict[str, str] = {}
        warnings: list[BadgeWarning] = []
        for field in _TEXT_FIELDS:
            changes[field], missing = self._coverage.split(" ".join((getattr(content, field) or "").split()))
            if missing:
                warnings.append(CharactersMissing(field, missing))
        return replace(content, **changes), warnings  # type: ignore[arg-type]

    def _inputs(self, contents: Sequence[BadgeContent]) -> dict[str, str]:
        texts = [getattr(content, field) or "" for content in contents for field in _TEXT_FIELDS]
        return _inputs(contents, chain_for(self._coverage, texts))

    def _compiler(self, template: str) -> typst.Compiler:
        path = self._template_path(template)
        if not _TEMPLATE_NAME.fullmatch(template) or not path.is_file():
            raise DocumentError("badge template not found", where=str(path))
        if path.parent == self._imported:
            return self._compiler_of(path)  # made anew: it may have been mended since
        if template not in self._compilers:
            self._compilers[template] = typst.Compiler(
                path, root=self._resources, font_paths=self._fonts, ignore_system_fonts=True
            )
        return self._compilers[template]

    def _compiler_of(self, path: Path) -> typst.Compiler:
        """What draws by an imported template reads no file but those that were laid beside it."""
        return typst.Compiler(path, root=path.parent.parent, font_paths=self._fonts, ignore_system_fonts=True)

    def _template_path(self, template: str) -> Path:
        ours = self._resources / "badges" / f"{template}.typ"
        return ours if ours.is_file() or self._imported is None else self._imported / ours.name


def _inputs(contents: Sequence[BadgeContent], fonts: Sequence[str] = FONT_CHAIN) -> dict[str, str]:
    badges = [
        asdict(content) | {"qr": qr_svg(content.pass_code), "may_hyphenate": not _JOINED_SCRIPTS.search(content.name)}
        for content in contents
    ]
    return {"fonts": json.dumps(fonts), "badges": json.dumps(badges, ensure_ascii=False)}
