pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// Finger-joint cuts in the two top corners of a card: what is cut away shows the colour beneath.
Item {
    id: root

    property color under: Colours.paper
    property color outline: "transparent"
    readonly property real tooth: Sizes.mm(5)
    readonly property real depth: Sizes.mm(2.4)
    // Where the rounded corner stands at the depth of the cut.
    readonly property real shoulder: Sizes.radiusCard - Math.sqrt(2 * Sizes.radiusCard * depth - depth * depth)

    anchors.left: parent?.left
    anchors.right: parent?.right
    anchors.top: parent?.top
    height: depth

    Repeater {
        model: 4

        delegate: Rectangle {
            id: cut

            required property int index
            readonly property bool corner: index % 2 === 0
            readonly property real inset: corner ? 0 : root.tooth * 2

            color: root.under
            height: root.depth
            width: root.tooth
            x: index < 2 ? inset : root.width - inset - width

            Loader {
                active: root.outline.a > 0
                anchors.fill: parent

                sourceComponent: Item {
                    Rectangle {
                        color: root.outline
                        height: Sizes.border
                        width: parent.width - (cut.corner ? root.shoulder : 0)
                        x: cut.corner && cut.index < 2 ? root.shoulder : 0
                        y: parent.height - height
                    }
                    Rectangle {
                        color: root.outline
                        height: parent.height
                        visible: !cut.corner || cut.index >= 2
                        width: Sizes.border
                    }
                    Rectangle {
                        color: root.outline
                        height: parent.height
                        visible: !cut.corner || cut.index < 2
                        width: Sizes.border
                        x: parent.width - width
                    }
                }
            }
        }
    }
}
