pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// A mark in the board that can fall into its hole: 30 mm down, one soft bounce.
VisitorMark {
    id: root

    property real fall: 0
    readonly property bool falling: drop.running

    function fallIn(): void {
        if (Motion.peg > 0)
            drop.start();
    }

    Accessible.ignored: true
    z: falling ? 1 : 0

    SequentialAnimation {
        id: drop

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
