pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.ViewModels

// A question that is answered by typing, with our own keyboard under it.
QuestionPage {
    id: root

    required property FormViewModel form

    backLabel: qsTr("Back")
    continueLabel: qsTr("Continue")
    errorAloud: form.errorAloud
    errorHeading: qsTr("There is a problem")
    errorLines: form.error ? [form.error] : []
    heading: form.kind === "text" ? form.heading : ""
    hint: form.kind === "text" ? form.hint : ""
    skipLabel: form.skippable ? qsTr("Skip") : ""

    keyboard: Keyboard {
        alphabetName: qsTr("ABC")
        before: entry.before
        eraseName: qsTr("Delete")
        layout: root.form.keyboard
        objectName: "keyboard"
        shiftName: qsTr("Capitals")
        spaceName: qsTr("Space")
        width: root.width

        onDeleted: entry.erase()
        onEntered: root.form.proceed()
        onTyped: text => entry.type(text)
    }

    onBackChosen: form.back()
    onContinued: form.proceed()
    onErrorLineChosen: entry.forceActiveFocus()
    onOpened: entry.forceActiveFocus()
    onSkipped: form.skip()

    Connections {
        function onPageTurned(): void {
            if (root.form.kind === "text")
                entry.forceActiveFocus();
        }

        target: root.form
    }
    TextEntry {
        id: entry

        Layout.fillWidth: true
        fromLeft: ["postcode", "email"].includes(root.form.keyboard)
        label: root.form.label
        objectName: "entry"
        text: root.form.text
        wrong: root.wrong

        onEdited: text => root.form.setText(text)
        onEntered: root.form.proceed()
    }
}
