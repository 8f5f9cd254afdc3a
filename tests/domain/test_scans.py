"""Whatever a scanner types, something comes out that can be acted on.

Real shapes from formats.md 1.1, 1.2 and 1.4; people and secrets in them are made up.
"""

from __future__ import annotations

import base64
import json
from uuid import UUID

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.domain.passes import issue_pass
from kiosk.domain.scans import CodeScan, PassScan, ScanProblem, UnreadableScan, read_scan

PASS = issue_pass(161803398874989484820)
PRETIX = "sxbww7zw9kncd6udbazebyxy4vjpe8h9"
SIGNED = "==" + base64.b64encode(bytes(range(7, 250))).decode()[::-1].lstrip("=")
TICKET = UUID("6f1c2a4e-93b7-4c55-8d20-5b1f0a9e7c31")
INDICO = json.dumps({"i": [3, "https://events.example.org", base64.b64encode(TICKET.bytes).decode()]})
OLD_INDICO = json.dumps(
    {
        "registrant_id": 4711,
        "checkin_secret": str(TICKET),
        "event_id": "1024",
        "server_url": "https://events.example.org",
    }
)
SETUP = '{"handshake_version": 1, "url": "https://pretix.eu", "token": "kpp4jn8g2ynzonp6"}'
INVITATION = f"https://192.168.1.20:8700#invention_rooms.{'kX_3' * 5}-9~{'aB-4' * 10}Zz0"
INDICO_SETUP = (
    '{"event_id": 12, "regform_id": 3, "title": "Festival", "date": "2026-06-20", "regform_title": "Visitors",'
    '"server": {"base_url": "https://events.example.org", "client_id": "abc", "scope": "registrants"}}'
)
BOARDING = "M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 226F001A0025 100"
NAMES = (
    "code checkin_secret ticket-secret secret ticketCode booking_code barcode qrcode qr ticket_id TICKET token pass "
    "booking uuid id ref c q t"
)
SCHEMES = (
    "mailto matmsg tel facetime whatsapp sms smsto mms mmsto geo otpauth otpauth-migration bitcoin ethereum litecoin "
    "lightning upi lpa dpp market intent file data javascript"
)
PROBLEMS = (
    "empty too_long binary damaged_pass wifi contact boarding_pass event_setup wallet_or_health web_link other_kind"
)

CODES = st.text("abcdefghjkmnpqrstuvwxyz23456789", min_size=12, max_size=64)
ECI = ["\\000001", "\\000003", "\\000026", "\\000027"]
AIM = ["]Q3", "]C1", "]d2", "]L2", "]z3"]


def candidates(text: str, *, prefix: str = "", suffix: str = "") -> tuple[str, ...]:
    scan = read_scan(text, prefix=prefix, suffix=suffix)
    assert isinstance(scan, CodeScan), scan
    return scan.candidates


@pytest.mark.parametrize(
    "code",
    [
        PRETIX,
        "HVX7U",
        SIGNED,
        "13507391927501358219",
        "1234567890123456789001",
        "K1ABC",
        "K1ABCDEFGHIJKLMN",
        "Maker Challenge, week 3",
        "Größe 4½",
        "A+B/C=",
        "[1, 2]",
        "{not json",
        "TEL-4711",
        "M1SMITH",
        "http:/one-slash",
        "\\000099abc",
        "ZebraZ",
    ],
)
def test_a_plain_code_is_looked_up_as_it_is(code: str) -> None:
    assert candidates(code) == (code,)


@pytest.mark.parametrize(
    "text",
    [
        PASS,
        PASS.lower(),
        PASS.swapcase(),
        f"{PASS}\r\n",
        f"]Q3\\000026{PASS}\t",
        f"{PASS}\r{PASS}\r",
        f"https://kiosk.example/p/{PASS}",
        f"HTTPS://KIOSK.EXAMPLE/{PASS.lower()}?lang=en",
        f"https://kiosk.example/?code=abc123&pass={PASS}#top",
        f"https://kiosk.example/p%2F{PASS}/badge",
        f"www.kiosk.example/{PASS}",
    ],
)
def test_a_pass_of_ours_is_recognised(text: str) -> None:
    assert read_scan(text) == PassScan(PASS)


