pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.ViewModels

// A pad for writing back and forth with staff: the newest text in the letters of a question, the field under it (A63).
QuestionPage {
    id: root

    required property HelpViewModel help

    backLabel: qsTr("Back")
    continueLabel: qsTr("Send")
    heading: help.padHeading
    hint: help.padHint
    publicly: help.padPublicly

    keyboard: Keyboard {
        alphabetName: qsTr("ABC")
        before: entry.before
        capitals: Keyboard.First
        eraseName: qsTr("Delete")
        layout: "qwerty"
        objectName: "keyboard"
        shiftName: qsTr("Capitals")
        spaceName: qsTr("Space")
        width: root.width

        onDeleted: entry.erase()
        onEntered: root.help.send()
        onTyped: text => entry.type(text)
    }

    onContinued: help.send()
    onOpened: entry.forceActiveFocus()

    Connections {
        function onPageTurned(): void {
            entry.forceActiveFocus();
        }

        target: root.help
    }
    TextEntry {
        id: entry

        Layout.fillWidth: true
        label: qsTr("Your text")
        longest: 160
        objectName: "entry"
        text: root.help.text

        onEdited: text => root.help.setText(text)
        onEntered: root.help.send()
    }
}
