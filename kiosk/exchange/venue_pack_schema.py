"""What a venue pack's tables may hold: one model a table, strict, with nothing unknown let through."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from kiosk.domain.catalogue import DID_AT_MOST, SAID_AT_MOST, BadgesFor, QuestionKind
from kiosk.domain.feedback import Audience, Moment
from kiosk.exchange.venue_pack_values import (
    Clock,
    Key,
    Language,
    LegalBasis,
    Minutes,
    Name,
    NoticeKind,
    People,
    SessionKey,
    TemplateName,
    Text,
    TimeZone,
    WebAddress,
    Weekday,
    Words,
    Years,
)


class Entry(BaseModel):
    """One table of a venue pack."""

    # Built when a pack is read, each as a part of the whole and not on its own before: 10 ms of a start.
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, defer_build=True)


class PlaceEntry(Entry):
    """``[place]``: the place itself; ``default_language`` is the one it goes back to after each visitor.

    ``badge_template`` is one that came along, or one that was imported at the desk; a programme may name its own.
    ``reviewed_translations``: the languages whose ``[translations]`` a speaker has reviewed.
    """

    key: Key
    name: Name
    time_zone: TimeZone
    kind: Literal["building", "festival"] = "building"
    greeting: Words = ""
    badge_template: TemplateName = ""
    languages: Annotated[list[Language], Field(min_length=1)] = ["en"]
    default_language: Language | None = None
    reviewed_translations: list[Language] = []
    closed_on: list[date] = []


class HoursEntry(Entry):
    """``[[hours]]``: opening hours of some weekdays, or of one date, which then goes before its weekday."""

    weekdays: Annotated[list[Weekday], Field(min_length=1)] | None = None
    on: date | None = None
    opens: Clock
    closes: Clock


class RoomEntry(Entry):
    """``[[rooms]]``: a room, hall or stall; ``capacity`` counts people and is left out where there is no limit.

    ``two_adults``: the desk is called while under-18s are in it with fewer than two adults.
    """

    key: Key
    name: Name
    capacity: People | None = None
    directions: Words = ""
    zone: Words = ""
    two_adults: bool = False


class AskEntry(Entry):
    """One question of ``asks``, with the reason that the visitor is shown."""

    kind: Annotated[QuestionKind, Field(strict=False)]
    why: Text
    optional: bool = False


class ProgrammeEntry(Entry):
    """``[[programmes]]``: a named strand and its rules (``kiosk.domain.catalogue.Programme``)."""

    key: Key
    name: Name
    room: Key
    open_visit: bool = False
    age_min: Years | None = None
    age_max: Years | None = None
    max_party: People = 10
    badge: bool = True
    badges_for: Annotated[BadgesFor, Field(strict=False)] = BadgesFor.PARTY
    badge_each_session: bool = False
    badge_template: TemplateName = ""
    check_out_expected: bool = True
    first_name_only: bool = False
    re_entry: bool = True
    minors_alone: bool = False
    walk_in: bool = True
    role: Name = "Visitor"
    opens_before_min: Minutes = 60
    closes_after_start_min: Minutes | None = None
    graduates_after: Annotated[int, Field(ge=1)] | None = None
    collector: bool = False
    asks: list[AskEntry] = []


class SeriesEntry(Entry):
    """``[[series]]``: sessions that come back each week; ``from`` and ``until`` are both included."""

    key: SessionKey
    programme: Key
    title: Name
    room: Key | None = None
    weekdays: Annotated[list[Weekday], Field(min_length=1)]
    start: Clock
    end: Clock
    ends_next_day: bool = False
    first_on: date | None = Field(default=None, alias="from")
    last_on: date | None = Field(default=None, alias="until")
    not_on: list[date] = Field(default=[], alias="except")
    capacity: People | None = None


class SessionEntry(Entry):
    """``[[sessions]]``: one session on one date; with a series' key it takes that occurrence's place."""

    key: SessionKey
    programme: Key
    title: Name
    room: Key | None = None
    on: date
    start: Clock
    end: Clock
    ends_next_day: bool = False
    capacity: People | None = None
    cancelled: bool = False


class NoticeEntry(Entry):
    """``[[notices]]``: something the venue must say; ``version`` is kept with records that depend on the text.

    ``on`` are the days on which it is said; without them it always is.
    """

    kind: NoticeKind
    text: Text
    version: Words = ""
    on: list[date] = []


class AnswerEntry(Entry):
    """One answer of a feedback question; ``face`` draws it, from a straight mouth (1) to the broadest smile (5)."""

    key: Key
    text: Text
    face: Literal["", "sad", "face_1", "face_2", "face_3", "face_4", "face_5"] = ""


class FeedbackQuestionEntry(Entry):
    """``[[feedback.questions]]``: what visitors are asked, by one tap; for under-11s a scale of their own."""

    key: Key
    text: Text
    moment: Annotated[Moment, Field(strict=False)] = Moment.LEAVING
    audience: Annotated[Audience, Field(strict=False)] = Audience.EVERYONE
    answers: Annotated[list[AnswerEntry], Field(min_length=1)]


class FeedbackEntry(Entry):
    """``[feedback]``: the questions about a visit. Give them a new ``version`` when a wording changes."""

    version: Text
    questions: list[FeedbackQuestionEntry] = []


class EqualityEntry(Entry):
    """``[equality]``: the equality questions after a check-in.

    ``questions`` is the name of a set in ``resources/equality``, or of a TOML file beside the pack. Of ``ask_one_in``
    adults who come by code or form one is asked; 0 asks nobody.
    """

    questions: Text
    ask_one_in: Annotated[int, Field(ge=0)] = 1


class YouSaidEntry(Entry):
    """``[[you_said]]``: a card on Home. Short, so that it can be read from two metres."""

    said: Annotated[str, Field(min_length=1, max_length=SAID_AT_MOST)]
    did: Annotated[str, Field(min_length=1, max_length=DID_AT_MOST)]
    since: date | None = None


class PrivacyEntry(Entry):
    """``[privacy]``: on which legal basis each kind of data is kept; where to read all and to complain."""

    names: LegalBasis = "not_stated"
    leave_help: LegalBasis = "not_stated"
    email: LegalBasis = "not_stated"
    bookings: LegalBasis = "not_stated"
    young_people: LegalBasis = "not_stated"
    photos: LegalBasis = "not_stated"
    notice_page: WebAddress = ""
    complaints_page: WebAddress = ""


class ClosingEntry(Entry):
    """``[closing]``: the day closes by itself ``after_min`` minutes after closing time. Who was not seen leaving is
    taken to have stayed ``stay_min`` minutes, or until the session's end or closing time."""

    after_min: Annotated[int, Field(ge=0, le=720)] = 30
    stay_min: Annotated[int, Field(ge=15, le=1440)] | None = None