def test_a_damaged_pass_is_told_apart() -> None:
    wrong = PASS[:-1] + ("A" if PASS[-1] != "A" else "B")
    assert read_scan(wrong.lower()) == UnreadableScan(ScanProblem.DAMAGED_PASS)
    assert candidates(f"https://kiosk.example/{wrong}") == (wrong, f"https://kiosk.example/{wrong}")
    assert candidates(f"https://kiosk.example/X{PASS}")[0] == f"X{PASS}"


@pytest.mark.parametrize(
    ("link", "codes"),
    [
        ("https://t.example/c?code=ABC", ("ABC",)),
        ("https://t.example/c?x=1&Ticket_ID=abc%2D7", ("abc-7",)),
        ("https://t.example/c?token=tok&secret=sec&code=cod", ("cod", "sec", "tok")),
        ("https://t.example/c?code=&secret=sec", ("sec",)),
        ("https://t.example/c?code=first&code=second", ("first",)),
        ("https://t.example/c?code=a+b/c==", ("a+b/c==",)),
        ("https://t.example/c?id=77&q=hello+world&c=xYz", ("77", "xYz")),
        ("https://t.example/t/ABC123", ("ABC123",)),
        ("https://t.example/t/ABC123/", ("ABC123",)),
        ("https://t.example/t/ABC123//%20/", ("ABC123",)),
        ("https://t.example/t/A%20B%001#part", ("A B1",)),
        ("https://t.example/#/t/ABC123", ("ABC123",)),
        ("https://t.example/#!/t?code=ABC", ("ABC",)),
        ("https://t.example/f/" + PRETIX + "?code=ABC", ("ABC", PRETIX)),
        ("https://t.example/t/abcdefghjkmnpqrstuvwxyz", ("abcdefghjkmnpqrstuvwxyz",)),
        ("HTTPS://T.EXAMPLE/T/QWERTZ", ("QWERTZ",)),
        ("HTTPS://T.EXAMPLE/T?Q=QWERTZ", ("QWERTZ", "T")),
        ("URL:https://t.example/ABC123", ("ABC123",)),
        ("www.t.example/ABC123", ("ABC123",)),
        ("https://[::1/ABC123", ("ABC123",)),
        (f"https://t.example/?uuid={TICKET}", (str(TICKET), TICKET.hex)),
    ],
)
def test_a_link_gives_its_code_then_itself(link: str, codes: tuple[str, ...]) -> None:
    assert candidates(link) == (*codes, link)


@pytest.mark.parametrize(
    "link",
    [
        "https://www.imperial.ac.uk",
        "https://www.imperial.ac.uk/",
        "https://www.imperial.ac.uk/be-inspired/invention-rooms/",
        "https://t.example/About_us.html#section-2",
        "https://t.example/?q=what+the+tech",
        "https://t.example/?code=",
        "HTTPS://T.EXAMPLE",
        "HTTPS://T.EXAMPLE/---",
        "www.imperial.ac.uk",
        "https://",
    ],
)
def test_a_link_without_a_code_is_a_web_link(link: str) -> None:
    assert read_scan(link) == UnreadableScan(ScanProblem.WEB_LINK)


@pytest.mark.parametrize(
    "name",
    NAMES.split(),
)
def test_every_name_of_a_code_is_known_in_links_and_json(name: str) -> None:
    assert candidates(f"https://t.example/?{name}=Ab9") == ("Ab9", f"https://t.example/?{name}=Ab9")
    assert candidates(f'{{"{name}": "Ab9"}}')[0] == "Ab9"


