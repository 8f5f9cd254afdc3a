pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// A mark that falls into its hole in the board: 30 mm down, one soft bounce.
VisitorMark {
    id: root

    property real fall: 0
    readonly property bool falling: drop.running

    signal landed

    Accessible.ignored: true
    z: 1

    SequentialAnimation {
        id: drop

        running: true

        onFinished: root.landed()

        NumberAnimation {
            duration: Motion.peg * 0.6
            easing.type: Easing.InQuad
            from: -Sizes.pegFall
            property: "fall"
            target: root
            to: 0
        }
        NumberAnimation {
            duration: Motion.peg * 0.2
            easing.type: Easing.OutQuad
            property: "fall"
            target: root
            to: -Sizes.pegFall / 10
        }
        NumberAnimation {
            duration: Motion.peg * 0.2
            easing.type: Easing.InQuad
            property: "fall"
            target: root
            to: 0
        }
    }
}
