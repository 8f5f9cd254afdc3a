"""Which characters the bundled fonts can print, read from their character maps.

Typst prints an empty box, without a warning, where no font has a character, so the question is asked before.
The ``cmap`` table and its formats 4 and 12: OpenType specification, "cmap - Character to Glyph Index Mapping Table".
"""

from __future__ import annotations

import struct
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, Final

from kiosk.documents.errors import DocumentError

_ZERO_WIDTH_JOINER: Final = "\u200d"
_SEGMENT_FORMAT: Final = 4
_GROUP_FORMAT: Final = 12
# Shaping hides these where a font lacks them: Unicode's Default_Ignorable_Code_Point, as far as a name can hold them.
_INVISIBLE: Final = frozenset(
    chr(point)
    for start, end in (
        (0xAD, 0xAD),
        (0x34F, 0x34F),
        (0x61C, 0x61C),
        (0x180B, 0x180F),
        (0x200B, 0x200F),
        (0x202A, 0x202E),
        (0x2060, 0x206F),
        (0xFE00, 0xFE0F),
        (0xFEFF, 0xFEFF),
        (0xE0020, 0xE007F),
        (0xE0100, 0xE01EF),
    )
    for point in range(start, end + 1)
)
_LETTERS: Final = 1_000
_EMOJI_SKIN_TONES: Final = frozenset(map(chr, range(0x1F3FB, 0x1F400)))


class FontCoverage:
    """The characters of each font, asked cluster by cluster, because one glyph run comes from one font."""

    def __init__(self, font_files: Iterable[Path]) -> None:
        """Read the fonts' character maps; raises ``DocumentError`` for a file that is no TrueType font."""
        self._fonts = tuple(_read_points(path) for path in font_files)
        self._covered = lru_cache(_LETTERS)(self._looked_up)  # a day's badges are written with a few hundred letters

    def covers(self, cluster: str) -> bool:
        """Tell whether one font has the whole cluster, composed or decomposed."""
        return self._covered(cluster)

    def _looked_up(self, cluster: str) -> bool:
        return any(_has_whole(points, cluster) for points in self._fonts)

    def second_leads(self, texts: Iterable[str]) -> bool:
        """Tell whether the second font must be asked before the first one.

        Of a letter with marks, such as the Yoruba "ọ̀", of which the first font has the mark and not the letter, Typst
        prints the mark alone: what it finds in the first font, it asks no other for.
        """
        first, second = self._fonts[:2]
        return any(
            _has_some(first, cluster) and not _has_whole(first, cluster) and _has_whole(second, cluster)
            for text in texts
            for cluster in clusters(text)
            if len(cluster) > 1
        )

    def split(self, text: str) -> tuple[str, tuple[str, ...]]:
        """Return the text without what no font can print, and the clusters left out, each once, in order."""
        kept, missing = [], dict[str, None]()
        for cluster in clusters(text):
            if self.covers(cluster):
                kept.append(cluster)
            else:
                missing[cluster] = None
        return " ".join("".join(kept).split()), tuple(missing)


def clusters(text: str) -> Iterator[str]:
    """Yield a text's base characters, each with the marks and joined parts that belong to it."""
    cluster = ""
    for character in text:
        if cluster and not _continues(cluster, character):
            yield cluster
            cluster = ""
        cluster += character
    if cluster:
        yield cluster


def _continues(cluster: str, character: str) -> bool:
    return (
        unicodedata.category(character).startswith("M")
        or character in _INVISIBLE
        or character in _EMOJI_SKIN_TONES
        or (cluster.endswith(_ZERO_WIDTH_JOINER) and unicodedata.category(character) == "So")
    )


def _has_whole(points: array[int], cluster: str) -> bool:
    """Tell whether a font has a whole cluster, composed or decomposed."""
    spellings = {cluster, unicodedata.normalize("NFC", cluster), unicodedata.normalize("NFD", cluster)}
    return any(all(_has(points, each) for each in set(spelling) - _INVISIBLE) for spelling in spellings)


def _has_some(points: array[int], cluster: str) -> bool:
    return any(_has(points, each) for each in unicodedata.normalize("NFD", cluster))


def _has(points: array[int], character: str) -> bool:
    index = bisect_left(points, ord(character))
    return index < len(points) and points[index] == ord(character)


@lru_cache(maxsize=32)
def _read_points(path: Path) -> array[int]:
    """Return a font's code points in order, as numbers: as characters in sets they took 10 MB.

    Badges, lists and reports ask the same fonts, and share one answer.
    """
    try:
        with path.open("rb") as file:
            return array("I", sorted(set(_code_points(_read_cmap(file)))))
    except (OSError, struct.error, KeyError) as error:
        raise DocumentError("font cannot be read", where=str(path)) from error


def _read_cmap(file: BinaryIO) -> bytes:
    """Return the ``cmap`` table alone; the Chinese font has ten megabytes beside it."""
    (table_count,) = struct.unpack(">4xH6x", file.read(12))
    records = struct.iter_unpack(">4s4xII", file.read(16 * table_count))
    offset, length = {tag: (offset, length) for tag, offset, length in records}[b"cmap"]
    file.seek(offset)
    return file.read(length)


def _code_points(cmap: bytes) -> Iterator[int]:
    (count,) = struct.unpack_from(">2xH", cmap)
    offsets = {offset for _, _, offset in struct.iter_unpack(">HHI", cmap[4 : 4 + 8 * count])}
    for offset in offsets:
        (table_format,) = struct.unpack_from(">H", cmap, offset)
        if table_format == _SEGMENT_FORMAT:
            yield from _segment_points(cmap[offset:])
        elif table_format == _GROUP_FORMAT:
            yield from _group_points(cmap[offset:])


def _segment_points(table: bytes) -> Iterator[int]:
    segments = struct.unpack_from(">6xH", table)[0] // 2

    def words(position: int) -> Sequence[int]:
        return struct.unpack_from(f">{segments}H", table, position)

    ends, starts = words(14), words(16 + 2 * segments)
    deltas, range_offsets = words(16 + 4 * segments), words(16 + 6 * segments)
    for index, (start, end) in enumerate(zip(starts, ends, strict=True)):
        for point in range(start, end + 1):
            glyph = point
            if range_offsets[index]:
                position = 16 + 6 * segments + 2 * index + range_offsets[index] + 2 * (point - start)
                (glyph,) = struct.unpack_from(">H", table, position) if position + 2 <= len(table) else (0,)
            if glyph and (range_offsets[index] or (glyph + deltas[index]) & 0xFFFF):
                yield point


def _group_points(table: bytes) -> Iterator[int]:
    (groups,) = struct.unpack_from(">12xI", table)
    for start, end, first_glyph in struct.iter_unpack(">III", table[16 : 16 + 12 * groups]):
        yield from range(start if first_glyph else start + 1, end + 1)