class PackEntries(Entry):
    """A whole pack; the first programme with ``open_visit`` is that of a visit without a session.

    ``[translations.ar]`` holds what the pack says to visitors and how it is said in Arabic: a greeting, a notice, why
    we ask, a name, a title. What is not there is shown as the pack has it.
    """

    place: PlaceEntry
    hours: list[HoursEntry] = []
    rooms: Annotated[list[RoomEntry], Field(min_length=1)]
    programmes: Annotated[list[ProgrammeEntry], Field(min_length=1)]
    series: list[SeriesEntry] = []
    sessions: list[SessionEntry] = []
    notices: list[NoticeEntry] = []
    feedback: FeedbackEntry | None = None
    equality: EqualityEntry | None = None
    you_said: list[YouSaidEntry] = []
    privacy: PrivacyEntry = PrivacyEntry()
    closing: ClosingEntry = ClosingEntry()
    translations: dict[Language, dict[Text, Text]] = {}


SECTIONS: dict[str, type[Entry]] = {
    "place": PlaceEntry,
    "hours": HoursEntry,
    "rooms": RoomEntry,
    "programmes": ProgrammeEntry,
    "series": SeriesEntry,
    "sessions": SessionEntry,
    "notices": NoticeEntry,
    "feedback": FeedbackEntry,
    "equality": EqualityEntry,
    "you_said": YouSaidEntry,
    "privacy": PrivacyEntry,
    "closing": ClosingEntry,
}
