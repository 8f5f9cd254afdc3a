"""IPP's bytes, and what its words mean for staff."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfWriter

from kiosk.devices.ipp_client import paper_of
from kiosk.devices.ipp_faults import fault_of_reasons, fault_of_status
from kiosk.devices.ipp_messages import Answer, NotIppError, Operation, Tag, answer, request
from kiosk.devices.ipp_printer import upright
from kiosk.domain.printer_faults import Fault, FaultKind

HEAD = b"\x02\x00\x00\x00\x00\x00\x00\x01"


def test_a_request_has_its_attributes_in_their_groups_and_a_size_as_a_collection() -> None:
    size = {"media-size": {"x-dimension": 6200, "y-dimension": 10_000}}
    sent = request(Operation.PRINT_JOB, "ipp://label", (), [("media-col", Tag.COLLECTION, size)], b"%PDF")
    assert sent.startswith(b"\x02\x00\x00\x02\x00\x00\x00\x01\x01\x47\x00\x12attributes-charset\x00\x05utf-8")
    assert sent.endswith(b"\x03%PDF")
    back = answer(sent)
    assert back.attributes == {"media-col": [size]}


@given(st.binary(max_size=60))
def test_any_bytes_are_a_message_or_none(data: bytes) -> None:
    try:
        answer(HEAD + data)
    except NotIppError:
        return


def test_every_kind_of_value_is_read() -> None:
    values = [
        (0x21, b"\x00\x00\x00\x07", 7),
        (0x22, b"\x01", True),
        (0x33, b"\x00\x00\x00\x01\x00\x00\x00\x63", (1, 99)),
        (0x32, b"\x00\x00\x01\x2c\x00\x00\x01\x2c\x03", (300, 300, 3)),
        (0x35, b"\x00\x02en\x00\x02hi", "hi"),
        (0x44, b"none", "none"),
        (0x31, b"\x07\xea", b"\x07\xea"),
    ]
    fields = b"".join(bytes([tag]) + b"\x00\x01a" + len(raw).to_bytes(2, "big") + raw for tag, raw, _ in values)
    read = answer(HEAD + b"\x04" + fields + b"\x03")
    assert read.attributes["a"] == [value for _, _, value in values]
    assert (read.is_ok, read.first("b"), read.words("c")) == (True, None, ())


@pytest.mark.parametrize(
    ("reasons", "kind"),
    [
        (("media-empty-error",), FaultKind.NO_MEDIA),
        (("media-needed",), FaultKind.NO_MEDIA),
        (("media-empty-error", "cover-open-error"), FaultKind.COVER_OPEN),
        (("door-open-report",), FaultKind.COVER_OPEN),
        (("media-jam",), FaultKind.JAM),
        (("trimmer-jam-error",), FaultKind.CUTTER_JAM),
        (("trimmer-cover-open-error", "media-jam"), FaultKind.COVER_OPEN),
        (("marker-supply-empty-error",), FaultKind.NO_RIBBON),
        (("offline-report",), FaultKind.UNREACHABLE),
        (("paused",), FaultKind.STOPPED),
        (("spool-area-full-error",), FaultKind.NO_ROOM),
        (("strange-error",), FaultKind.DEFECT),
    ],
)
def test_reasons_are_faults(reasons: tuple[str, ...], kind: FaultKind) -> None:
    fault = fault_of_reasons(reasons)
    assert fault is not None
    assert fault.kind is kind


def test_warnings_and_news_are_no_faults_until_they_hold_a_job_up() -> None:
    news = ("marker-supply-low-warning", "media-low-report", "cups-waiting-for-job-completed")
    assert fault_of_reasons(news, warnings=True) is None
    assert fault_of_reasons(("trimmer-added-report", "trimmer-turned-on"), warnings=True) is None
    assert fault_of_reasons(("media-empty-warning",)) is None
    assert fault_of_reasons(("media-empty-warning",), warnings=True) == Fault(FaultKind.NO_MEDIA)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (0x0507, FaultKind.BUSY),
        (0x0506, FaultKind.STOPPED),
        (0x0504, FaultKind.DEFECT),
        (0x0406, FaultKind.UNREACHABLE),
        (0x040B, FaultKind.WRONG_ROLL),
        (0x040A, FaultKind.REFUSED),
    ],
)
def test_status_codes_are_faults(status: int, kind: FaultKind) -> None:
    assert fault_of_status(status, (62, 100)).kind is kind


def test_a_printer_that_refuses_a_question_is_not_blamed_for_its_roll() -> None:
    assert fault_of_status(0x040B) == Fault(FaultKind.REFUSED, "IPP status 0x040b")


def test_paper_is_told_by_size_or_by_its_self_describing_name() -> None:
    col = {"media-size": {"x-dimension": 6200, "y-dimension": 10_000}}
    assert paper_of(Answer(0, {"media-col-ready": [col], "media-ready": ["iso_a4_210x297mm"]})) == ((62, 100),)
    names = ["iso_a4_210x297mm", "na_letter_8.5x11in", "odd"]
    assert paper_of(Answer(0, {"media-ready": names})) == ((210, 297), (216, 279))
    assert paper_of(Answer(0, {"media-col-ready": [{"media-color": "white"}]})) == ()


def test_a_lying_page_is_turned_and_an_upright_one_is_left() -> None:
    assert upright(pdf(100, 62))[1] == (62, 100)
    tall = pdf(62, 100)
    assert upright(tall) == (tall, (62, 100))


def pdf(width_mm: float, height_mm: float) -> bytes:
    writer, data = PdfWriter(), io.BytesIO()
    writer.add_blank_page(width_mm / 25.4 * 72, height_mm / 25.4 * 72)
    writer.write(data)
    return data.getvalue()
