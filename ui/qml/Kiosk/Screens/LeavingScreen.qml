pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Leave: hold up the badge, type its four characters, or be counted without a name.
QuestionPage {
    id: root

    required property LeavingViewModel leaving
    required property CameraViewModel camera

    signal countedOut

    backLabel: qsTr("Back")
    errorHeading: qsTr("There is a problem")
    errorLines: leaving.error ? [leaving.error] : []
    heading: qsTr("Hold up your badge or code")
    hint: qsTr("Or type the 4 big characters on your badge.")
    skipLabel: qsTr("Just count me out")

    keyboard: Keyboard {
        before: entry.before
        eraseName: qsTr("Delete")
        layout: "code"
        objectName: "keyboard"
        width: root.width

        onDeleted: entry.erase()
        onEntered: root.leaving.proceed()
        onTyped: text => entry.type(text)
    }

    onErrorLineChosen: entry.forceActiveFocus()
    onOpened: entry.forceActiveFocus()
    onSkipped: countedOut()

    CameraView {
        Layout.fillWidth: true
        camera: root.camera
        objectName: "cameraView"
        reading: root.camera.reading
        several: root.camera.several
        target: root.camera.target
        tallMm: Mode.portrait ? 60 : 20
        visible: root.camera.present
    }
    TextEntry {
        id: entry

        Layout.fillWidth: true
        label: qsTr("4 characters on your badge")
        longest: 8
        objectName: "entry"
        text: root.leaving.text
        wrong: root.wrong

        onEdited: text => root.leaving.setText(text)
        onEntered: root.leaving.proceed()
    }
}
