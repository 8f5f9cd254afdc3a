pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// A ring outside its parent, with a gap that keeps it apart from any fill.
Rectangle {
    id: root

    required property bool shown
    property real corner: Sizes.radiusButton

    anchors.fill: parent
    anchors.margins: -2 * border.width
    border.color: Colours.focus
    border.width: Sizes.focusRing
    color: "transparent"
    radius: corner + 2 * border.width
    visible: shown

    Rectangle {
        anchors.fill: parent
        anchors.margins: Sizes.focusRing
        border.color: Colours.focusGap
        border.width: Sizes.focusRing
        color: "transparent"
        radius: root.corner + Sizes.focusRing
    }
}
