"""The columns of the day's export: names that stay, and what each says. README.md's data dictionary shows this text."""

from __future__ import annotations

from kiosk.domain.values import frozen

Cell = str | int | None
"""One cell: a text that is safe for a spreadsheet, a whole number, or nothing."""


@frozen
class Column:
    """One column: its header, the type and meaning the data dictionary gives, its width in XLSX in characters."""

    name: str
    type: str
    meaning: str
    width: int = 12


_TIME = "ISO 8601, local time with offset"

VISIT_COLUMNS = (
    Column("visit_id", "UUID", "The visit. One row is one party's stay, on the day it began.", 38),
    Column("day", "date", "The venue's day, 04:00 to 04:00 local time."),
    Column("check_in_at", _TIME, "When the party came in.", 27),
    Column("check_out_at", _TIME, "When it left, seen or assumed; empty while still in.", 27),
    Column("check_out", "observed, assumed, still in", "Whether the leaving was seen, or assumed at closing time."),
    Column("minutes", "number", "Whole minutes from check-in to check-out; empty without both in that order.", 9),
    Column("people", "number", "The party's size: adults, under_18 and not_said; late ones included.", 8),
    Column("adults", "number", "Adults in the party.", 8),
    Column("under_18", "number", "Under-18s in the party.", 9),
    Column("not_said", "number", "People in the party whose age nobody asked, such as at the counter.", 9),
    Column("left_early", "number", "People of the party who left while others of it stayed.", 10),
    Column("programme", "text", "The programme's name.", 28),
    Column("programme_key", "key", "The programme's key in the venue pack.", 22),
    Column("session", "text", "The session's title; empty for an open visit.", 34),
    Column("session_key", "key", "The session's key; empty for an open visit.", 26),
    Column("session_start", _TIME, "When the session starts; empty for an open visit.", 27),
    Column("room", "text", "The room's name.", 22),
    Column("room_key", "key", "The room's key in the venue pack.", 18),
    Column("zone", "text", "The part of the venue the room is in; empty where the venue has none.", 14),
    Column("how", "code, form, desk, counter", "By what the party came in.", 9),
    Column("check_out_how", "code, form, desk, counter", "By what it was seen to leave on this day; else empty.", 14),
    Column("code", "text", "The code the visit came with; empty without one.", 24),
    Column("pass", "text", "The pass this kiosk gave the visit.", 20),
    Column("age_band", "key", "The age band that was given, such as 14_15 or 65_74; empty if not asked.", 10),
    Column(
        "re_entry",
        "yes, no",
        "Whether this code, or another of its order for the same people, had come in and left that day.",
        9,
    ),
    Column("moved", "number", "People of the party who were inside already and came on from another visit.", 7),
    Column("kiosk", "text", "The kiosk that took the check-in.", 18),
    Column(
        "been_before",
        "yes, no",
        "Whether they said that they had been here before (yes also: their code had); empty: not asked, or skipped.",
        11,
    ),
)

