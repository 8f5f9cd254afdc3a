pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// The one ring of a window: around whatever has the focus, with a gap that keeps it apart from any fill.
Rectangle {
    id: root

    required property Item focusItem
    readonly property TapArea tapped: focusItem as TapArea
    readonly property ErrorBox problem: focusItem as ErrorBox
    // A question stands on the page's own colour, close to its hint.
    readonly property FittedSay question: focusItem as FittedSay
    readonly property Item around: tapped ?? problem ?? question
    readonly property real gap: question ? Sizes.mm(1.8) : 2 * Sizes.focusRing + (tapped?.ringGap ?? 0)
    readonly property real corner: tapped?.corner ?? problem?.corner ?? 0

    anchors.fill: parent
    anchors.margins: -gap
    border.color: Colours.focus
    border.width: Sizes.focusRing
    color: "transparent"
    objectName: "focusRing"
    parent: around
    radius: corner + gap
    visible: around !== null && Mode.byKeys

    Rectangle {
        anchors.fill: parent
        anchors.margins: Sizes.focusRing
        border.color: Colours.focusGap
        border.width: Sizes.focusRing
        color: "transparent"
        radius: root.radius - Sizes.focusRing
    }
}