def test_a_link_with_every_name_there_is_costs_eight_look_ups() -> None:
    names = ("code", "secret", "ticket", "token", "qr", "barcode", "pass", "booking", "id", "c", "q")
    link = "https://t.example/9?" + "&".join(f"{name}={name}1" for name in names)
    assert len(candidates(link)) == 8
    assert candidates(link)[-1] == link


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (INDICO, (str(TICKET), TICKET.hex)),
        (INDICO.swapcase(), (str(TICKET), TICKET.hex)),
        (OLD_INDICO, (str(TICKET), TICKET.hex)),
        ('{"checkin_secret": "s3cr3t", "ticket_id": 42}', ("s3cr3t", "42")),
        ('{"CHECKIN_SECRET": NULL, "TICKET_ID": "Ab9"}', ("aB9",)),
        ('{"ticketId": "Ab9", "valid": true}', ("Ab9",)),
        ('{"code": "\\ud800A\\u0000B\\u202e"}', ("AB",)),
        ('{"id": "hello", "ref": 7}', ("7",)),
        ('{"code": true}', ()),
        ('{"code": ["A1"], "secret": null, "token": 1.5}', ()),
        ('{"i": [1, 2]}', ()),
        ('{"i": [1, 2, 3]}', ()),
        ('{"i": [1, 2, "short"]}', ()),
        ('{"i": "AAAAAAAAAAAAAAAAAAAAAA"}', ()),
        ('{"what": 1}', ()),
        ('{"i":' + "[" * 1_900, ()),
        ('{"code":' + "1" * 700 + "}", ("1" * 700,)),
        ("{1: 2}", ()),
        ("{}1", ()),
    ],
)
def test_json_gives_its_code_then_itself(text: str, codes: tuple[str, ...]) -> None:
    assert candidates(text) == (*codes, text)


