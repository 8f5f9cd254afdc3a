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
    required property DeskPagesViewModel pages
    required property DeskTodayViewModel today
    required property DeskRollCallViewModel rollCall
    required property DeskStaffViewModel staff
    required property DeskUndoViewModel undo
    required property DeskCallsViewModel calls
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
    // The engine takes a tenth of a second to find a singleton for Python: so keys say it here.
    Connections {
        function onKeysUsed(): void {
            Mode.byKeys = true;
        }

        target: root.desk
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
        notice: root.pages.notice
        page: root.pages.page
        place: root.today.place
        running: root.rollCall.running
        staffName: root.staff.name

        onAlarmChosen: root.desk.soundAlarm()
        onLockChosen: root.staff.lock()
        onSignInChosen: root.pages.signIn()
    }
    // Wherever staff are, but for the roll call, for nothing stands beside an alarm, and the calls themselves.
    CallBanner {
        id: banner

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: bar.bottom
        calls: root.calls
        height: visible ? implicitHeight : 0
        visible: root.calls.unanswered > 0 && root.pages.page !== "roll_call" && root.pages.page !== "calls"

        onCallsChosen: root.pages.show("calls")
    }
    DeskRail {
        id: rail

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: bar.bottom
        pages: root.pages
    }
    UndoBar {
        id: undoBar

        anchors.bottom: parent.bottom
        anchors.left: rail.right
        anchors.right: parent.right
        height: visible ? implicitHeight : 0
        undo: root.undo
        // Whoever calls the roll is not asked about anything else; what was done can be taken back when they are through.
        visible: up && root.desk.page !== "roll_call"
    }
    FocusScope {
        anchors.bottom: undoBar.visible ? undoBar.top : parent.bottom
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: banner.bottom
        focus: true

        TodayPage {
            anchors.fill: parent
            today: root.today
            waiting: root.pages.waiting
            visible: root.pages.page === "today"

            onDrillChosen: root.desk.startDrill()
        }
        RollCallPage {
            anchors.fill: parent
            rollCall: root.rollCall
            visible: root.pages.page === "roll_call"

            onEnded: root.desk.endRollCall()
        }
        DeskPlaces {
            anchors.fill: parent
            focus: true
            pages: root.pages
        }
    }
    FocusRing {
        focusItem: root.activeFocusItem
    }
}