FACT_COLUMNS = (
    Column("id", "UUID", "The fact.", 38),
    Column("kiosk", "text", "The kiosk that recorded it.", 18),
    Column("sequence", "number", "Its number at that kiosk, without gaps.", 10),
    Column(
        "kind",
        "checked_in, joined, some_left, checked_out, counted_out, reassigned, pass_replaced, undone, badge_printed, "
        "feedback_given, erased, acted",
        "What happened.",
        14,
    ),
    Column("occurred_at", _TIME, "When it was recorded, to the microsecond.", 34),
    Column("clock_behind", "yes, no", "Whether the kiosk's clock stood before its newest fact.", 12),
    Column("monotonic_ns", "digits", "Nanoseconds of the kiosk's own clock since it started; text in XLSX.", 20),
    Column("schema_version", "number", "The version of the fact's form.", 14),
    Column(
        "visit_id",
        "UUID",
        "The visit it is about; empty for counted_out, feedback_given, a booking that was erased and an act on none.",
        38,
    ),
    Column("people_moved", "number", "By how many people it changes who is inside.", 13),
    Column("adults", "number", "checked_in, joined, some_left: adults among them.", 8),
    Column("under_18", "number", "checked_in, joined, some_left: under-18s among them.", 9),
    Column("not_said", "number", "checked_in, joined, some_left: people whose age nobody asked.", 9),
    Column("programme_key", "key", "checked_in, reassigned: the programme.", 22),
    Column("session_key", "key", "checked_in, reassigned: the session; empty for an open visit.", 26),
    Column("room_key", "key", "checked_in, reassigned: the room.", 18),
    Column("how", "code, form, desk, counter", "checked_in, joined, some_left, checked_out: by what.", 9),
    Column("code", "text", "checked_in: the code it came with; erased: the code whose name went.", 24),
    Column("pass", "text", "checked_in, pass_replaced: the pass the visit was given.", 20),
    Column("age_band", "key", "checked_in: the age band that was given.", 10),
    Column("re_entry", "yes, no", "checked_in: whether the same people had come in and left that day.", 9),
    Column(
        "area",
        "text",
        "checked_in: the local authority, such as E09000013; without area file the district.",
        8,
    ),
    Column("imd_decile", "number", "checked_in: the neighbourhood's tenth of deprivation, 1 the most deprived.", 9),
    Column(
        "other_codes", "text", "checked_in, joined: codes of the others whose booked places are taken, a line each.", 24
    ),
    Column("moved", "number", "checked_in: people of it who were inside already and came on from another visit.", 7),
    Column("moved_from", "UUID", "checked_in: the visits that they came on from, a line each.", 38),
    Column("override", "text", "checked_in: what the desk set aside for it: full, unpaid, marked; a line each.", 12),
    Column("override_reason", "place_free, promised, settled, other", "checked_in: why the desk did.", 16),
    Column("people", "number", "checked_out, some_left, counted_out: people who left with this fact.", 8),
    Column("left_at", _TIME, "checked_out: when the party left; for an assumed one earlier than occurred_at.", 34),
    Column("check_out", "observed, assumed", "checked_out: whether it was seen.", 10),
    Column(
        "undone_fact_id",
        "UUID",
        "undone: the fact that does not hold. Where another kiosk recorded it, it is not among these facts, and the "
        "summary counts neither.",
        38,
    ),
    Column("printer", "text", "badge_printed: the device or folder kind.", 16),
    Column("badges", "number", "badge_printed: how many came out together.", 8),
    Column("question_set", "text", "feedback_given: the version of the questions.", 14),
    Column("answers", "text", "feedback_given: question and answer keys, a line each; no answer where skipped.", 28),
    Column("staff", "UUID", "acted: who; the name stands at the kiosk alone.", 38),
    Column("act", "key", "acted: what was done, such as moved or undid_check_out.", 18),
    Column("act_reason", "key", "acted: why, where it was asked.", 16),
    Column("about", "text", "acted: to what, where that is no visit: a session's key, an id.", 24),
    Column("language", "text", "checked_in: what the screen spoke; empty where the desk or a command did it.", 9),
    Column(
        "been_before", "yes, no", "checked_in: whether they had been here before; empty: not asked, or skipped.", 11
    ),
)

FEEDBACK_COLUMNS = (
    Column("question_set", "text", "The version of the questions in the venue pack."),
    Column("question_key", "key", "The question's key in the venue pack.", 18),
    Column("question", "text", "The question in English; the key where the pack no longer has it.", 40),
    Column("answer_key", "key", "The answer's key in the venue pack.", 14),
    Column("answer", "text", "The answer in English; the key where the pack no longer has it.", 24),
    Column("count", "number", "How many people gave this answer."),
    Column("percent", "number", "Of those who answered, in whole percent; empty where fewer than 20 did."),
    Column("answered", "number", "How many people answered the question (n)."),
    Column("shown", "number", "How many people saw it, those who skipped it included."),
    Column("response_percent", "number", "answered of shown, in whole percent; empty where fewer than 20 saw it.", 16),
)

SUMMARY_COLUMNS = (
    Column("figure", "text", "What is counted.", 40),
    Column("key", "text", "Of which programme, session, room, hour or kiosk.", 30),
    Column("value", "number or text", "How many, or what.", 34),
    Column("parties", "number", "Check-ins, one a party.", 9),
    Column("visits", "number", "Check-ins x party size.", 9),
    Column("adults", "number", "Adults among them.", 9),
    Column("under_18", "number", "Under-18s among them.", 9),
    Column("not_said", "number", "People among them whose age nobody asked.", 9),
)