@given(st.uuids(), st.sampled_from([base64.b64encode, base64.urlsafe_b64encode]), st.booleans(), st.booleans())
def test_every_indico_ticket_gives_its_uuid(ticket: UUID, encode: object, padded: bool, caps_lock: bool) -> None:
    assert callable(encode)
    encoded = encode(ticket.bytes).decode()
    text = json.dumps({"i": ["", "https://x.example", encoded if padded else encoded.rstrip("=")]})
    assert candidates(text.swapcase() if caps_lock else text)[:2] == (str(ticket), ticket.hex)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{TICKET}/c29tZSBobWFj", (f"{TICKET}/c29tZSBobWFj", str(TICKET))),
        (f"{TICKET}::Ada::Maker", (f"{TICKET}::Ada::Maker", str(TICKET))),
        (str(TICKET).upper(), (str(TICKET).upper(), TICKET.hex.upper())),
        (TICKET.hex, (TICKET.hex, str(TICKET))),
        (f"{TICKET.hex}/x", (f"{TICKET.hex}/x",)),
        (f"x{TICKET}/y", (f"x{TICKET}/y",)),
    ],
)
def test_a_uuid_is_also_looked_up_by_its_other_spellings(text: str, expected: tuple[str, ...]) -> None:
    assert candidates(text) == expected


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", ScanProblem.EMPTY),
        (" \r\n\t\ufeff\u200b\x00", ScanProblem.EMPTY),
        ("]Q3\\000026\r", ScanProblem.EMPTY),
        ("a" * 2_001, ScanProblem.TOO_LONG),
        ("\x01\x05\x06\x07\x08AB", ScanProblem.BINARY),
        ("\ufffd\ufffd\ufffdA1", ScanProblem.BINARY),
        ("\ud800\udfff", ScanProblem.BINARY),
        ("\ue000\ue001\U000f0000", ScanProblem.BINARY),
        ("🎉🎪", ScanProblem.BINARY),
        ("-- / --", ScanProblem.BINARY),
        ("WIFI:T:WPA;S:Imperial-Guest;P:secret;;", ScanProblem.WIFI),
        ("wifi:t:wpa;s:iMPERIAL;;", ScanProblem.WIFI),
        ("\\000026WIFI:S:x;;", ScanProblem.WIFI),
        ("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Berg;Ada\r\nEND:VCARD", ScanProblem.CONTACT),
        ("MECARD:N:Berg,Ada;TEL:123;;", ScanProblem.CONTACT),
        (BOARDING, ScanProblem.BOARDING_PASS),
        (f"]z3{BOARDING.lower()}\r", ScanProblem.BOARDING_PASS),
        (SETUP, ScanProblem.EVENT_SETUP),
        (SETUP.swapcase(), ScanProblem.EVENT_SETUP),
        (SETUP.replace('"', "@"), ScanProblem.EVENT_SETUP),
        (INDICO_SETUP, ScanProblem.EVENT_SETUP),
        (INVITATION, ScanProblem.EVENT_SETUP),
        (INVITATION.swapcase(), ScanProblem.EVENT_SETUP),
        (INVITATION.replace("#", "£").replace("~", "¬"), ScanProblem.EVENT_SETUP),  # an American scanner, a British PC
        (INVITATION.partition("~")[0], ScanProblem.EVENT_SETUP),
        (INVITATION[INVITATION.index("#") :], ScanProblem.EVENT_SETUP),
        ("HC1:6BFOXN%TSMAHN-H3YS1IK47ES6IXJR4E47X5*T917VF+UOGIS1RYZV:X9", ScanProblem.WALLET_OR_HEALTH),
        ("shc:/567629095243206034602924374044603122295953", ScanProblem.WALLET_OR_HEALTH),
        ("mailto:rooms@example.org", ScanProblem.OTHER_KIND),
        ("TEL:+442075895111", ScanProblem.OTHER_KIND),
        ("SMSTO:123:hello", ScanProblem.OTHER_KIND),
        ("geo:51.5,-0.22", ScanProblem.OTHER_KIND),
        ("otpauth://totp/x?secret=ABC", ScanProblem.OTHER_KIND),
        ("otpauth-migration://offline?data=ABC", ScanProblem.OTHER_KIND),
        ("bitcoin:bc1qxyz?amount=1", ScanProblem.OTHER_KIND),
        ("javascript:alert(1)", ScanProblem.OTHER_KIND),
        ("BEGIN:VEVENT\nSUMMARY:LOL-Lab\nEND:VEVENT", ScanProblem.OTHER_KIND),
        ("BCD\n002\n1\nSCT\n\nRed Cross\nBE72000000001616\nEUR1", ScanProblem.OTHER_KIND),
    ],
)
def test_what_cannot_be_looked_up_says_why(text: str, problem: ScanProblem) -> None:
    assert read_scan(text) == UnreadableScan(problem)


@pytest.mark.parametrize(
    "scheme",
    SCHEMES.split(),
)
def test_a_code_that_opens_another_app_is_another_kind_but_its_name_alone_is_a_code(scheme: str) -> None:
    assert read_scan(f"{scheme}:1") == UnreadableScan(ScanProblem.OTHER_KIND)
    assert candidates(f"{scheme}-1") == (f"{scheme}-1",)
    assert candidates(f"x{scheme}:1") == (f"x{scheme}:1",)


@pytest.mark.parametrize(
    ("beginning", "problem"),
    [
        ("BIZCARD:N:Ada;;", ScanProblem.CONTACT),
        ("NZCP:/1/2KCE", ScanProblem.WALLET_OR_HEALTH),
        ("BEGIN:VCALENDAR", ScanProblem.OTHER_KIND),
        ("BCD0011INST", ScanProblem.OTHER_KIND),
        ("SPC02001CH44", ScanProblem.OTHER_KIND),
        ("SPC02001LI21", ScanProblem.OTHER_KIND),
        ('{"regform_id":', ScanProblem.EVENT_SETUP),
    ],
)
def test_a_kind_is_known_by_its_beginning(beginning: str, problem: ScanProblem) -> None:
    assert read_scan(beginning) == UnreadableScan(problem)


