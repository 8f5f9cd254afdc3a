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
    readonly property string today: "M4 5H20V20H4ZM4 9.5H20M8.5 3V6.5M15.5 3V6.5M8 13.5H8.1M12 13.5H12.1M16 13.5H16.1M8 16.8H8.1M12 16.8H12.1"
    readonly property string badge: "M5 6.5H19V20.5H5ZM10 3.5H14V8H10ZM8.5 17.8A3.5 3.5 0 0 1 15.5 17.8M10.2 12.3A1.8 1.8 0 1 0 13.8 12.3A1.8 1.8 0 1 0 10.2 12.3"
    readonly property string inbox: "M3.5 13L6.5 4.5H17.5L20.5 13V19.5H3.5ZM3.5 13H8.5L10 16H14L15.5 13H20.5"
    readonly property string list: "M4 6H4.1M8.5 6H20.5M4 12H4.1M8.5 12H20.5M4 18H4.1M8.5 18H20.5"
    readonly property string settings: "M4 7H12M16 7H20.5M14 4.8V9.2M4 12H7M11 12H20.5M9 9.8V14.2M4 17H14M18 17H20.5M16 14.8V19.2"
    readonly property string device: "M7 3.5H17V20.5H7ZM11 17.5H13M7 14.5H17"
    readonly property string close: "M5 4.5H19V20.5H5ZM9 3H15V6.5H9ZM8.5 13L11 15.5L15.5 10.5"
    readonly property string bell: "M6 16.5V11A6 6 0 0 1 18 11V16.5L19.5 18.5H4.5ZM10 20.8H14M12 3.2V5"
    readonly property string search: "M4 10.5A6.5 6.5 0 1 0 17 10.5A6.5 6.5 0 1 0 4 10.5M15.3 15.3L20.5 20.5"
    readonly property string undo: "M8.5 4.5L4 9L8.5 13.5M4.5 9H14A5.5 5.5 0 0 1 14 20H8"
    readonly property string move: "M4 8H19M15 4L19 8L15 12M20 16H5M9 12L5 16L9 20"
    readonly property string edit: "M4 20L5 15.5L16 4.5L19.5 8L8.5 19ZM13.5 7L17 10.5"
    readonly property string lock: "M5.5 10.5H18.5V20.5H5.5ZM8.5 10.5V7.5A3.5 3.5 0 0 1 15.5 7.5V10.5M12 14.5V16.8"

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
        case "today":
            return today;
        case "badge":
            return badge;
        case "inbox":
            return inbox;
        case "list":
            return list;
        case "settings":
            return settings;
        case "device":
            return device;
        case "close":
            return close;
        case "bell":
            return bell;
        case "search":
            return search;
        case "undo":
            return undo;
        case "move":
            return move;
        case "edit":
            return edit;
        case "lock":
            return lock;
        default:
            return face(name);
        }
    }
    // What points somewhere, and the question mark, look the other way where people read from the right.
    function turns(name: string): bool {
        return ["back", "forward", "leave", "help", "undo"].includes(name);
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
