"""The badge templates there are, what a badge of each looks like, and whether one from outside can be used."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import typst

from kiosk.actions.printing_ports import BadgePreview
from kiosk.documents.badge import BadgeDrawer
from kiosk.documents.errors import DocumentError
from kiosk.documents.visit_badge import contents_of
from kiosk.domain.badges import BadgeBatch
from kiosk.domain.catalogue import Catalogue
from kiosk.durable import write_flushed

ReadCode = Callable[[bytes], tuple[str, ...]]

NOT_TEMPLATES = frozenset({"fitting", "member-card"})
LENT = ("badges/fitting.typ", "badges/no_photo.svg", "icons/marks/*.svg")
LARGEST = 200_000
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,40}")
_PACKAGE = re.compile(r'#import\s*"@')
_PLACE = re.compile(r"\.(?:typ|draft):(\d+):\d+")


class TemplateFolder:
    """The ``BadgeTemplates`` port: what came along, and what was imported into a folder of the venue."""

    def __init__(self, drawer: Callable[[], BadgeDrawer], resources: Path, imported: Path, read_code: ReadCode) -> None:
        self._drawer = drawer
        self._resources = resources
        self._came_along = resources / "badges"
        self._imported = imported
        self._read_code = read_code

    def names(self) -> tuple[str, ...]:
        """Return every template: those that came along, then the imported ones."""
        not_ours = {path.stem for path in self._imported.glob("*.typ")} - {*self._ours()} - NOT_TEMPLATES
        return (*self._ours(), *sorted(not_ours))

    def came_along(self, name: str) -> bool:
        """Whether it is one of ours, which an import does not replace."""
        return name in self._ours()

    def picture(self, name: str, batch: BadgeBatch, catalogue: Catalogue) -> BadgePreview:
        """Return a sample's badge by a template, as PNG at 300 dpi; raises ``DocumentError``."""
        contents = contents_of(batch, catalogue)
        try:
            return BadgePreview(self._drawer().png(contents[0], name), self._drawer().warnings(contents, name))
        except DocumentError as error:
            raise DocumentError(_in_words(error.what, ""), where=error.where, fix=error.fix) from error

    def try_out(self, file: Path, samples: Sequence[BadgeBatch], catalogue: Catalogue) -> tuple[Path, Path]:
        """Try a template with every sample, and return its copy beside the place for it; raises ``DocumentError``.

        A template with the name of an imported one takes its place; one of ours stays.
        """
        name, text = file.stem, self._read(file)
        beside = self._imported / f"{name}.draft"
        try:
            self._lend()
            draft, place = self.draft(name, text)
            self._try(draft, samples, catalogue)
        except OSError as error:
            beside.unlink(missing_ok=True)
            fix = "Make room on the disk, or correct who may write there."
            raise DocumentError(f"It cannot be kept: {error.strerror}", where=str(self._imported), fix=fix) from error
        except DocumentError:
            beside.unlink(missing_ok=True)
            raise
        return draft, place

    def held(self, name: str) -> bytes | None:
        """Return an imported template as it stands; ``None`` where there is none of this name."""
        place = self._imported / f"{name}.typ"
        return place.read_bytes() if place.exists() else None

    def draft(self, name: str, text: bytes) -> tuple[Path, Path]:
        """Write a template beside its place, durably, and return both; raises ``OSError``."""
        beside = self._imported / f"{name}.draft"
        write_flushed(beside, text)
        return beside, self._imported / f"{name}.typ"

    def forget(self, name: str) -> None:
        """Let an imported template go."""
        (self._imported / f"{name}.typ").unlink(missing_ok=True)

    def _lend(self) -> None:
        """Lay beside the imported templates what ours draw with; they are to look the same after an update."""
        for pattern in LENT:
            for source in self._resources.glob(pattern):
                copy = self._imported.parent / source.relative_to(self._resources)
                copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                if not copy.exists():
                    copy.write_bytes(source.read_bytes())

    def _ours(self) -> tuple[str, ...]:
        return tuple(sorted(path.stem for path in self._came_along.glob("*.typ") if path.stem not in NOT_TEMPLATES))

    def _read(self, file: Path) -> bytes:
        if file.suffix != ".typ" or not _NAME.fullmatch(file.stem):
            fix = "Call it like this: our-badge.typ, with small letters, digits and hyphens."
            raise DocumentError("That is no name for a template", where=str(file), fix=fix)
        if file.stem in (*self._ours(), *NOT_TEMPLATES):
            raise DocumentError("A template of this name came along", where=str(file), fix="Give yours another name.")
        try:
            if file.stat().st_size > LARGEST:
                raise DocumentError("That file is too large for a template", where=str(file))
            text = file.read_bytes()
        except OSError as error:
            raise DocumentError(f"The file cannot be read: {error.strerror}", where=str(file)) from error
        if _PACKAGE.search(text.decode("utf-8", "replace")):
            fix = "Put what it needs into the one file: a kiosk prints without a network."
            raise DocumentError("It needs a package from the network", where=str(file), fix=fix)
        return text

    def _try(self, draft: Path, samples: Sequence[BadgeBatch], catalogue: Catalogue) -> None:
        drawer = self._drawer()
        for batch in samples:
            (content,) = contents_of(batch, catalogue)
            try:
                png = drawer.png_by(draft, content)
            except typst.TypstError as error:
                fix = "Mend that in the file, then import it again."
                raise DocumentError(_in_words(error.message, error.diagnostic), fix=fix) from error
            if png is None:
                raise DocumentError("It does not draw one page for one badge", fix="Begin from badge-62x100.typ.")
            if content.number is None and content.pass_code not in self._read_code(png):
                fix = "Draw badge.qr at 20 mm or more, black on white, with room around it."
                raise DocumentError("The code on the badge cannot be read back", fix=fix)


def _in_words(message: str, diagnostic: str) -> str:
    """Typst's own words begin small and name no line; the place stands in its drawing of the fault."""
    place = _PLACE.search(diagnostic)
    said = message.split(" (searched at")[0]
    return f"Line {place[1]}: {said}" if place else f"{said[:1].upper()}{said[1:]}"
