pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

TapArea {
    id: root

    required property string sign
    // No further: it keeps the focus, or whoever goes by keys would be nowhere.
    property bool spent: false
    readonly property bool pressed: down && !spent

    guardMs: Guard.key
    implicitHeight: Sizes.stepper
    implicitWidth: Sizes.stepper
    reach: Sizes.mm(2)

    Plate {
        anchors.fill: parent
        down: root.pressed
        edge: !root.spent ? Colours.primaryEdge : Colours.rule
        face: root.spent ? Colours.kraft : root.pressed ? Colours.primaryPressed : Colours.primary
        outline: root.spent ? edge : face
    }
    LineIcon {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Math.round(Sizes.edge / 2)
        color: root.spent ? Colours.spent : root.pressed ? Colours.primaryPressedText : Colours.primaryText
        name: root.sign
        size: Sizes.mm(14)
    }
}
