"""What IPP's reasons and status codes mean for whoever stands at the printer (RFC 8011 5.4.12, PWG 5100.9)."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.domain.printer_faults import Fault, FaultKind

_BROKEN_TRIMMER = ("trimmer-recoverable-failure", "trimmer-unrecoverable-failure")
_KINDS = (  # the first that applies is said: an open cover is why there is no paper
    (FaultKind.COVER_OPEN, ("cover-open", "door-open", "interlock-open", "input-tray-missing", "trimmer-cover-open")),
    (FaultKind.JAM, ("media-jam",)),
    # Each part of a printer also reports that it was added, warms up or was turned on: what stops a cutter is named.
    (FaultKind.CUTTER_JAM, ("trimmer-jam", "trimmer-missing", "trimmer-motor-failure", *_BROKEN_TRIMMER, "cutter-jam")),
    (FaultKind.NO_MEDIA, ("media-empty", "media-needed")),
    (FaultKind.NO_RIBBON, ("marker-supply-empty", "toner-empty", "marker-supply-missing")),
    (FaultKind.TOO_HOT, ("fuser-over-temp", "thermal-head-over-temp", "over-temperature")),
    (FaultKind.UNREACHABLE, ("offline", "connecting-to-device", "shutdown", "timed-out", "cups-remote-stopped")),
    (FaultKind.STOPPED, ("paused", "moving-to-paused", "stopped-partly", "stopping", "cups-held", "hold-new-jobs")),
    (FaultKind.NO_ROOM, ("spool-area-full",)),
)
_ENDS = ("-error", "-warning", "-report")
_BUSY, _NOT_ACCEPTING, _TEMPORARY, _DEVICE = 0x0507, 0x0506, 0x0505, 0x0504
_VALUES, _NOT_FOUND = (0x040B, 0x040E), (0x0406, 0x0407)


def fault_of_reasons(reasons: Iterable[str], *, warnings: bool = False) -> Fault | None:
    """Return what keeps a printer from printing, ``None`` for nothing and for what it only warns of.

    With ``warnings`` a warning of an empty roll, an open cover or a jam counts: one that printed would be done.
    """
    known = [reason for reason in reasons if warnings or not reason.endswith("-warning")]
    plain = [_without_end(reason) for reason in known]
    for kind, words in _KINDS:
        if any(reason.startswith(words) for reason in plain):
            return Fault(kind)
    errors = [reason for reason in known if reason.endswith("-error")]
    return Fault(FaultKind.DEFECT, _without_end(errors[0])) if errors else None


def fault_of_status(status: int, size_mm: tuple[int, int] = (0, 0)) -> Fault:
    """Return why a printer refused a request; ``size_mm`` is the paper that was asked for."""
    if status == _BUSY:
        return Fault(FaultKind.BUSY)
    if status in (_NOT_ACCEPTING, _TEMPORARY):
        return Fault(FaultKind.STOPPED)
    if status == _DEVICE:
        return Fault(FaultKind.DEFECT, "device error")
    if status in _NOT_FOUND:
        return Fault(FaultKind.UNREACHABLE)
    if status in _VALUES and size_mm != (0, 0):
        return Fault(FaultKind.WRONG_ROLL, needed_mm=size_mm)
    return Fault(FaultKind.REFUSED, f"IPP status {status:#06x}")


def _without_end(reason: str) -> str:
    for end in _ENDS:
        reason = reason.removesuffix(end)
    return reason
