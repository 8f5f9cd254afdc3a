"""A camera's picture as brightness alone: what a code is read from, and what a visitor sees to aim by."""

from __future__ import annotations

from kiosk.domain.values import frozen


@frozen
class Luminance:
    """One picture, 8 bits a pixel, where its bytes lie: nothing is copied, so it is as short-lived as they are.

    ``row_stride`` and ``pixel_stride`` are bytes from one row and one pixel to the next: packed formats have other
    bytes between.
    """

    data: bytes | memoryview
    width: int
    height: int
    row_stride: int
    pixel_stride: int = 1

    def mirrored(self, step: int) -> tuple[bytes, int, int]:
        """Return every ``step``-th pixel of every ``step``-th row as in a mirror, with width and height."""
        across, end = step * self.pixel_stride, self.width * self.pixel_stride
        starts = range(0, self.height * self.row_stride, step * self.row_stride)
        # Bytes skip fast, views do not.
        rows = [bytes(self.data[start : start + end])[::across][::-1] for start in starts]
        return b"".join(rows), len(rows[0]), len(rows)
