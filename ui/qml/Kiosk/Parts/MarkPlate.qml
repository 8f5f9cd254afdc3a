pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// A visitor's mark on its piece of ply.
Rectangle {
    id: root

    required property string shape
    required property string colour
    required property int turn
    required property string label
    required property real sizeMm

    border.color: Colours.line
    border.width: Sizes.border
    color: Colours.board
    implicitHeight: Sizes.mm(sizeMm * 1.3)
    implicitWidth: implicitHeight
    radius: Sizes.radiusCard

    VisitorMark {
        anchors.centerIn: parent
        colour: root.colour
        label: root.label
        shape: root.shape
        sizeMm: root.sizeMm
        turn: root.turn
    }
}
