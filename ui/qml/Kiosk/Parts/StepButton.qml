pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

TapArea {
    id: root

    required property string sign

    guardMs: Guard.key
    implicitHeight: Sizes.stepper
    implicitWidth: Sizes.stepper
    reach: Sizes.mm(2)

    Plate {
        anchors.fill: parent
        down: root.down
        edge: root.enabled ? Colours.primaryEdge : Colours.rule
        face: !root.enabled ? Colours.kraft : root.down ? Colours.primaryPressed : Colours.primary
        outline: face
    }
    LineIcon {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Math.round(Sizes.edge / 2)
        color: !root.enabled ? Colours.line : root.down ? Colours.primaryPressedText : Colours.primaryText
        name: root.sign
        size: Sizes.mm(14)
    }
}
