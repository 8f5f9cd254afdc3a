"""The pages of what is the case now: who is in, and how the kiosks are; a manager invites kiosks and lets them go."""

from __future__ import annotations

from datetime import datetime

from fastapi import APIRouter, Response
from sqlalchemy import Connection

from kiosk.hub.enrolment import CODE_HOLDS, Bearer, make_code, revoke
from kiosk.hub.overview import SILENT, KioskOverview, overview
from kiosk.hub.pages.charts import arrivals_chart
from kiosk.hub.pages.live import Live, live
from kiosk.hub.pages.signed_in import Manager, PollingViewer, SignedIn, Viewer
from kiosk.hub.pages.site import HEADERS, base_url, to
from kiosk.hub.pages.wording import call_words, clock
from kiosk.hub.reports import CallHeard
from kiosk.wire.invitation import Invitation

_IN_A_PICTURE = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}
router = APIRouter()


@router.get("/live")
async def whole(who: Viewer) -> Response:
    """Show what is the case now."""
    return await _shown(who, "live.html")


@router.get("/live/now")
async def part(who: PollingViewer) -> Response:
    """Show the part of it that renews itself."""
    return await _shown(who, "live_now.html")


@router.get("/live/arrivals.svg")
async def arrivals(who: PollingViewer) -> Response:
    """Draw the arrivals of the day."""
    today = who.today()
    now = await who.in_database(lambda found: live(found, who.venue, today, who.now()))
    bars = [(f"{at.astimezone(today.venue.time_zone):%H:%M}", people) for at, people in now.arrivals]
    drawn = arrivals_chart(bars, is_narrow=who.request.query_params.get("narrow") == "yes")
    return Response(drawn, media_type="image/svg+xml", headers=HEADERS | _IN_A_PICTURE)


@router.get("/kiosks")
async def kiosks(who: Viewer) -> Response:
    """Show how the kiosks are."""
    shown = await who.in_database(lambda found: overview(found, who.venue))
    clocks = {each.kiosk_id: clock(each.clock_offset_s) for each in shown}
    return who.page("kiosks.html", kiosks=shown, clocks=clocks, silence=SILENT)


@router.post("/kiosks/invite")
async def invite(who: Manager) -> Response:
    """Show an invitation once."""
    again, at, site = (await who.form()).get("again") == "yes", who.now(), who.doors.site

    def work(found: Connection) -> str:
        who.note(found, "invited a kiosk")
        return make_code(found, who.venue, at, again=again)

    invitation = str(Invitation(base_url(who.request), await who.in_database(work), site.pin))
    return who.page("invitation.html", invitation=invitation, until=at + CODE_HOLDS, qr=site.qr_svg(invitation))


@router.post("/kiosks/{kiosk_id}/let-go")
async def let_go(who: Manager, kiosk_id: str) -> Response:
    """Let a kiosk go."""
    await who.form()

    def work(found: Connection) -> None:
        revoke(found, Bearer(who.venue, kiosk_id), who.now())
        who.note(found, "let a kiosk go", kiosk_id)

    await who.in_database(work)
    return to("/kiosks")


async def _shown(who: SignedIn, name: str) -> Response:
    today = who.today()
    day, zone = today.venue.day_of(who.now()), today.venue.time_zone

    def work(found: Connection) -> tuple[Live, list[KioskOverview]]:
        known = who.catalogue(found, day, day)
        return live(found, who.venue, known, who.now()), overview(found, who.venue)

    now, kiosks = await who.in_database(work)
    clocks = {each.kiosk_id: clock(each.clock_offset_s) for each in kiosks}
    kiosks = sorted(kiosks, key=lambda each: not _needs_a_look(each, clocks[each.kiosk_id][1], who.now()))
    waiting = [(each, call) for each in kiosks if not each.left for call in each.calls]
    return who.page(
        name,
        live=now,
        calls=[call_words(each, call, today.rooms, zone) for each, call in sorted(waiting, key=_since)],
        kiosks=kiosks,
        hours=[(f"{at.astimezone(zone):%H:%M}", people) for at, people in now.arrivals],
        zone=zone,
        clocks=clocks,
        silence=SILENT,
        is_still=who.request.query_params.get("still") == "yes",
    )


def _needs_a_look(each: KioskOverview, is_clock_wrong: bool, now: datetime) -> bool:
    """Of sixty kiosks those stand first that somebody has to go to."""
    silent = each.last_contact_at is None or now - each.last_contact_at > SILENT
    return silent or is_clock_wrong or bool(each.quarantined) or any(printer.says for printer in each.printers)


def _since(waiting: tuple[KioskOverview, CallHeard]) -> datetime:
    return waiting[1].raised_at
