"""What visitors do, step by step, and what Listen mode says at each: the table behind two journey files.

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
CHECKED = (
    *("Check and finish", "Change anything that is not right."),
    *("Who, Just me", "Here for, Morning bench", "Full name, Jo x", "On your badge, Jo"),
    *("Help to leave, Yes, come and find me", "Postcode, Not given", "Email, Not given"),
)
Step = tuple[str, str, tuple[str, ...]]


@dataclass(frozen=True)
class Flow:
    """One visitor's way. ``ends_with`` is on the screen at its end; ``private``: headphones are plugged in."""

    steps: tuple[Step, ...]
    ends_with: str
    private: bool = False


FORM_IN_FULL = Flow(
    (
        ("key", "listen", (*IN_PRIVATE, *HOME)),
        ("arrive", "checkIn", ("Check in, button",)),
        ("press", "checkIn", WHO),
        ("arrive", "choice_just_me", ("Just me, button",)),
        ("press", "choice_just_me", EVENT),
        ("arrive", "choice_0", ("Morning bench, button", "10:00 to 12:00, Open Bench")),
        ("press", "choice_0", (*NAME, "Full name, text field")),
        ("press", "continue", NO_NAME),
        ("key", "enter", ("Full name, text field",)),
        ("press", "continue", NO_NAME),
        ("press", "errorLine_0", ("Full name, text field",)),
        ("arrive", "key_j", ("J",)),
        ("strike", "j", ("J",)),
        ("arrive", "entry_input", ("Full name, text field", "J")),
        ("type", "o x", ("o", "space", "x")),
        ("press", "continue", (*BADGE, "Name on the badge, text field", "Jo")),
        ("key", "esc", (*NAME, "Full name, text field", "Jo x")),
        ("press", "continue", (*BADGE, "Name on the badge, text field", "Jo")),
        ("press", "continue", (
            "Would you need help to leave in a fire?", "So staff can come and find you if there is a fire.",
        )),
        ("press", "choice_yes", (
            "What is your postcode? (optional)", "So we can see which streets have heard about this.",
            "Postcode, text field",
        )),
        ("press", "skip", (*EMAIL, "Email address, text field")),
        ("type", "a", ("a",)),
        ("key", "backspace", ("a, deleted",)),
        ("type", "@", ("at",)),
        ("press", "continue", NO_MAIL),
        ("key", "again", (*NO_MAIL, *EMAIL)),
        ("press", "continue", NO_MAIL),
        ("press", "skip", CHECKED),
        ("arrive", "answer_name_change", ("Change: Full name, button",)),
        ("press", "answer_name_change", (*NAME, "Full name, text field", "Jo x")),
        ("press", "continue", CHECKED),
        ("arrive", "continue", ("Check in, button",)),
        ("press", "continue", (
            "You’re in, Jo.",
            "Start: 10:00, Bench Room, through the blue door. Your badge will be ready at the desk.",
        )),
        ("press", "step_0", HOME),
    ),
    "Hello. Welcome in.",
    private=True,
)  # fmt: skip
FAMILY_FORM = Flow(
    (
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("press", "checkIn", WHO),
        ("press", "choice_family", EVENT),
        ("press", "choice_1", (*NAME, "Full name, text field")),
        ("type", "Jo", ("typed", "typed")),
        ("press", "continue", (
            "How many of you?", "So we can count everyone out if there is a fire.", "Adults: 1", "Under 18: 1",
        )),
        ("arrive", "adults_more", ("One adult more, button",)),
        ("press", "adults_more", ("Adults: 2",)),
        ("press", "continue", (
            *("Check and finish", "Change anything that is not right."),
            *("Who, My family or friends", "Here for, Something else", "Full name"),
            *("People, Adults: 2. Under 18: 1.", UNSAID),
        )),
        ("press", "continue", (
            *("You’re in.", "Go to: Hall, straight ahead. People checked in: 3. Your badge will be ready at the desk."),
            UNSAID,
        )),
        ("key", "esc", (OFF,)),
    ),
    "Hello. Welcome in.",
)  # fmt: skip
PARTY_BOOKED = Flow(
    (
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("show", "MUM-TICKET", ("Who of you is here?", "Tap a name to take it off, or to put it back.")),
        ("arrive", "choice_DAD-TICKET", ("Person 2, button", "Here")),
        ("press", "choice_DAD-TICKET", ("Person 2, button", "Not here")),
        ("press", "choice_DAD-TICKET", ("Person 2, button", "Here")),
        ("press", "continue", (
            *("How many of you today?", "Add children who have no ticket of their own.", "Adults: 2", "Under 18: 1"),
        )),
        ("press", "under18_more", ("Under 18: 2",)),
        ("press", "continue", (
            *("You’re in.", "Go to: Hall, straight ahead. People checked in: 4. Your badge will be ready at the desk."),
            UNSAID,
        )),
        ("arrive", "step_1", ("A few questions, button",)),
        ("press", "step_1", ("Have you been before?", NAMELESS)),
        ("press", "choice_yes", ("Thank you.", "What you told us goes to the people who plan what we do.")),
    ),
    "Thank you.",
)  # fmt: skip
SOME_LATER_AND_SOME_EARLIER = Flow(
    (
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("show", "AUNT-TICKET", ("Who of you is here?", "Tap a name to take it off, or to put it back.")),
        ("press", "choice_NIECE-TICKET", ("Person 2, button", "Not here")),
        ("press", "continue", (
            *("How many of you today?", "Add children who have no ticket of their own.", "Adults: 1", "Under 18: 0"),
        )),
        ("press", "continue", (
            "You’re in.", "Go to: Hall, straight ahead. Your badge will be ready at the desk.", UNSAID,
        )),
        ("press", "step_0", (OFF,)),
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("wait", "1", ()),
        ("show", "AUNT-TICKET", ("Who has come now?", "The others of your party are in already.")),
        ("arrive", "choice_NIECE-TICKET", ("Person 1, button", "Here")),
        ("press", "skip", LEAVING),
        ("key", "esc", (OFF,)),
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("show", "NIECE-TICKET", ("Who has come now?", "The others of your party are in already.")),
        ("press", "continue", (
            *("How many have come now?", "Add children who have no ticket of their own.", "Adults: 0", "Under 18: 1"),
        )),
        ("press", "continue", (
            "You’re in.",
            "Go to: Hall, straight ahead. People checked in: 1. All of your party: 2. "
            "Your badge will be ready at the desk.",
        )),
        ("press", "step_0", (OFF,)),
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("press", "leave", LEAVING),
        ("show", "AUNT-TICKET", ("Bye.", "Thank you for coming. See you again. People checked out: 2.", UNSAID)),
        ("arrive", "step_1", ("Some of us are staying, button",)),
        ("press", "step_1", (
            "How many of you are staying?", "We have checked all of you out. We put that right.",
            "Adults: 1", "Under 18: 0",
        )),
        ("press", "continue", ("Bye.", "People checked out: 1. Still here: 1.")),
    ),
    "Still here: 1.",
)  # fmt: skip
LEAVING_AND_FEEDBACK = Flow(
    (
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("arrive", "leave", ("I’m leaving, button",)),
        ("press", "leave", LEAVING),
        ("type", "A", ("typed",)),
        ("key", "enter", NOT_FOUR),
        ("key", "enter", ("4 characters on your badge, text field",)),
        ("key", "backspace", ("deleted",)),
        ("badge", "", BYE),
        ("arrive", "step_1", ("How was it?, button",)),
        ("press", "step_1", ("How was it today?", NAMELESS)),
        ("press", "choice_good", ("Would you come again?", NAMELESS)),
        ("press", "skip", ("Did you try or learn something new?", NAMELESS)),
        ("key", "esc", ("Would you come again?", NAMELESS)),
        ("press", "skip", ("Did you try or learn something new?", NAMELESS)),
        ("press", "choice_lots", ("Thank you.", "What you told us goes to the people who plan what we do.")),
        ("press", "step_0", (OFF,)),
    ),
    "Hello. Welcome in.",
)
COUNTED_OUT = Flow(
    (
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("press", "leave", LEAVING),
        (
            "badge",
            "nobody",
            (
                "We could not find that code",
                "Show your badge or your code, or let us just count you out.",
            ),
        ),
        ("arrive", "step_0", ("Just count me out, button",)),
        ("press", "step_0", BYE[:2]),
        ("press", "step_0", (OFF,)),
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("press", "leave", LEAVING),
        ("arrive", "skip", ("Just count me out, button",)),
        ("press", "skip", BYE[:2]),
    ),
    "Bye.",
)
REFUSED_AND_ON = Flow(
    (
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("show", "nonsense", (
            "We do not know that code", "It may be for another place or another day.",
            "Reception can help. You can still check in by name.",
        )),
        ("arrive", "step_0", ("Use my name, button",)),
        ("press", "step_0", WHO),
        ("press", "choice_group", EVENT),
        ("press", "choice_1", ("What is the leader’s name?", NAME[1], "Full name, text field")),
        ("show", "WIFI:S:guests;;", (
            "That is not a check-in code", "That is a code for Wi-Fi.",
            "Show the code of your booking or badge. Or check in by name.",
        )),
        ("key", "esc", (OFF,)),
    ),
    "Hello. Welcome in.",
)  # fmt: skip
ASIDE = Flow(
    (
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("press", "bar_notice", WHY),
        ("key", "esc", HOME),
        ("arrive", "bar_large", ("Large, button", "off")),
        ("press", "bar_large", ("Large, button", "on")),
        ("press", "bar_large", (HOME[-1], "Large, button", "off")),
        ("arrive", "bar_listen", ("Listen, button", "on")),
        ("press", "bar_listen", ("Listen", INTRODUCED[1])),
        ("press", "choice_louder", ("Volume 4 of 5.",)),
        ("key", "quieter", ("Volume 3 of 5.",)),
        ("press", "choice_slower", ("Speed 2 of 5.",)),
        ("press", "choice_aloud", (
            "People near you can hear this, personal details too.", "Say everything, button", "on",
        )),
        ("press", "choice_again", HOME),
        ("press", "bar_listen", ("Listen", "People near you can hear this, personal details too.")),
        ("press", "choice_stop", (OFF,)),
    ),
    "Hello. Welcome in.",
)  # fmt: skip
ANOTHER_LANGUAGE = Flow(
    (
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("press", "bar_language", ("Choose your language",)),
        ("arrive", "language_es", ("Español", "button")),
        ("press", "language_es", ()),  # Qt's engine for tests has no Spanish voice
    ),
    "Este quiosco todavía no tiene voz para Español. Las personas del mostrador pueden ayudar.",
)
OUT_OF_TIME = Flow(
    (
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("press", "checkIn", WHO),
        ("idle", "179", ()),
        ("idle", "1", (
            "Do you need more time?", "We will clear this screen to keep your details private.", "Seconds left: 40",
            "Yes, more time, button",
        )),
        ("key", "enter", WHO),
        ("idle", "220", (OFF,)),
    ),
    "Hello. Welcome in.",
)  # fmt: skip
CALLED = "We have called the desk. You can also wave and point at this screen."
COMES = "Sam is coming. You can also point at this screen."
HELP = ("I need help", CALLED, "Nothing you typed is lost. We can check you in together at the desk.")
IS_CALLED = ("Get help, button", "called")
PAD = ("Write to the desk", "The person at the desk reads it and writes back. We keep none of it.")
FIELD = "Your text, text field"
HELPED = Flow(
    (
        ("key", "listen", (*IN_PRIVATE, *HOME)),
        ("press", "checkIn", WHO),
        ("press", "bar_help", (*HELP, *IS_CALLED)),
        ("desk", "comes", (COMES,)),
        ("press", "write", (*PAD, FIELD)),
        ("type", "Lift", tuple("Lift")),
        ("key", "enter", ("Lift", PAD[1], FIELD)),
        ("desk", "Behind you", ("Sam: Behind you", "You: Lift")),
        ("key", "esc", (HELP[0], COMES, HELP[2], "Write to the desk, button")),
        ("press", "cancelHelp", WHO),
    ),
    "Who is checking in?",
    private=True,
)
HELPED_ALOUD = Flow(
    (
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("press", "bar_help", (*HELP, *IS_CALLED)),
        ("press", "write", (*PAD, FIELD)),
        ("type", "x", ("typed",)),
        ("key", "enter", ("Your text is on the screen.", UNSAID, FIELD)),
        ("desk", "Behind you", ("The desk has written to you.", UNSAID)),
        ("key", "esc", (*HELP, "Write to the desk, button")),
        ("desk", "ends", ("The desk has ended the call. Press Get help to call again.",)),
        ("press", "continue", HOME),
    ),
    "Hello. Welcome in.",
)
FLOWS = {
    "a form in full, with what goes wrong in it": FORM_IN_FULL,
    "a family by the form": FAMILY_FORM,
    "a party that was booked": PARTY_BOOKED,
    "a party that comes and goes in parts": SOME_LATER_AND_SOME_EARLIER,
    "leaving, and how it was": LEAVING_AND_FEEDBACK,
    "just counted out": COUNTED_OUT,
    "a refusal, and on": REFUSED_AND_ON,
    "why we ask, larger, louder": ASIDE,
    "another language": ANOTHER_LANGUAGE,
    "out of time": OUT_OF_TIME,
    "help that comes, and the pad": HELPED,
    "the pad where others hear it": HELPED_ALOUD,
}
COUNTER = Flow(
    (
        ("key", "listen", (
            *INTRODUCED, "Hello. Welcome to the festival.", "Have a code? Hold it under the light.",
            "No code? How many of you?",
        )),
        ("arrive", "count_2", ("2, button",)),
        ("press", "count_6", ("How many of you exactly?", "6, button")),
        ("key", "esc", ("No code? How many of you?", "6 +, button")),
        ("press", "count_3", ("Thank you. Welcome in.", "People counted: 3.")),
        ("idle", "59", ()),
    ),
    "People counted: 3.",
)  # fmt: skip
