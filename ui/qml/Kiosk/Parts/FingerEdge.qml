pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// Finger-joint cuts in the two top corners of a card: notches of the colour beneath.
Item {
    id: root

    property color under: Colours.paper
    property color outline: "transparent"
    readonly property real tooth: Sizes.mm(4.5)
    readonly property real depth: Sizes.mm(2.2)

    anchors.left: parent?.left
    anchors.right: parent?.right
    anchors.top: parent?.top
    height: depth

    Repeater {
        model: 4

        delegate: Item {
            required property int index
            readonly property real inset: Sizes.radiusCard + root.tooth * (index % 2) * 2

            height: root.depth
            width: root.tooth
            x: index < 2 ? inset : root.width - inset - width

            Rectangle {
                border.color: root.outline
                border.width: root.outline.a > 0 ? Sizes.border : 0
                color: root.under
                height: parent.height
                width: parent.width
            }
            Rectangle {
                color: root.under
                height: Sizes.border
                visible: root.outline.a > 0
                width: parent.width - 2 * x
                x: Sizes.border
            }
        }
    }
}
