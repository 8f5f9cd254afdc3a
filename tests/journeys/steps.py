"""A flow's steps, and what Listen mode says on pages to which several flows come.

A step is a verb, what it is done to, and what is said of it: ``press`` a control, ``arrive`` at one, ``strike``
letters on the kiosk's own keyboard, ``type`` on a physical one, the ``badge`` of who is in, ``show`` a code or the
badge of whoever came by one, ``key`` a key, ``idle`` so many seconds, ``wait`` so many minutes; the ``desk`` comes,
confirms, declines, lets go, ends the call, or writes. On the way to a control the arrow keys say others: ``press``
holds only what comes of it, ``arrive`` where they end.
"""

from __future__ import annotations

from dataclasses import dataclass

INTRODUCED = (
    "Listening is on.",
    "People near you can hear this. Personal details are not said.",
    "The arrow keys move, Enter chooses, Escape goes back.",
    "F9 says it again.",
    "Or touch the screen: one tap says it, a second tap presses it.",
)
IN_PRIVATE = (INTRODUCED[0], "You hear this in your headphones.", *INTRODUCED[2:])
HOME = (
    "Hello. Welcome in.",
    "Have a code? Hold it under the light.",
    "10:00, Morning bench, Bench Room, On now",
    "17:00, Maker Challenge: Wednesday makers, Hall, 24 places",
    "19:30, Course: turning wood, Hall, 12 places",
)
OFF = "Listening is off."
WHY = (
    *("Why we ask", "We ask only what we need, and delete it on time."),
    "We keep your name so we know who is here if there is a fire. We delete it after 30 days.",
    "Privacy notice, version 2026-11",
)
UNSAID = "Personal details were not said. Use headphones, or press Listen to have them said."
BYE = ("Bye.", "Thank you for coming. See you again.", UNSAID)
NAMELESS = "So we can do better. Your answer has no name."
WHO = ("Who is checking in?", "So we ask only what we need.")
EVENT = ("What are you here for?", "What starts soon, or is on now. Here already? Choose, then show your badge.")
NAME = ("What is your name?", "So we know who is here if there is a fire.")
BADGE = ("What should your badge say?", "So your neighbour at the bench knows what to call you.")
EMAIL = ("What is your email address? (optional)", "So we can send you the plans.")
NO_NAME = ("There is a problem", "Enter your full name", "Full name")
NO_MAIL = ("There is a problem", "Enter an email with an @ and a dot, like name@example.com", "Email address")
NOT_FOUR = ("There is a problem", "Enter all 4 characters", "4 characters on your badge")
LEAVING = (
    "Hold up your badge or code",
    "Or type the 4 big characters on your badge.",
    "4 characters on your badge, text field",
)
CALLED = "We have called the desk. You can also wave and point at this screen."
COMES = "Sam is coming. You can also point at this screen."
HELP = ("I need help", CALLED, "Nothing you typed is lost. We can check you in together at the desk.")
IS_CALLED = ("Get help, button", "called")
Step = tuple[str, str, tuple[str, ...]]


@dataclass(frozen=True)
class Flow:
    """One visitor's way. ``ends_with`` is on the screen at its end; ``private``: headphones are plugged in."""

    steps: tuple[Step, ...]
    ends_with: str
    private: bool = False
