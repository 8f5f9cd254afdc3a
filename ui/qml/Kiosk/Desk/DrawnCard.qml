pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look
import Kiosk.Parts

// A bank card as large as the screen draws it. The edge is moved by the arrow keys, or by the buttons beside it.
Rectangle {
    id: root

    readonly property bool movesSideways: true

    signal nudged(int px)

    Accessible.description: "Left and Right move its edge"
    Accessible.focusable: true
    Accessible.name: "The drawn card"
    Accessible.role: Accessible.Slider
    activeFocusOnTab: true
    border.color: Colours.ink
    border.width: Sizes.border
    color: Colours.tint
    radius: width * 3.18 / 85.6

    Keys.onLeftPressed: event => root.nudged(event.modifiers & Qt.ShiftModifier ? -10 : -1)
    Keys.onRightPressed: event => root.nudged(event.modifiers & Qt.ShiftModifier ? 10 : 1)

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        color: Colours.err
        width: Math.max(2, Sizes.kerf)
    }
    Say {
        Accessible.ignored: true
        anchors.centerIn: parent
        font: Fonts.hint
        horizontalAlignment: Text.AlignHCenter
        text: "Lay a bank card here,\nits left edge on the left one"
        width: parent.width - 2 * Sizes.space2
    }
}
