"""What the desk shows of the print queue, row by row."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from kiosk.actions.printer_chain import PrinterHealth
from kiosk.actions.see_queue import QueueLine
from kiosk.domain.print_queue import JobState
from kiosk.domain.printer_faults import in_words
from kiosk.domain.values import frozen
from ui import printing_wording as wording


@frozen
class JobRow:
    """A job of the queue; ``stage`` is its ``JobState``."""

    key: str
    title: str
    detail: str
    stage: str
    bad: bool


@frozen
class PrinterRow:
    """A printer and what it has."""

    title: str
    detail: str
    bad: bool


def job_row(line: QueueLine, zone: ZoneInfo) -> JobRow:
    """Return a job as the list shows it."""
    job = line.job
    bad = job.state is JobState.FAILED or (job.state is JobState.WAITING and job.trouble is not None)
    return JobRow(str(job.id), wording.line_title(line), wording.line_detail(line, zone), job.state.value, bad)


def printer_row(health: PrinterHealth) -> PrinterRow:
    """Return a printer as the page shows it."""
    said = in_words(health.fault) if health.fault else None
    return PrinterRow(wording.printer(health.name), f"{said.what} {said.fix}" if said else "Ready", said is not None)
