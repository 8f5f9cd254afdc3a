"""What a visit's badge says."""

from __future__ import annotations

from dataclasses import replace

from kiosk.documents.badge_content import BadgeContent
from kiosk.domain.badges import Badge, BadgeBatch
from kiosk.domain.catalogue import Catalogue, Programme, Session
from kiosk.domain.marks import mark_of
from kiosk.domain.names import first_name
from kiosk.domain.passes import badge_code
from kiosk.domain.photos import is_marked
from kiosk.domain.visits import Visit

FOOTER_NOTICES = ("assembly_point", "wifi")
FOOTER_LENGTH = 115  # two lines of 9 pt on a 62 x 100 mm badge
STRIP_HINT = "Your leader checks you out"
TITLE_LENGTH = 46  # one line for programme and session at a size that reads at arm's length


def contents_of(batch: BadgeBatch, catalogue: Catalogue) -> list[BadgeContent]:
    """Return the words and signs of a visit's badges: no surname for under-18s, no other personal text."""
    return [_content(batch.visit, badge, catalogue) for badge in batch.badges]


def _content(visit: Visit, badge: Badge, catalogue: Catalogue) -> BadgeContent:
    programme = catalogue.programmes[visit.programme_key]
    session = catalogue.sessions.get(visit.session_key or "")
    mark = mark_of(visit.id)
    venue, day = catalogue.venue, catalogue.venue.day_of(visit.checked_in_at)
    content = BadgeContent(
        name=first_name(badge.name) if badge.under_18 else badge.name,
        programme=programme.name,
        session=_title(session, programme) if session else None,
        date_text=_date_text(visit, catalogue),
        role=" · ".join(filter(None, (badge.role or programme.role, badge.team))),
        mark_shape=mark.shape.value,
        mark_turn=mark.turn,
        pass_code=visit.pass_code,
        badge_code=badge_code(visit.pass_code),
        place=venue.name,
        footer=_footer([text for kind in FOOTER_NOTICES if (text := venue.notice(kind, day))]),
        no_photo=_is_marked(visit, badge, bool(venue.notice("photo", day))),
        under_18=badge.under_18,
        party_people=badge.people,
        number=badge.number,
    )
    return content if badge.number is None else replace(content, scan_hint=STRIP_HINT)


def _is_marked(visit: Visit, badge: Badge, asked: bool) -> bool:
    """Whether it bears the camera with a slash; a strip's pupils have what their leader has said for nobody else."""
    if badge.number is not None:
        return asked
    return is_marked(visit.photo, minors=badge.under_18, asked=asked)


def _title(session: Session, programme: Programme) -> str | None:
    """The session's title where it adds something and stands whole beside the programme's name."""
    too_long = len(session.title) + len(programme.name) > TITLE_LENGTH
    return None if too_long or session.title == programme.name else session.title


def _footer(notices: list[str]) -> str:
    """The notices that stand there whole, the most important first: half a sentence about an alarm helps nobody."""
    footer = ""
    for notice in notices:
        longer = f"{footer}  {notice}".strip()
        if len(longer) <= FOOTER_LENGTH:
            footer = longer
    return footer


def _date_text(visit: Visit, catalogue: Catalogue) -> str:
    day = catalogue.venue.day_of(visit.checked_in_at)
    return f"{day:%A} {day.day} {day:%B %Y}"
