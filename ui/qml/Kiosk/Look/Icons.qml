pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Own icons as strokes on a 24 x 24 grid, two units to the millimetre at their smallest size.
QtObject {
    readonly property string language: "M3.5 12A8.5 8.5 0 1 0 20.5 12A8.5 8.5 0 1 0 3.5 12M3.5 12H20.5M12 3.5C8 7.5 8 16.5 12 20.5C16 16.5 16 7.5 12 3.5"
    readonly property string large: "M2.5 19L8.5 4.5L14.5 19M4.6 14H12.4M16 19L19 11.5L22 19M17 16.6H21"
    readonly property string contrast: "M3.5 12A8.5 8.5 0 1 0 20.5 12A8.5 8.5 0 1 0 3.5 12M12 3.5V20.5M12 8H16.5M12 12H20M12 16H16.5"
    readonly property string listen: "M4 16V13A8 8 0 0 1 20 13V16M4 15.5H7V20.5H5.5A1.5 1.5 0 0 1 4 19ZM20 15.5H17V20.5H18.5A1.5 1.5 0 0 0 20 19Z"
    readonly property string lower: "M5 3.5H19M12 7V17M7.5 12.5L12 17L16.5 12.5M5 20.5H19"
    readonly property string help: "M3.5 12A8.5 8.5 0 1 0 20.5 12A8.5 8.5 0 1 0 3.5 12M9.3 9.8A2.8 2.8 0 1 1 12 12.8V14M12 17.2V17.3"
    readonly property string back: "M14.5 5L7.5 12L14.5 19"
    readonly property string forward: "M9.5 5L16.5 12L9.5 19"
    readonly property string tick: "M4.5 12.5L10 18L19.5 6.5"
    readonly property string cross: "M6 6L18 18M18 6L6 18"
    readonly property string warning: "M12 3.5L21.5 20.5H2.5ZM12 10V14.5M12 17.3V17.4"
    readonly property string erase: "M8.5 5.5H21V18.5H8.5L3 12ZM11.5 9.5L16.5 14.5M16.5 9.5L11.5 14.5"
    readonly property string shift: "M12 4L4.5 12H8.5V19.5H15.5V12H19.5Z"
    readonly property string minus: "M5 12H19"
    readonly property string plus: "M5 12H19M12 5V19"
    readonly property string person: "M8 7.5A4 4 0 1 0 16 7.5A4 4 0 1 0 8 7.5M4.5 20.5A7.5 7.5 0 0 1 19.5 20.5"
    readonly property string people: "M5.5 8A3.5 3.5 0 1 0 12.5 8A3.5 3.5 0 1 0 5.5 8M2.5 20A6.5 6.5 0 0 1 15.5 20M15 4.8A3.5 3.5 0 0 1 15 11.2M18 14.2A6.5 6.5 0 0 1 21.5 20"
    readonly property string code: "M4 4H10V10H4ZM14 4H20V10H14ZM4 14H10V20H4ZM14 14H16M20 14V16M14 18V20H17M20 20V19.9"
    readonly property string clock: "M3.5 12A8.5 8.5 0 1 0 20.5 12A8.5 8.5 0 1 0 3.5 12M12 7V12L15.5 14.5"
    readonly property string privacy: "M5.5 3H14.5L18.5 7V21H5.5ZM14.5 3V7H18.5M9 11.5H15M9 15H15M9 18.2H12.5"
    readonly property string leave: "M10 4H4.5V20H10M9.5 12H20M15.5 7L20.5 12L15.5 17"

    function path(name: string): string {
        switch (name) {
        case "language":
            return language;
        case "large":
            return large;
        case "contrast":
            return contrast;
        case "listen":
            return listen;
        case "lower":
            return lower;
        case "help":
            return help;
        case "back":
            return back;
        case "forward":
            return forward;
        case "tick":
            return tick;
        case "cross":
            return cross;
        case "warning":
            return warning;
        case "erase":
            return erase;
        case "shift":
            return shift;
        case "minus":
            return minus;
        case "plus":
            return plus;
        case "person":
            return person;
        case "people":
            return people;
        case "code":
            return code;
        case "clock":
            return clock;
        case "privacy":
            return privacy;
        case "leave":
            return leave;
        default:
            return face(name);
        }
    }
    // From a straight mouth's beginning smile to the broadest one, and one that is not content.
    function face(name: string): string {
        const head = "M2.5 12A9.5 9.5 0 1 0 21.5 12A9.5 9.5 0 1 0 2.5 12M8.7 9.4V9.6M15.3 9.4V9.6";
        switch (name) {
        case "sad":
            return head + "M8 17Q12 13.2 16 17";
        case "face_1":
            return head + "M8.3 15.2Q12 16 15.7 15.2";
        case "face_2":
            return head + "M8 14.6Q12 17.4 16 14.6";
        case "face_3":
            return head + "M7.4 14Q12 19.4 16.6 14";
        case "face_4":
            return head + "M7 13.6H17Q15.8 18 12 18Q8.2 18 7 13.6";
        case "face_5":
            return "M2.5 12A9.5 9.5 0 1 0 21.5 12A9.5 9.5 0 1 0 2.5 12M7 10Q8.5 7.4 10 10M14 10Q15.5 7.4 17 10M6 12.8H18Q17 19 12 19Q7 19 6 12.8";
        default:
            return "";
        }
    }
}
