"""One scan, however often and by however many devices the same code is read (look.md H5)."""

from __future__ import annotations

from kiosk.actions.ports import Clock
from kiosk.domain.scans import CodeScan, PassScan, Scan, read_scan

SAME_CODE_NS = 5_000_000_000


class ScanGate:
    """Lets a code through once until it was gone for five seconds.

    A scanner delivers a code with the prefix and suffix that it is set up to add; ``bare`` is a code without. While
    the camera rests nothing is seen, so what was in its view then is taken to be there still when it looks again.
    """

    def __init__(self, clock: Clock, prefix: str = "", suffix: str = "") -> None:
        self._clock = clock
        self._prefix = prefix
        self._suffix = suffix
        self._seen_ns: dict[tuple[str, ...], int] = {}
        self._in_view: set[tuple[str, ...]] = set()

    def take_off(self, prefix: str, suffix: str) -> None:
        """Take off from now on what the scanner is set up to add."""
        self._prefix, self._suffix = prefix, suffix

    def take(self, text: str, *, bare: bool = False) -> Scan | None:
        """Return what was scanned, or ``None`` for a code that is still there from before."""
        scan = read_scan(text) if bare else read_scan(text, prefix=self._prefix, suffix=self._suffix)
        key, now_ns = _key(scan, text), self._clock.monotonic_ns()
        self._forget_gone(now_ns)
        is_new = key not in self._seen_ns
        self._seen_ns[key] = now_ns
        if bare:
            self._in_view.add(key)
        return scan if is_new else None

    def keep(self, texts: list[str]) -> None:
        """Note what else the camera sees: a code that was let through is not gone while it lies in view."""
        now_ns = self._clock.monotonic_ns()
        for text in texts:
            key = _key(read_scan(text), text)
            if now_ns - self._seen_ns.get(key, now_ns - SAME_CODE_NS) < SAME_CODE_NS:
                self._seen_ns[key] = now_ns

    def rest(self) -> None:
        """The camera looks away."""
        self._forget_gone(self._clock.monotonic_ns())

    def wake(self) -> None:
        """The camera looks again."""
        now_ns = self._clock.monotonic_ns()
        self._seen_ns |= dict.fromkeys(self._in_view, now_ns)

    def forget(self) -> None:
        """Let the same code through again: the visitor asked for it."""
        self._seen_ns.clear()
        self._in_view.clear()

    def _forget_gone(self, now_ns: int) -> None:
        self._seen_ns = {key: at for key, at in self._seen_ns.items() if now_ns - at < SAME_CODE_NS}
        self._in_view &= self._seen_ns.keys()


def _key(scan: Scan, text: str) -> tuple[str, ...]:
    """Return what is the same whichever device delivered it: Caps Lock flips a scanner's letters."""
    match scan:
        case PassScan(code=code):
            return (code,)
        case CodeScan(candidates=candidates):
            return tuple(candidate.casefold() for candidate in candidates)
        case _:
            return (text,)