def test_an_indico_ticket_that_names_its_form_is_a_ticket() -> None:
    assert candidates('{"regform_id": 3, "checkin_secret": "S1"}')[0] == "S1"


def test_the_words_of_a_problem_stay_what_the_journal_and_the_wording_know() -> None:
    assert {problem.value for problem in ScanProblem} == set(PROBLEMS.split())


@pytest.mark.parametrize(
    "code_point",
    [
        *(0x7F, 0x85, 0x034F, 0x115F, 0x1160, 0x180B, 0x180F, 0x200B, 0x200F, 0x2028, 0x202A, 0x2066, 0x2800, 0x3164),
        *(0xD800, 0xE000, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFFF, 0xE0100, 0xE01EF),
    ],
)
def test_what_cannot_be_seen_is_no_part_of_a_code(code_point: int) -> None:
    assert candidates(f"{chr(code_point)}AB{chr(code_point)}1") == ("AB1",)


@pytest.mark.parametrize("neighbour", [0x034E, 0x0350, 0x1161, 0x1810, 0x2801, 0x3165, 0xFFA1, 0xFE10])
def test_what_can_be_seen_stays(neighbour: int) -> None:
    assert candidates(f"AB{chr(neighbour)}1") == (f"AB{chr(neighbour)}1",)


@pytest.mark.parametrize("frame", ["\x00", "\x02", "\x03", "\x04", "\x1d", "\x1e", "\r", "\u200b", "\u2028"])
def test_framing_is_no_noise(frame: str) -> None:
    assert candidates(frame * 9 + "A1") == ("A1",)
    assert read_scan(frame * 9) == UnreadableScan(ScanProblem.EMPTY)


@pytest.mark.parametrize("noise", ["\x01", "\x7f", "\x80", "\ud800", "\ue000", "\uffff", "\ufffd"])
def test_more_noise_than_text_is_binary(noise: str) -> None:
    assert read_scan("A 1" + noise * 3) == UnreadableScan(ScanProblem.BINARY)
    assert isinstance(read_scan("A 1" + noise * 2), CodeScan)


def test_two_thousand_characters_are_not_too_long() -> None:
    assert candidates("a" * 2_000 + "\r\n") == ("a" * 2_000,)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("AB\tC\r\nD1", "ABCD1"),
        (" A  B1 ", "A  B1"),
        ("A\N{NO-BREAK SPACE}B1\N{IDEOGRAPHIC SPACE}", "A B1"),
        ("\ufeffA\u200bB\u202e1\u2066\x00\x1d2", "AB12"),
        ("A\u3164B\ufe0f1\U000e0101", "AB1"),
        ("A\ue000B\ud8001", "AB1"),
        ("]Q3]C1 \\000026\\000003AB1", "AB1"),
        ("AB1\\000026]Q3", "AB1\\000026]Q3"),
        ("AB1\r\nAB1\r\n", "AB1"),
        ("AB1\tAB1\tAB1", "AB1"),
        ("AB1\rAB2\r", "AB1AB2"),
        ("\x02AB1\x03", "AB1"),
    ],
)
def test_what_a_scanner_adds_is_taken_off(text: str, code: str) -> None:
    assert candidates(text) == (code,)


@pytest.mark.parametrize(
    ("text", "prefix", "suffix", "code"),
    [
        ("QR:AB1#", "QR:", "#", "AB1"),
        ("qr:ab1x", "QR:", "X", "ab1"),
        ("AB1", "QR:", "#", "AB1"),
        ("QR:QR:AB1##", "QR:", "#", "QR:AB1#"),
        ("]Q3QR: ]C1AB1 # \r", " QR:", "#\r", "AB1"),
        ("\x02AB1\t", "\x02", "\t", "AB1"),
        ("ABQR:#1", "QR:", "#", "ABQR:#1"),
    ],
)
def test_the_scanners_own_prefix_and_suffix_are_taken_off_once(text: str, prefix: str, suffix: str, code: str) -> None:
    assert candidates(text, prefix=prefix, suffix=suffix) == (code,)


