"""One printer or queue over IPP: how it is, and a document followed to its end (RFC 8011)."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import IntEnum
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import httpx

from kiosk.actions.printing_ports import PrinterError
from kiosk.devices.ipp_faults import fault_of_reasons, fault_of_status
from kiosk.devices.ipp_messages import Answer, Attribute, NotIppError, Operation, Tag, answer, request
from kiosk.domain.printer_faults import Fault, FaultKind
from kiosk.domain.values import frozen

CONNECT_S = 3.0
ANSWER_S = 5.0
PORT = 631
LOOK_EVERY_S = 0.15
STALE_S = 2.0  # CUPS has asked the printer by then
PATIENT_S = 4.0  # a printer with two trays warns of the empty one and prints from the other
_ASKED = ["printer-state", "printer-state-reasons", "printer-is-accepting-jobs", "media-ready", "media-col-ready"]


class JobState(IntEnum):
    """IPP's ``job-state``."""

    PENDING, HELD, PROCESSING, STOPPED, CANCELED, ABORTED, COMPLETED = range(3, 10)


@frozen
class Document:
    """What is printed: its name holds no personal data, its size is the paper's in millimetres.

    One that ``may_take_longer`` is left to a printer that has begun it when the time is over: lasers warm up.
    """

    pdf: bytes
    name: str
    size_mm: tuple[int, int]
    fits_sheet: bool = False
    may_take_longer: bool = False


class IppClient:
    """Speaks with one printer; a call a connection, because CUPS restarts and printers sleep."""

    def __init__(
        self,
        uri: str,
        *,
        connect_s: float = CONNECT_S,
        answer_s: float = ANSWER_S,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._uri = uri
        self._timeout = httpx.Timeout(answer_s, connect=connect_s)
        self._url = _http(uri)
        self._pause = pause

    def printer(self, unheard: FaultKind = FaultKind.UNREACHABLE) -> Answer:
        """Return the printer's state and paper; raises ``PrinterError``, ``unheard`` where it does not answer."""
        said = self._ask(Operation.GET_PRINTER, [("requested-attributes", Tag.KEYWORD, _ASKED)], unheard)
        if not said.is_ok:
            raise PrinterError(fault_of_status(said.status), where=self._uri)
        return said

    def print_document(self, document: Document, within_s: float) -> None:
        """Print and wait for the end; raises ``PrinterError``, and then the printer has forgotten the job."""
        known = frozenset(self.printer().words("printer-state-reasons"))
        job_id = self._send(document)
        began_at = time.monotonic()
        while True:
            job = self._job(job_id)
            state = JobState(job.first("job-state") or JobState.PENDING)
            if state is JobState.COMPLETED:
                return
            passed_s = time.monotonic() - began_at
            stale = known if passed_s < STALE_S else frozenset()
            fault = self._fault(job, state, stale, is_patient=passed_s < PATIENT_S)
            if fault is None and passed_s > within_s:
                if state is JobState.PROCESSING and document.may_take_longer:
                    return
                fault = Fault(FaultKind.SILENT, state.name.lower())
            if fault is not None:
                self._cancel(job_id)
                raise PrinterError(fault, where=self._uri)
            self._pause(LOOK_EVERY_S)

    def _fault(self, job: Answer, state: JobState, stale: frozenset[str], *, is_patient: bool) -> Fault | None:
        """Why a job does not go on: the printer's own reasons first, then the job's.

        ``stale`` are reasons of before: a queue of CUPS keeps those of its last job until the next one is under way.
        """
        reasons = set(self.printer(FaultKind.LOST).words("printer-state-reasons")) - stale
        fault = fault_of_reasons(reasons, warnings=not is_patient)
        if fault is not None:
            return fault
        if state in (JobState.ABORTED, JobState.CANCELED):
            said = [word for word in job.words("job-state-reasons") if not word.startswith("job-completed")]
            return Fault(FaultKind.REFUSED, ", ".join(said) or state.name.lower())
        return None

    def _send(self, document: Document) -> int:
        width, height = document.size_mm
        size = {"x-dimension": width * 100, "y-dimension": height * 100}
        job: list[Attribute] = [("media-col", Tag.COLLECTION, {"media-size": size})]
        if document.fits_sheet:
            job.append(("print-scaling", Tag.KEYWORD, "none"))
        about: list[Attribute] = [
            ("job-name", Tag.NAME, document.name),
            ("document-format", Tag.MIME, "application/pdf"),
        ]
        said = self._ask(Operation.PRINT_JOB, about, FaultKind.UNREACHABLE, job, document.pdf)
        job_id = said.first("job-id")
        if not said.is_ok or not isinstance(job_id, int):
            raise PrinterError(fault_of_status(said.status, document.size_mm), where=self._uri)
        return job_id

    def _job(self, job_id: int) -> Answer:
        return self._ask(Operation.GET_JOB, [("job-id", Tag.INTEGER, job_id)], FaultKind.LOST)

    def _cancel(self, job_id: int) -> None:
        """Our queue is the one queue: what did not come out must not come out of the printer's later as well."""
        try:
            self._ask(Operation.CANCEL_JOB, [("job-id", Tag.INTEGER, job_id)], FaultKind.LOST)
        except PrinterError:
            return

    def _ask(
        self,
        operation: Operation,
        attributes: list[Attribute],
        unheard: FaultKind,
        job: list[Attribute] | None = None,
        data: bytes = b"",
    ) -> Answer:
        message = request(operation, self._uri, attributes, job or (), data)
        try:
            said = httpx.post(
                self._url,
                content=message,
                headers={"Content-Type": "application/ipp"},
                timeout=self._timeout,
                verify=False,  # a printer's certificate is its own: nobody signs for a name such as label.local
                trust_env=False,
            )
            said.raise_for_status()
            return answer(said.content)
        except (httpx.HTTPError, NotIppError) as error:
            raise PrinterError(Fault(unheard), where=self._uri) from error


def paper_of(printer: Answer) -> tuple[tuple[int, int], ...]:
    """Return the sizes of what is in the printer in millimetres, a length of 0 for a roll; empty if it does not say."""
    sizes = [_size(each) for each in printer.attributes.get("media-col-ready", ()) if isinstance(each, dict)]
    found = [size for size in sizes if size is not None]
    return tuple(found) or tuple(size for word in printer.words("media-ready") if (size := _named_size(word)))


def _size(media: dict[str, Any]) -> tuple[int, int] | None:
    size = media.get("media-size")
    width = size.get("x-dimension") if isinstance(size, dict) else None
    height = size.get("y-dimension") if isinstance(size, dict) else None
    if not isinstance(width, int):
        return None
    return round(width / 100), round(height / 100) if isinstance(height, int) else 0


def _named_size(name: str) -> tuple[int, int] | None:
    """The size that a self-describing media name (PWG 5101.1) ends with: ``oe_62x100mm_62x100mm``."""
    dimensions = name.rpartition("_")[2]
    unit = 1.0 if dimensions.endswith("mm") else 25.4
    width, _, height = dimensions.removesuffix("mm").removesuffix("in").partition("x")
    try:
        return round(float(width) * unit), round(float(height) * unit)
    except ValueError:
        return None


def _http(uri: str) -> str:
    parts = urlsplit(uri)
    place = parts.netloc if parts.port else f"{parts.netloc}:{PORT}"
    return urlunsplit(("https" if parts.scheme == "ipps" else "http", place, parts.path or "/ipp/print", "", ""))
