pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// Above every page of the desk: where this is, who is there, and the red button.
Rectangle {
    id: root

    required property string place
    required property string page
    required property bool running
    required property bool drill
    required property string staffName
    required property string notice

    signal alarmChosen
    signal signInChosen
    signal lockChosen

    color: Colours.kraft
    implicitHeight: alarm.implicitHeight + 2 * Sizes.space2

    Rectangle {
        anchors.bottom: parent.bottom
        color: Colours.line
        height: Sizes.kerf
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Sizes.margin
        anchors.rightMargin: Sizes.margin
        spacing: Sizes.space4

        Say {
            Layout.fillWidth: true
            color: root.notice ? Colours.err : Colours.ink
            elide: Text.ElideRight
            font: root.notice ? Fonts.label : Fonts.button
            lineHeight: 1
            maximumLineCount: 2
            objectName: "deskPlace"
            text: root.notice ? root.notice : root.staffName ? `${root.place}. ${root.staffName}` : root.place
        }
        ActionButton {
            Layout.preferredHeight: alarm.implicitHeight
            icon: root.staffName ? "lock" : "person"
            implicitWidth: naturalWidth
            kind: ActionButton.Secondary
            label: root.staffName ? "Lock" : "Sign in"
            objectName: root.staffName ? "deskLock" : "deskSignIn"
            visible: root.staffName.length > 0 || root.page !== "sign_in"

            onTapped: root.staffName ? root.lockChosen() : root.signInChosen()
        }
        AlarmButton {
            id: alarm

            label: root.running && !root.drill ? "Roll call goes on" : "Evacuation list"
            objectName: "deskAlarm"
            sideWords: "F12"
            visible: root.page !== "roll_call" || !root.running || root.drill

            onTapped: root.alarmChosen()
        }
    }
}