@pytest.mark.parametrize(("text", "prefix", "suffix"), [("QR:", "QR:", ""), ("QR:#", "QR:", "#"), ("#", "", "#")])
def test_a_prefix_and_suffix_alone_are_empty(text: str, prefix: str, suffix: str) -> None:
    assert read_scan(text, prefix=prefix, suffix=suffix) == UnreadableScan(ScanProblem.EMPTY)


@given(
    CODES,
    st.lists(st.sampled_from([*ECI, *AIM, " ", "\ufeff"]), max_size=4).map("".join),
    st.sampled_from(["", "QR:", "~"]),
    st.sampled_from(["", "\r", "\n", "\r\n", "\t", "#", "#\r\n"]),
)
def test_no_framing_changes_what_a_code_means(code: str, marks: str, prefix: str, suffix: str) -> None:
    assert read_scan(marks + prefix + code + suffix, prefix=prefix, suffix=suffix) == read_scan(code)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("HVX7U", "HVX7U"),
        ("a" * 24, "a" * 24),
        (PRETIX, PRETIX[:23] + "…"),
        ('<img src="x1">&amp;', "·img src=·x1···amp·"),
        ("https://t.example/t/ABC123", "ABC123"),
        (INDICO, str(TICKET)[:23] + "…"),
    ],
)
def test_the_visitor_is_shown_a_short_and_harmless_beginning(text: str, shown: str) -> None:
    scan = read_scan(text)
    assert isinstance(scan, CodeScan)
    assert scan.shown == shown


BEGINNINGS = [
    "",
    "{",
    '{"i":["',
    "https://",
    "www.",
    "]Q3",
    "\\000026",
    "K1",
    "M1",
    '{"code":',
    "https://[",
    "%",
    "WIFI:",
]
ANY_CHARACTER = st.characters(codec=None)


@settings(max_examples=8 * settings().max_examples)
@given(
    st.builds(str.__add__, st.sampled_from(BEGINNINGS), st.text(ANY_CHARACTER)),
    st.text(ANY_CHARACTER, max_size=3),
    st.text(ANY_CHARACTER, max_size=3),
)
@example("\x00" * 10_000, "", "")
@example("\ud800" * 10_000, "", "")
@example("[" * 10_000, "", "")
@example("https://a/?" + "code=%ff&" * 200, "", "")
@example("{" * 1_999, "", "")
@example("]Q3" * 3_333, "", "")
@example("a\n" * 5_000, "", "")
def test_no_text_breaks_the_reading(text: str, prefix: str, suffix: str) -> None:
    scan = read_scan(text, prefix=prefix, suffix=suffix)
    if isinstance(scan, CodeScan):
        assert 1 <= len(scan.candidates) == len(set(scan.candidates)) <= 8
        for candidate in scan.candidates:
            assert candidate.isprintable()
            assert candidate == candidate.strip() != ""
            assert candidate.encode()
        assert 1 <= len(scan.shown) <= 24
        assert not set(scan.shown) & set("<>&\"'\\%{}")
    else:
        assert isinstance(scan, PassScan | UnreadableScan)


@given(st.text(min_size=1, max_size=40))
def test_reading_a_candidate_again_changes_nothing(text: str) -> None:
    scan = read_scan(text)
    if isinstance(scan, CodeScan) and scan.candidates == (scan.candidates[0],):
        assert read_scan(scan.candidates[0]) == scan


def test_a_luma_link_gives_the_guest_key_first() -> None:
    scan = read_scan("https://lu.ma/check-in/evt-Hb2Kq9?pk=g-x7Qw2LmN")
    assert isinstance(scan, CodeScan)
    assert scan.candidates[0] == "g-x7Qw2LmN"
