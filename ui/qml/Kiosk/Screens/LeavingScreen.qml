pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Leave: hold up the badge, type its four characters, or be counted without a name. On a lying screen a keyboard leaves no
// room above it for the camera, and eight keys a row leave some beside it.
Item {
    id: root

    required property LeavingViewModel leaving
    required property CameraViewModel camera
    readonly property bool beside: camera.present && !Mode.portrait
    readonly property real sideWidth: Math.round(width * (Mode.shortScreen ? 0.26 : 0.24))

    signal backChosen
    signal countedOut

    QuestionPage {
        id: page

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: root.beside ? side.left : parent.right
        anchors.top: parent.top
        backLabel: qsTr("Back")
        errorHeading: qsTr("There is a problem")
        errorLines: root.leaving.error ? [root.leaving.error] : []
        heading: qsTr("Hold up your badge or code")
        hint: qsTr("Or type the 4 big characters on your badge.")
        skipLabel: qsTr("Just count me out")

        keyboard: Keyboard {
            id: keys

            before: entry.before
            eraseName: qsTr("Delete")
            layout: "code"
            objectName: "keyboard"
            // Off the words beside it.
            width: page.width - (root.beside ? Sizes.space2 : 0)
            x: root.LayoutMirroring.enabled ? page.width - width : 0

            onDeleted: entry.erase()
            onEntered: root.leaving.proceed()
            onTyped: text => entry.type(text)
        }

        onBackChosen: root.backChosen()
        onErrorLineChosen: entry.forceActiveFocus()
        onOpened: entry.forceActiveFocus()
        onSkipped: root.countedOut()

        Repeater {
            model: root.camera.present && Mode.portrait ? 1 : 0

            delegate: CameraView {
                Layout.fillWidth: true
                camera: root.camera
                objectName: "cameraView"
                reading: root.camera.reading
                several: root.camera.several
                // Of the empty board's room, as long as an error needs none of it and nothing has to be in reach.
                tallMm: page.wrong || Mode.large && Mode.lower ? 44 : Mode.large ? 66 : 60
                target: root.camera.target
            }
        }
        TextEntry {
            id: entry

            Layout.fillWidth: true
            fromLeft: true
            label: qsTr("4 characters on your badge")
            longest: 8
            objectName: "entry"
            text: root.leaving.text
            wrong: page.wrong

            onEdited: text => root.leaving.setText(text)
            onEntered: root.leaving.proceed()
        }
    }
    ShownPart {
        id: side

        anchors.bottom: parent.bottom
        anchors.margins: Sizes.margin
        anchors.right: parent.right
        height: parent.height - 2 * Sizes.margin
        shown: root.beside
        width: root.sideWidth

        sourceComponent: CameraView {
            camera: root.camera
            objectName: "cameraView"
            reading: root.camera.reading
            several: root.camera.several
            stacked: true
            target: root.camera.target
        }
    }
}
