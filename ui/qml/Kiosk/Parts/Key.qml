pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

TapArea {
    id: root

    property string icon
    property bool quiet: false
    property bool wordy: false

    corner: Sizes.radiusKey
    guardMs: Guard.key
    reach: Sizes.keyGap / 2

    Plate {
        anchors.fill: parent
        corner: root.corner
        down: root.down
        edge: root.checked ? Colours.tintEdge : Colours.line
        face: root.down || root.checked ? Colours.tint : root.quiet ? Colours.keyQuiet : Colours.keyFace
        thickness: Sizes.mm(0.9)
    }
    Text {
        anchors.fill: parent
        anchors.bottomMargin: Sizes.mm(0.9)
        anchors.leftMargin: root.wordy && !Mode.shortScreen ? Sizes.mm(1.4) : 0
        anchors.rightMargin: anchors.leftMargin
        color: Colours.ink
        font: root.wordy ? Fonts.bar : Fonts.key
        fontSizeMode: root.wordy ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: Sizes.mm(7.2)
        horizontalAlignment: Text.AlignHCenter
        text: root.icon ? "" : root.label
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
    LineIcon {
        anchors.centerIn: parent
        name: root.icon
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Sizes.mm(2.4)
        anchors.horizontalCenter: parent.horizontalCenter
        color: Colours.ink
        height: Sizes.mm(0.9)
        visible: root.checked
        width: Sizes.mm(8)
    }
}
