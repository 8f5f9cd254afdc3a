"""What visitors do, and what Listen mode says of it: the table behind two journey files."""

from __future__ import annotations

from tests.journeys.party_flows import CHILDREN_AND_FACES, FAMILY_FORM, PARTY_BOOKED, SOME_LATER_AND_SOME_EARLIER
from tests.journeys.steps import (
    BADGE,
    BYE,
    COMES,
    EMAIL,
    EVENT,
    HELP,
    HOME,
    IN_PRIVATE,
    INTRODUCED,
    IS_CALLED,
    LEAVING,
    NAME,
    NAMELESS,
    NO_MAIL,
    NO_NAME,
    NOT_FOUR,
    OFF,
    UNSAID,
    WHO,
    WHY,
    Flow,
)

CHECKED = (
    *("Check and finish", "Change anything that is not right."),
    *("Who, Just me", "Here for, Morning bench", "Full name, Jo x", "On your badge, Jo"),
    *("Help to leave, Yes, come and find me", "Postcode, Not given", "Email, Not given"),
)
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
        ("press", "step_0", (OFF,)),
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("press", "leave", LEAVING),
        ("show", "ABSENT-TICKET", ("You are not checked in", "This code has not been used to come in today.")),
        ("arrive", "step_1", ("Just count me out, button",)),
        ("press", "step_1", BYE[:2]),
    ),
    "Bye.",
)
NOT_KNOWN = (
    *("We do not know that code", "It may be for another place or another day."),
    "Reception can help. You can still check in by name.",
)
REFUSED_AND_ON = Flow(
    (
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("show", "nonsense", NOT_KNOWN),
        ("arrive", "step_1", ("Get help, button",)),
        ("press", "step_1", HELP),
        ("press", "cancelHelp", NOT_KNOWN),
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
    "children who are booked, and five faces": CHILDREN_AND_FACES,
    "just counted out": COUNTED_OUT,
    "a refusal, and on": REFUSED_AND_ON,
    "why we ask, larger, louder": ASIDE,
    "another language": ANOTHER_LANGUAGE,
    "out of time": OUT_OF_TIME,
    "help that comes, and the pad": HELPED,
    "the pad where others hear it": HELPED_ALOUD,
}
UNCOUNTED = (
    *("Hello. Welcome to the festival.", "Have a code? Hold it under the light."),
    "No code? How many of you?",
)
NO_DESK = (
    HELP[0],
    "This screen cannot call the desk right now. Wave to the person at the desk and point at this screen.",
    HELP[2],
)
COUNTER = Flow(
    (
        ("key", "listen", (*INTRODUCED, *UNCOUNTED)),
        ("arrive", "count_2", ("2, button",)),
        ("press", "bar_help", (*NO_DESK, "Get help, button")),
        ("press", "write", (
            PAD[0], "What you write stands here in big letters. Show it to the person at the desk.", FIELD,
        )),
        ("type", "x", ("typed",)),
        ("key", "enter", ("Your text is on the screen.", UNSAID, FIELD)),
        ("key", "esc", (*NO_DESK, "Write to the desk, button")),
        ("press", "continue", UNCOUNTED),
        ("press", "count_6", ("How many of you exactly?", "6, button")),
        ("key", "esc", ("No code? How many of you?", "6 +, button")),
        ("press", "count_3", ("Thank you. Welcome in.", "People counted: 3.")),
        ("idle", "59", ()),
    ),
    "People counted: 3.",
)  # fmt: skip
