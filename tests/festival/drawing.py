"""Lag and backlog over the days, as a PNG."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 1600, 900
LEFT, RIGHT, TOP, GAP, BOTTOM = 130, 40, 60, 80, 70
INK, FAINT, LINE = (30, 35, 45), (215, 219, 226), (0, 74, 153)
LONGEST_GAP = timedelta(hours=1)  # at night nothing happens, and no line says what did
Series = Sequence[tuple[datetime, float]]


def draw(path: Path, *charts: tuple[str, Series]) -> None:
    """Draw charts with one axis of time, one beneath the other."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), "white")
    pen = ImageDraw.Draw(picture)
    times = [at for _, series in charts for at, _ in series]
    first, last = min(times), max(times)
    each = (HEIGHT - TOP - BOTTOM - GAP * (len(charts) - 1)) // len(charts)
    for number, (title, series) in enumerate(charts):
        top = TOP + number * (each + GAP)
        _chart(pen, title, series, (first, last), (top, top + each))
    picture.save(path)


def _chart(
    pen: ImageDraw.ImageDraw, title: str, series: Series, span: tuple[datetime, datetime], band: tuple[int, int]
) -> None:
    font, small = ImageFont.load_default(24), ImageFont.load_default(18)
    top, bottom = band
    most = max((value for _, value in series), default=0) or 1
    length = (span[1] - span[0]).total_seconds() or 1

    def across(at: datetime) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (at - span[0]).total_seconds() / length

    pen.text((LEFT, top - 36), title, INK, font)
    for quarter in range(5):
        y = bottom - (bottom - top) * quarter / 4
        pen.line((LEFT, y, WIDTH - RIGHT, y), FAINT, 1)
        pen.text((LEFT - 12, y), f"{most * quarter / 4:,.0f}", INK, small, anchor="rm")
    for hour in range(int(length // 3600) + 1):
        at = datetime.fromtimestamp(span[0].timestamp() + hour * 3600, span[0].tzinfo)
        if hour % 4 == 0:
            pen.line((across(at), bottom, across(at), bottom + 6), INK, 1)
            pen.text((across(at), bottom + 10), f"{at:%a %H:%M}", INK, small, anchor="ma")
    for one, other in pairwise(series):
        if other[0] - one[0] <= LONGEST_GAP:
            ends = [(across(at), bottom - (bottom - top) * value / most) for at, value in (one, other)]
            pen.line(ends, LINE, 3)
