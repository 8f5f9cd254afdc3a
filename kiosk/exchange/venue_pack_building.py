"""From a venue pack's entries, once they are right, to the domain's values."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.catalogue import Notice, OpeningHours, Programme, Question, Room, Session, Venue, YouSaid
from kiosk.domain.closing import ClosingRule
from kiosk.domain.feedback import NO_QUESTIONS, AnswerOffered, FeedbackQuestion, FeedbackSet
from kiosk.domain.people import AgeRule
from kiosk.domain.retention import Terms
from kiosk.exchange.venue_pack_schema import (
    ClosingEntry,
    FeedbackEntry,
    HoursEntry,
    PackEntries,
    PlaceEntry,
    ProgrammeEntry,
)
from kiosk.exchange.venue_pack_sessions import Series, instants
from kiosk.exchange.venue_pack_values import WEEKDAYS

_WEB_PAGES = {"notice_page", "complaints_page"}


def venue_of(entries: PackEntries) -> Venue:
    """Return the place itself; its default language comes first."""
    place = entries.place
    return Venue(
        key=place.key,
        name=place.name,
        time_zone=ZoneInfo(place.time_zone),
        kind=place.kind,
        greeting=place.greeting,
        badge_template=place.badge_template,
        languages=_languages(place),
        hours=tuple(hours for entry in entries.hours for hours in _opening_hours(entry)),
        notices=tuple(Notice(entry.kind, entry.text, entry.version, tuple(entry.on)) for entry in entries.notices),
        terms=_terms(entries),
        translations=entries.translations,
        reviewed_translations=frozenset(place.reviewed_translations),
        feedback=_feedback(entries.feedback) if entries.feedback else NO_QUESTIONS,
        closing=_closing(entries.closing),
        notice_page=entries.privacy.notice_page,
        complaints_page=entries.privacy.complaints_page,
        you_said=tuple(YouSaid(card.said, card.did, card.since) for card in entries.you_said),
    )


def rooms_of(entries: PackEntries) -> tuple[Room, ...]:
    """Return the rooms in the order of the file."""
    return tuple(
        Room(entry.key, entry.name, entry.capacity, entry.directions, entry.zone, entry.two_adults)
        for entry in entries.rooms
    )


def programmes_of(entries: PackEntries) -> tuple[Programme, ...]:
    """Return the programmes in the order of the file."""
    return tuple(_programme(entry) for entry in entries.programmes)


def series_of(entries: PackEntries, programmes: tuple[Programme, ...]) -> tuple[Series, ...]:
    """Return the weekly series; one without a room is in its programme's."""
    usual_room = {programme.key: programme.room_key for programme in programmes}
    return tuple(
        Series(
            key=entry.key,
            programme_key=entry.programme,
            title=entry.title,
            room_key=entry.room or usual_room[entry.programme],
            weekdays=frozenset(WEEKDAYS.index(weekday) for weekday in entry.weekdays),
            start=entry.start,
            end=entry.end,
            next_day=entry.ends_next_day,
            first_on=entry.first_on,
            last_on=entry.last_on,
            not_on=frozenset(entry.not_on),
            capacity=entry.capacity,
        )
        for entry in entries.series
    )


def sessions_of(entries: PackEntries, programmes: tuple[Programme, ...], time_zone: ZoneInfo) -> tuple[Session, ...]:
    """Return the dated sessions; one without a room is in its programme's."""
    usual_room = {programme.key: programme.room_key for programme in programmes}
    sessions = []
    for entry in entries.sessions:
        starts_at, ends_at = instants(entry.on, entry.start, entry.end, time_zone, next_day=entry.ends_next_day)
        room_key = entry.room or usual_room[entry.programme]
        sessions.append(
            Session(
                entry.key, entry.programme, entry.title, room_key, starts_at, ends_at, entry.capacity, entry.cancelled
            )
        )
    return tuple(sessions)


def _feedback(entry: FeedbackEntry) -> FeedbackSet:
    questions = (
        FeedbackQuestion(
            question.key,
            question.text,
            tuple(AnswerOffered(answer.key, answer.text, answer.face) for answer in question.answers),
            question.moment,
            question.audience,
        )
        for question in entry.questions
    )
    return FeedbackSet(entry.version, tuple(questions))


def _closing(entry: ClosingEntry) -> ClosingRule:
    stay = timedelta(minutes=entry.stay_min) if entry.stay_min is not None else None
    return ClosingRule(timedelta(minutes=entry.after_min), stay)


def _terms(entries: PackEntries) -> Terms:
    versions = {notice.kind: notice.version for notice in entries.notices}
    privacy = versions.get("privacy", "")
    return Terms(privacy, photo_version=versions.get("photo", ""), **entries.privacy.model_dump(exclude=_WEB_PAGES))


def _languages(place: PlaceEntry) -> tuple[str, ...]:
    first = place.default_language or place.languages[0]
    return tuple(dict.fromkeys([first, *place.languages]))


def _opening_hours(entry: HoursEntry) -> list[OpeningHours]:
    if entry.on is not None:
        return [OpeningHours(entry.opens, entry.closes, on=entry.on)]
    return [
        OpeningHours(entry.opens, entry.closes, weekday=WEEKDAYS.index(weekday)) for weekday in entry.weekdays or ()
    ]


def _programme(entry: ProgrammeEntry) -> Programme:
    has_age = entry.age_min is not None or entry.age_max is not None
    return Programme(
        key=entry.key,
        name=entry.name,
        room_key=entry.room,
        open_visit=entry.open_visit,
        age=AgeRule(entry.age_min, entry.age_max) if has_age else None,
        max_party=entry.max_party,
        badge=entry.badge,
        badges_for=entry.badges_for,
        badge_each_session=entry.badge_each_session,
        badge_template=entry.badge_template,
        check_out_expected=entry.check_out_expected,
        first_name_only=entry.first_name_only,
        re_entry=entry.re_entry,
        minors_alone=entry.minors_alone,
        walk_in=entry.walk_in,
        role=entry.role,
        opens_before_min=entry.opens_before_min,
        closes_after_start_min=entry.closes_after_start_min,
        graduates_after=entry.graduates_after,
        collector=entry.collector,
        asks=tuple(Question(ask.kind, ask.why, ask.optional) for ask in entry.asks),
    )
