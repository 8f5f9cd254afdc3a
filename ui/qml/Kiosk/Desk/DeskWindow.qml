pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Desk
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Reception's window. Its own engine has its own Look: a visitor's Large or Contrast does not change it.
Window {
    id: root

    required property DeskViewModel desk
    required property DeskTodayViewModel today
    required property DeskRollCallViewModel rollCall
    required property DeskStaffViewModel staff
    required property DeskPeopleViewModel people
    required property real pxPerMm
    required property bool contrast
    required property bool mirrored

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: mirrored
    color: Colours.paper
    title: `${today.place}: desk`

    Binding {
        property: "pxPerMm"
        target: Mode
        value: root.pxPerMm
    }
    Binding {
        property: "contrast"
        target: Mode
        value: root.contrast
    }
    Binding {
        property: "screenHeight"
        target: Mode
        value: root.height
    }
    Binding {
        property: "screenWidth"
        target: Mode
        value: root.width
    }
    Shortcut {
        sequences: ["F12"]

        onActivated: root.desk.soundAlarm()
    }
    DeskBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        drill: root.rollCall.drill
        page: root.desk.page
        place: root.today.place
        running: root.rollCall.running
        staffName: root.staff.name

        onAlarmChosen: root.desk.soundAlarm()
        onLockChosen: root.staff.lock()
        onNamesChosen: root.desk.showNames()
        onTodayChosen: root.desk.showToday()
    }
    TodayPage {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        today: root.today
        visible: root.desk.page === "today"

        onDrillChosen: root.desk.startDrill()
    }
    RollCallPage {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        rollCall: root.rollCall
        visible: root.desk.page === "roll_call"

        onEnded: root.desk.endRollCall()
    }
    // Names are made when they are asked for, and gone with the lock.
    Loader {
        active: root.desk.page === "sign_in"
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        focus: active

        sourceComponent: SignInPage {
            focus: true
            staff: root.staff
        }
    }
    Loader {
        active: root.desk.page === "people"
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        focus: active

        sourceComponent: PeoplePage {
            focus: true
            people: root.people

            Component.onCompleted: begin()
        }
    }
    FocusRing {
        focusItem: root.activeFocusItem
    }
}
