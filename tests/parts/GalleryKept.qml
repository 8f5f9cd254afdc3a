pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look
import Kiosk.Parts

// A page with a keyboard: it is made while "before" is shown, and shown on "page".
Item {
    id: root

    property string screen: "home"
    property int opened: 0
    property bool whole: true // with its field there, each time that it opened

    KeptPage {
        shown: root.screen === "page"
        warm: root.screen === "before"

        sourceComponent: QuestionPage {
            continueLabel: "Send"
            heading: "Write to the desk"

            keyboard: Keyboard {
                capitals: Keyboard.First
                layout: "qwerty"
                width: root.width
            }

            onOpened: {
                root.opened++;
                root.whole = root.whole && field !== null && first !== null;
            }

            TextEntry {
                id: field

                label: "Your text"
                text: ""
            }
        }
    }
}
