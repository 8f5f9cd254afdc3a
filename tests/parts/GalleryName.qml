pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

QuestionPage {
    id: page

    property string layout: "qwerty"
    property string typedText: "Łucja Warsame"
    property int continuedTimes: 0
    property int backTimes: 0

    backLabel: "Back"
    continueLabel: "Continue"
    heading: "What is your name?"
    hint: "So we know who is in the building if there is a fire"

    Component.onCompleted: entry.forceActiveFocus()
    onBackChosen: backTimes += 1
    onContinued: continuedTimes += 1

    TextEntry {
        id: entry

        Layout.fillWidth: true
        label: page.heading
        objectName: "entry"
        text: page.typedText
        wrong: page.wrong

        onEdited: text => page.typedText = text
    }

    keyboard: Keyboard {
        before: entry.before
        layout: page.layout
        objectName: "keyboard"
        width: page.width

        onDeleted: entry.erase()
        onTyped: text => entry.type(text)
    }
}
