"""What young makers do on an evening, and what Listen mode says of it: staff confirm them, and let them go."""

from __future__ import annotations

from tests.journeys.steps import BYE, CALLED, COMES, EVENT, HELP, HOME, INTRODUCED, LEAVING, OFF, UNSAID, WHO, Flow

LATE_HOME = (
    *HOME[:2],
    "17:00, Maker Challenge: Wednesday makers, Hall, 24 places",
    "19:00, Evening bench, Bench Room, 6 places",
    "19:30, Course: turning wood, Hall, 1 place",
)
YOUNG_NAME = ("What is your name?", "So we can find you on the list.", "Full name, text field")
CONFIRMED_HERE = ("Wait here a moment", "You are under 18, so a member of staff checks you in with you.", CALLED)
COLLECTED_HERE = ("Wait here a moment", "A member of staff checks who collects you. Then you can go.", CALLED)
YOUNG = Flow(
    (
        ("key", "listen", (*INTRODUCED, *LATE_HOME)),
        ("press", "checkIn", WHO),
        ("press", "choice_young", YOUNG_NAME),
        ("type", "Jo", ("typed", "typed")),
        ("press", "continue", CONFIRMED_HERE),
        ("desk", "comes", (COMES,)),
        ("desk", "declines", (
            "Come to the desk", "We need an adult who answers for you. They can come with you, or call us.",
        )),
        ("press", "step_0", (OFF,)),
        ("press", "checkIn", ()),
        ("press", "choice_young", ()),
        ("type", "Jo", ()),
        ("press", "continue", ()),
        ("key", "listen", (*INTRODUCED, *CONFIRMED_HERE)),
        ("desk", "confirms", (
            "You’re in.", "Start: 17:00, Hall, straight ahead. Your badge will be ready at the desk.", UNSAID,
        )),
        ("press", "step_0", (OFF,)),
    ),
    "Hello. Welcome in.",
)  # fmt: skip
NOT_WAITING = Flow(
    (
        ("key", "listen", (*INTRODUCED, *LATE_HOME)),
        ("press", "checkIn", WHO),
        ("press", "choice_young", YOUNG_NAME),
        ("type", "Jo", ("typed", "typed")),
        ("press", "continue", CONFIRMED_HERE),
        ("arrive", "step_0", ("Get help, button",)),
        ("press", "step_0", HELP),
        ("press", "cancelHelp", CONFIRMED_HERE),
        ("arrive", "step_1", ("Stop waiting, button",)),
        ("press", "step_1", (OFF,)),
    ),
    "Hello. Welcome in.",
)
COLLECTED = Flow(
    (
        ("key", "listen", (*INTRODUCED, *LATE_HOME[:2], LATE_HOME[2].replace("24", "23"), *LATE_HOME[3:])),
        ("press", "leave", LEAVING),
        ("badge", "Jo", COLLECTED_HERE),
        ("arrive", "step_1", ("Stop waiting, button",)),
        ("press", "step_1", (OFF,)),
        ("key", "listen", (*INTRODUCED, *LATE_HOME[:2], LATE_HOME[2].replace("24", "23"), *LATE_HOME[3:])),
        ("press", "leave", LEAVING),
        ("badge", "Jo", COLLECTED_HERE),
        ("desk", "comes", (COMES,)),
        ("desk", "lets go", BYE),
    ),
    "Bye, Jo.",
)
OF_AN_AGE = (
    *("Check and finish", "Change anything that is not right.", "Who, Just me"),
    *("Here for, Maker Challenge: Wednesday makers", "Full name", "Age", UNSAID),
)
OTHER_AGES = Flow(
    (
        ("key", "listen", (*INTRODUCED, *LATE_HOME)),
        ("press", "bar_large", ("Large, button", "on")),
        ("press", "checkIn", WHO),
        ("press", "choice_just_me", EVENT),
        ("press", "choice_0", YOUNG_NAME),
        ("type", "Jo", ("typed", "typed")),
        ("press", "continue", ("How old are you?", "This programme is for people aged 14 to 18.")),
        ("arrive", "choicesMore", ("More choices, button",)),
        ("press", "choicesMore", ("65 to 74, button",)),
        ("press", "choicesBack", ("Under 5, button",)),
        ("arrive", "choice_35_49", ("35 to 49, button",)),
        ("press", "choice_35_49", OF_AN_AGE),
        ("press", "continue", (
            *("Maker Challenge is for other ages", "It is for ages 14 to 18."),
            "Reception can help you find something else today.",
        )),
        ("press", "step_0", WHO),
        ("press", "choice_just_me", EVENT),
        ("press", "choice_0", YOUNG_NAME),
        ("type", "Jo", ("typed", "typed")),
        ("press", "continue", ("How old are you?", "This programme is for people aged 14 to 18.")),
        ("press", "choice_14_15", OF_AN_AGE),
        ("press", "continue", CONFIRMED_HERE),
        ("arrive", "step_1", ("Stop waiting, button",)),
        ("press", "step_1", (OFF,)),
    ),
    "Hello. Welcome in.",
)  # fmt: skip
