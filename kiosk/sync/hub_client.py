"""The hub over HTTPS: one call a request, and every way in which an answer can be none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import version
from typing import TypeVar

import httpx
from pydantic import ValidationError

from kiosk.actions.hub_ports import Refusal
from kiosk.sync.errors import HubAway, HubRefuses, Indigestible
from kiosk.sync.trust import trust_of
from kiosk.wire import messages as wire
from kiosk.wire.messages import (
    JSON,
    AskedPlaces,
    Changes,
    Enrolled,
    Enrolment,
    GivenPlaces,
    KioskReport,
    Message,
    Noted,
    NumbersTaken,
    PushAnswer,
    Renewed,
    Standing,
)

TIMEOUT = httpx.Timeout(20.0, connect=10.0)  # a half-open connection is given up; a large venue's hub may take seconds
LISTENING = httpx.Timeout(10.0, read=40.0)  # the hub says every 15 s that it is still there
LONGEST_RETRY_AFTER_S = 3600.0
ENROL_AGAIN = "Enrol this kiosk at the hub again."
Answer = TypeVar("Answer", bound=Message)


def connected(url: str, certificate: str = "", *, timeout: httpx.Timeout = TIMEOUT) -> httpx.Client:
    """Return a client of the hub at an address that has this certificate, or one of a public authority."""
    trust, says = trust_of(url, certificate), {"User-Agent": f"checkin-kiosk/{version('checkin-kiosk')}"}
    return httpx.Client(base_url=url, timeout=timeout, verify=trust, follow_redirects=False, headers=says)


class HubClient:
    """Speaks with one hub. Every call raises ``HubAway`` or ``HubRefuses``.

    ``find`` says where the hub is by now, for when nobody answers any more where it was.
    """

    def __init__(
        self,
        http: httpx.Client,
        token: str = "",
        *,
        now: Callable[[], datetime],
        find: Callable[[], str | None] = lambda: None,
    ) -> None:
        self._http = http
        self._find = find
        self._headers = {"Authorization": f"Bearer {token}"} if token else {}
        self._now = now

    def enrol(self, code: str, kiosk_id: str) -> Enrolled:
        """Return this kiosk's own token for a one-time code."""
        asked = Enrolment(code=code, kiosk_id=kiosk_id).model_dump_json().encode()
        return self._read(self._send("POST", "v1/enrolments", asked, {"Content-Type": JSON}), Enrolled)

    def standing(self) -> Standing:
        """Return what the hub has of this kiosk."""
        return self._read(self._send("GET", "v1/standing"), Standing)

    def push(self, body: bytes) -> PushAnswer | NumbersTaken:
        """Hand in packed facts."""
        response = self._send("POST", "v1/facts", body, {"Content-Type": JSON, "Content-Encoding": "gzip"})
        if response.status_code == httpx.codes.CONFLICT:
            return self._read(response, NumbersTaken)
        return self._read(response, PushAnswer)

    def changes(self, after: str, *, check: bool = False) -> Changes:
        """Return what there is after a cursor, a page of it; ``check`` asks for what must be held at its end."""
        asked = f"v1/changes?after={after}" + ("&check=true" if check else "")
        return self._read(self._send("GET", asked), Changes)

    def places(self, asked: AskedPlaces) -> GivenPlaces | None:
        """Return this kiosk's shares of places; ``None`` from a hub whose program gives none yet."""
        body = asked.model_dump_json().encode()
        response = self._send("POST", "v1/places", body, {"Content-Type": JSON})
        return None if response.status_code == httpx.codes.NOT_FOUND else self._read(response, GivenPlaces)

    def report(self, said: KioskReport) -> bool:
        """Tell how this kiosk is; ``False`` from a hub whose program takes no reports yet."""
        response = self._send("POST", "v1/report", said.model_dump_json().encode(), {"Content-Type": JSON})
        if response.status_code == httpx.codes.NOT_FOUND:
            return False
        self._read(response, Noted)
        return True

    def listen(self) -> Iterator[None]:
        """Yield whenever the hub says that something changed, until it ends the stream."""
        where = str(self._http.base_url)
        try:
            with self._http.stream("GET", "v1/live", headers=self._headers, timeout=LISTENING) as response:
                kind = response.headers.get("Content-Type", "")
                if response.status_code != httpx.codes.OK or not kind.startswith("text/event-stream"):
                    raise HubAway(f"the hub tells nothing live ({response.status_code})", where=where)
                for line in response.iter_lines():
                    if line == "event: changed":
                        yield None
        except httpx.HTTPError as error:
            raise HubAway(f"the hub is not heard any more: {type(error).__name__}", where=where) from error

    def renew(self) -> str:
        """Return a new token of this kiosk; the one that it has holds until the new one is used."""
        return self._read(self._send("POST", "v1/tokens"), Renewed).token

    def speak_with(self, token: str) -> None:
        """Use another token from now on."""
        self._headers = {"Authorization": f"Bearer {token}"}

    def farewell(self) -> None:
        """Say that this kiosk has sent all and wiped what it had received; its token is void from then on."""
        self._send("POST", "v1/farewell")

    def close(self) -> None:
        """Let go of the connection."""
        self._http.close()

    def _send(
        self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> httpx.Response:
        where = str(self._http.base_url)
        said = self._headers | (headers or {})
        try:
            try:
                response = self._http.request(method, path, content=body, headers=said)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                if not self._has_moved():
                    raise
                response = self._http.request(method, path, content=body, headers=said)
        except httpx.HTTPError as error:
            raise HubAway(f"no answer from the hub: {type(error).__name__}", where=where) from error
        status = response.status_code
        lacks = status == httpx.codes.NOT_FOUND and path in _NEW
        if status in (httpx.codes.OK, httpx.codes.CONFLICT) or lacks:
            return response
        if status in _INDIGESTIBLE:
            raise Indigestible(f"the hub cannot read this: {_reason(response)}", where=where)
        if status in _REFUSALS:
            why, fix = _REFUSALS[status]
            raise HubRefuses(f"the hub refuses: {_reason(response)}", where=where, fix=fix, why=why)
        raise HubAway(f"the hub answers {status}", where=where, retry_after_s=self._retry_after_s(response))

    def _has_moved(self) -> bool:
        """Whether the hub is heard at another address; then that is asked from now on."""
        found = self._find()
        if found is None or httpx.URL(found) == httpx.URL(str(self._http.base_url).rstrip("/")):
            return False
        self._http.base_url = found
        return True

    def _read(self, response: httpx.Response, kind: type[Answer]) -> Answer:
        """A page that somebody on the way sent with status 200 is no answer, whatever it says."""
        try:
            return kind.model_validate_json(response.content)
        except ValidationError as error:
            said = response.headers.get("Content-Type", "nothing")
            raise HubAway(
                f"somebody answers who is not the hub ({said[:40]})",
                where=str(self._http.base_url),
                fix="If this network has a sign-in page, sign in.",
            ) from error

    def _retry_after_s(self, response: httpx.Response) -> float:
        """Seconds, or a date (RFC 9110 10.2.3); what cannot be read counts for nothing."""
        said = response.headers.get("Retry-After", "")
        if said.isdecimal():
            return min(float(said), LONGEST_RETRY_AFTER_S)
        try:
            at = parsedate_to_datetime(said)
        except ValueError:
            return 0.0
        wait_s = (at.replace(tzinfo=at.tzinfo or UTC) - self._now()).total_seconds()
        return min(max(wait_s, 0.0), LONGEST_RETRY_AFTER_S)


def _reason(response: httpx.Response) -> str:
    try:
        return wire.Refusal.model_validate_json(response.content).reason[:200]
    except ValidationError:
        return str(response.status_code)


_NEW = ("v1/places", "v1/report")  # what a hub of the program before does not know
_INDIGESTIBLE = (400, 413, 422)
_REFUSALS = {
    401: (Refusal.NOT_KNOWN, ENROL_AGAIN),
    403: (Refusal.NOT_KNOWN, ENROL_AGAIN),
    426: (Refusal.OTHER_VERSION, "Install the hub’s version of the program."),
}
