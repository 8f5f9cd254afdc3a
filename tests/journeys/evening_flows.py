"""What visitors do on one evening, and what Listen mode says of it: sessions follow and fill."""

from __future__ import annotations

from tests.journeys.steps import BYE, EMAIL, EVENT, HOME, INTRODUCED, LEAVING, NAME, OFF, UNSAID, WHO, WHY, Flow
from tests.journeys.young_flows import COLLECTED, LATE_HOME, NOT_WAITING, OTHER_AGES, YOUNG

EVENING_HOME = (*HOME[:2], "19:00, Evening bench, Bench Room, On now", LATE_HOME[-1])
ON_TO_THE_BENCH = (
    "You’re in.",
    "Start: 19:00, Bench Room, through the blue door. Keep your badge. It is good for this one too.",
    UNSAID,
)
NEXT_ONE = (
    "Are you going on to the next one?", "Evening bench.", "Start: 19:00, Bench Room, through the blue door.",
)  # fmt: skip
BEFORE_FINISH = (
    "Before you finish",
    "These questions show us who we reach, and who we miss.\n"
    "They are optional. Your answers are not kept with your name.\n"
    "We only add to a count of how often each answer was given.",
    "People near you can hear the questions, and each answer that you come to.",
)
ABOUT_YOU = Flow(
    (
        ("press", "checkIn", ()),
        ("press", "choice_just_me", ()),
        ("press", "choice_1", ()),
        ("key", "listen", (*INTRODUCED, "May we take photos of you?", "So photographers know.")),
        ("arrive", "choice_ask", ("Ask me first, button",)),
        ("press", "choice_ask", ("Have you been here before? (optional)", "So we see whether we reach new people.")),
        ("press", "skip", (*EMAIL, "Email address, text field")),
        ("type", "j@gmail.con", ("typed",) * 11),
        ("press", "continue", (
            "There is a problem", "There may be a slip in your email address. If not, press Continue.", "Email address",
        )),
        ("arrive", "errorLine_0", ("There may be a slip in your email address. If not, press Continue., button",)),
        ("press", "continue", (*NAME, "Full name, text field")),
        ("type", "Jo", ("typed", "typed")),
        ("press", "continue", (
            "Check and finish", "Change anything that is not right.",
            *("Who, Just me", "Here for, Something else", "Photos of you", "Been here before", "Email", "Full name"),
            UNSAID,
        )),
        ("press", "continue", (
            "You’re in.", "Go to: Hall, straight ahead. Your badge will be ready at the desk.", UNSAID,
        )),
        ("arrive", "step_1", ("A few questions about you, button",)),
        ("press", "step_1", BEFORE_FINISH),
        ("arrive", "continue", ("Yes, answer the questions (takes 1 minute), button",)),
        ("press", "continue", ("What is your ethnic group?",)),
        ("press", "choice_black", (
            "Which best describes your Black, African, Caribbean or Black British background?",
        )),
        ("press", "choice_african", (
            "Do you have any physical or mental health conditions or illness "
            "lasting or expected to last 12 months or more?",
        )),
        ("press", "choice_no", ("What is your sex?",)),
        ("press", "skip", ("Is the gender you identify with the same as your sex registered at birth?",)),
        ("press", "choice_yes", ("Thank you.", "Nobody can tell that these answers are yours.")),
        ("press", "step_0", (OFF,)),
    ),
    "Hello. Welcome in.",
)  # fmt: skip
WHY_IN_FULL = Flow(
    (
        ("key", "listen", (*INTRODUCED, *LATE_HOME)),
        ("press", "bar_notice", WHY),
        ("arrive", "skip", ("Read more, or complain, button",)),
        ("press", "skip", ("All of it, and complaints", WHY[-1], "All of the notice:", "example.org/privacy")),
        ("key", "esc", (*WHY[:-1], "Read more, or complain, button")),
        ("press", "continue", LATE_HOME),
        ("press", "bar_contrast", ("Contrast, button", "on")),
        ("press", "bar_lower", ("Lower, button", "on")),
    ),
    "Hello. Welcome in.",
)
GOING_ON = Flow(
    (
        ("key", "listen", (*INTRODUCED, *LATE_HOME[:2], LATE_HOME[2].replace("24 places", "On now"), *LATE_HOME[3:])),
        ("show", "FIRST-1", (
            "You’re in.", "Start: 17:00, Hall, straight ahead. Your badge will be ready at the desk.", UNSAID,
        )),
        ("press", "step_0", (OFF,)),
        ("show", "OTHER-1", ()),
        ("press", "step_0", ()),
        ("wait", "125", ()),
        ("key", "listen", (*INTRODUCED, *EVENING_HOME)),
        ("show", "badge of FIRST-1", NEXT_ONE),
        ("arrive", "step_0", ("Yes, check me in, button",)),
        ("press", "step_0", ON_TO_THE_BENCH),
        ("press", "step_0", (OFF,)),
        ("key", "listen", (*INTRODUCED, *EVENING_HOME)),
        ("show", "badge of FIRST-1", ("You’re already in.", "You came into Bench Room at 19:12.")),
        ("press", "step_1", LEAVING),
        ("show", "badge of FIRST-1", BYE),
        ("press", "step_0", (OFF,)),
        ("key", "listen", (*INTRODUCED, *EVENING_HOME)),
        ("show", "badge of OTHER-1", NEXT_ONE),
        ("arrive", "step_1", ("I’m leaving, button",)),
        ("press", "step_1", BYE),
    ),
    "Bye, Kim.",
)  # fmt: skip
HERE_ALREADY = Flow(
    (
        ("show", "SINGLE-1", ()),
        ("press", "step_0", ()),
        ("key", "listen", (*INTRODUCED, *EVENING_HOME)),
        ("press", "checkIn", WHO),
        ("press", "choice_just_me", EVENT),
        ("press", "choice_0", (*NAME, "Full name, text field")),
        ("show", "badge of SINGLE-1", ON_TO_THE_BENCH),
    ),
    "You’re in, Noor.",
)
FULL_HOME = (*EVENING_HOME[:-1], "19:30, Course: turning wood, Hall, Full")
FULL = ("Course: turning wood is full right now", "Reception can tell you when there is room.")
INSTEAD_OF = ("Which one instead?", "What starts soon, or is on now.")
BENCH_TOO = (
    "You’re in.",
    "Start: 19:00, Bench Room, through the blue door. Your badge will be ready at the desk.",
    UNSAID,
)
INSTEAD = Flow(
    (
        ("show", "TURNER-1", ()),
        ("press", "step_0", ()),
        ("key", "listen", (*INTRODUCED, *FULL_HOME)),
        ("show", "TURNER-2", FULL),
        ("arrive", "step_0", ("See what has places, button",)),
        ("press", "step_0", INSTEAD_OF),
        ("arrive", "choice_0", ("Evening bench, button", "19:00 to 21:00, Open Bench")),
        ("press", "choice_0", BENCH_TOO),
    ),
    "You’re in, Bea.",
)  # fmt: skip
FULL_BY_FORM = Flow(
    (
        ("key", "listen", (*INTRODUCED, *FULL_HOME)),
        ("press", "checkIn", WHO),
        ("press", "choice_just_me", EVENT),
        ("arrive", "choice_1", ("Course: turning wood, button", "19:30 to 21:00, Course")),
        ("press", "choice_1", ("What is your name?", "So we can mark you in the register.", "Full name, text field")),
        ("type", "Jo", ("typed", "typed")),
        ("press", "continue", (
            *("Check and finish", "Change anything that is not right.", "Who, Just me"),
            *("Here for, Course: turning wood", "Full name", UNSAID),
        )),
        ("press", "continue", FULL),
        ("arrive", "step_0", ("See what has places, button",)),
        ("press", "step_0", INSTEAD_OF),
        ("press", "choice_0", BENCH_TOO),
        ("press", "step_1", BEFORE_FINISH),
        ("arrive", "skip", ("No, skip, button",)),
        ("press", "skip", (OFF,)),
    ),
    "Hello. Welcome in.",
)  # fmt: skip
# One evening, in this order: the clock goes on.
EVENING = {
    "a young maker who does not wait": NOT_WAITING,
    "a young maker whom staff confirm, or not": YOUNG,
    "a young maker who waits once more, and is collected": COLLECTED,
    "for other ages": OTHER_AGES,
    "all of why we ask": WHY_IN_FULL,
    "questions about who came": ABOUT_YOU,
    "on to the next session, and out": GOING_ON,
    "here already, and on to what is chosen": HERE_ALREADY,
    "a code for what is full, and another one instead": INSTEAD,
    "a form for what is full, and another one instead": FULL_BY_FORM,
}
