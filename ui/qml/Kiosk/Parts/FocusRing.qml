pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// The one ring of a window: around whatever has the focus, with a gap that keeps it apart from any fill.
Rectangle {
    id: root

    required property Item focusItem
    readonly property TapArea tapped: focusItem as TapArea
    readonly property ErrorBox problem: focusItem as ErrorBox
    // Around a question it runs close by its words: around all of their line it would look like a field.
    readonly property FittedSay question: focusItem as FittedSay
    readonly property real spare: question ? Math.max(0, question.width - question.contentWidth) : 0
    readonly property Item around: tapped ?? problem ?? question
    readonly property real gap: question ? Sizes.mm(1.5) : 2 * Sizes.focusRing + (tapped?.ringGap ?? 0)
    readonly property real aside: question ? Sizes.mm(3) : gap
    readonly property real corner: tapped?.corner ?? problem?.corner ?? 0

    border.color: Colours.focus
    border.width: Sizes.focusRing
    color: "transparent"
    height: around ? around.height + 2 * gap : 0
    objectName: "focusRing"
    parent: around
    radius: corner + gap
    visible: around !== null && Mode.byKeys
    width: around ? around.width - spare + 2 * aside : 0
    x: (question?.effectiveHorizontalAlignment === Text.AlignRight ? spare : 0) - aside
    y: -gap

    Rectangle {
        anchors.fill: parent
        anchors.margins: Sizes.focusRing
        border.color: Colours.focusGap
        border.width: Sizes.focusRing
        color: "transparent"
        radius: root.radius - Sizes.focusRing
    }
}