SHEETS = {"Summary": SUMMARY_COLUMNS, "Visits": VISIT_COLUMNS, "Facts": FACT_COLUMNS, "Feedback": FEEDBACK_COLUMNS}
"""The sheets of a workbook with figures, in their order."""

DEFINITIONS = {
    "parties": "Check-ins: one party on one code or form each; one row of visits.csv.",
    "visits": "Check-ins x party size.",
    "people_today": "Visits less same-day re-entries and moves (both count people).",
    "different_people": "Not known: never inferred from names.",
    "opening": "People inside when the day began at 04:00, by the visits that began at this kiosk.",
    "people_in": "People who came in on the day, who joined a visit late or came on from another included, less what "
    "was undone.",
    "people_out": "People whose visit was recorded to end on the day, less what was undone: observed (seen to leave), "
    "assumed (nobody saw them leave; recorded when the venue's next day begins), counted (left without saying who), "
    "moved (went on to another session without leaving).",
    "elsewhere": "People of this kiosk's visits whom another let in (more) or out (less), and who left here and had "
    "come in at another (more: they are in people_out, and were in no opening of this kiosk).",
    "inside": "Opening + in - out + elsewhere, at the day's end or at as_of.",
    "ended_after_day": "Of this day's visits, those whose leaving was recorded after the day's end; inside counts them "
    "as far as nobody was counted out for them.",
    "as_of": "The time of the newest fact in these figures; nothing later is in them.",
    "feedback": "What people tapped, never with a visit; only those who opened the questions are asked. No percentage "
    "stands for fewer than 20 people, and none is broken down further. An answer stands on the day it was written: up "
    "to four wait until others have answered too.",
    "age_band": "The band of the person who answered; every band counts the whole party.",
    "first_visits": "Check-ins by whether the party had been here before. One answer a party; been_before also where "
    "its code was here on another day. Re-entries and moves are in none, nor whoever was not asked or skipped it. "
    "Never inferred from names.",
    "languages": "People by what the screen spoke when they checked in: the place's own language, unless somebody of "
    "the party chose another. Whoever the desk or a command checked in is in none.",
}
"""The sentences that stand on every export (look.md 6.3)."""

SUMMARY_KEYS = {
    "day": "The venue's day, 04:00 to 04:00 local time.",
    "starts_at": "When the day starts, with offset.",
    "ends_at": "When it ends; the end is not part of it.",
    "time_zone": "The venue's time zone, as in the tz database.",
    "venue": "The venue's name.",
    "venue_key": "The venue pack's key.",
    "exported_by": "The kiosk that wrote the files.",
    "kiosks": "The kiosks whose facts are in them.",
    "as_of": f"{DEFINITIONS['as_of']} Null on a day without facts.",
    "opening": DEFINITIONS["opening"],
    "people_in": DEFINITIONS["people_in"],
    "people_out": DEFINITIONS["people_out"],
    "elsewhere": DEFINITIONS["elsewhere"],
    "inside": DEFINITIONS["inside"],
    "balance": "Opening + in - out + elsewhere = inside, in numbers.",
    "rows_equal_facts": "Whether the people in visits.csv are those of people_in.",
    "parties": DEFINITIONS["parties"],
    "visits": DEFINITIONS["visits"],
    "people": "The visits as adults, under_18 and not_said (nobody asked their age).",
    "re_entries": "Visits (people) whose people had already come in and left that day.",
    "moves": "Visits (people) whose people were inside already and came on from another session.",
    "people_today": DEFINITIONS["people_today"],
    "still_in": "Parties and people of this day's visits that have not left.",
    "ended_after_day": DEFINITIONS["ended_after_day"],
    "assumed_after_day": "Those of ended_after_day whose leaving nobody saw.",
    "by": "Parties, visits, adults, under_18 and not_said by programme, session, room, hour (local, of the check-in), "
    "how and age_band.",
    "feedback": "Each question with how many saw it (shown), answered it (answered), and gave each answer.",
    "first_visits": DEFINITIONS["first_visits"],
    "languages": DEFINITIONS["languages"],
    "facts": "How many, how many with clock_behind, each kiosk's first and last sequence, and the gaps: numbers that "
    "are missing. None is expected; a fact recorded under a wrong clock can stand on another day.",
    "files": "Rows and SHA-256 of the other files, so that a set can be checked.",
    "definitions": "The sentences that say what the figures count.",
}
"""What each key of summary.json says; README.md's data dictionary shows this text."""
