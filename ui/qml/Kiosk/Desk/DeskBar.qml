pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// Above every page of the desk: where this is, the way back to Today, and the red button.
Rectangle {
    id: root

    required property string place
    required property string page
    required property bool running
    required property bool drill
    required property string staffName

    signal alarmChosen
    signal todayChosen
    signal namesChosen
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
            elide: Text.ElideRight
            font: Fonts.button
            lineHeight: 1
            maximumLineCount: 2
            objectName: "deskPlace"
            text: root.staffName ? `${root.place}. ${root.staffName}` : root.place
        }
        ActionButton {
            Layout.preferredHeight: alarm.implicitHeight
            icon: "back"
            implicitWidth: naturalWidth
            kind: ActionButton.Secondary
            label: "Today"
            objectName: "deskToday"
            visible: root.page !== "today"

            onTapped: root.todayChosen()
        }
        ActionButton {
            Layout.preferredHeight: alarm.implicitHeight
            icon: "people"
            implicitWidth: naturalWidth
            kind: ActionButton.Secondary
            label: "Names"
            objectName: "deskNames"
            visible: root.page === "today" || root.page === "roll_call" && !root.running

            onTapped: root.namesChosen()
        }
        ActionButton {
            Layout.preferredHeight: alarm.implicitHeight
            implicitWidth: naturalWidth
            kind: ActionButton.Secondary
            label: "Lock"
            objectName: "deskLock"
            visible: root.staffName.length > 0

            onTapped: root.lockChosen()
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
