pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// A young person leaves with whoever was named, once staff have seen who that is.
ColumnLayout {
    id: root

    required property DeskConfirmViewModel confirm

    signal signInChosen

    spacing: Sizes.space3

    NeedsSignIn {
        Layout.fillWidth: true
        visible: root.confirm.locked

        onSignInChosen: root.signInChosen()
    }
    Say {
        Layout.fillWidth: true
        text: "This visit has ended. End the call."
        visible: root.confirm.gone
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Sizes.space3
        visible: root.confirm.ready

        Say {
            Layout.fillWidth: true
            font: Fonts.strong
            lineHeight: 1.1
            objectName: "leaverName"
            text: `${root.confirm.name} · ${root.confirm.what}`
        }
        Say {
            Layout.fillWidth: true
            font: Fonts.strong
            lineHeight: 1.1
            objectName: "collectorName"
            text: root.confirm.collectedBy
        }
        Say {
            Layout.fillWidth: true
            color: Colours.ink2
            text: root.confirm.answeredFor
            visible: text.length > 0
        }
        ActionButton {
            Layout.fillWidth: true
            face: Fonts.label
            implicitHeight: Sizes.target
            label: "I have checked who it is: they may go"
            objectName: "collected"

            onTapped: root.confirm.letGo()
        }
        Say {
            Layout.fillWidth: true
            color: Colours.ink2
            font: Fonts.hint
            text: "If it is somebody else, end the call and talk with them. They stay checked in."
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
