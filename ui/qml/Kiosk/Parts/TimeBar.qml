pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// What is left, as a bar that shrinks and as a number in words. It moves in whole steps, so nothing animates.
Item {
    id: root

    required property int remaining
    required property int whole
    required property string words
    readonly property real share: whole > 0 ? Math.max(0, Math.min(1, remaining / whole)) : 0

    Accessible.name: words
    Accessible.role: Accessible.ProgressBar
    implicitHeight: track.height + Sizes.space2 + label.implicitHeight
    implicitWidth: Sizes.mm(100)

    Rectangle {
        id: track

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        border.color: Colours.line
        border.width: Sizes.border
        color: Colours.sheet
        height: Sizes.mm(8)
        radius: Sizes.radiusKey

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Sizes.mm(1.2)
            anchors.top: parent.top
            color: Colours.primary
            radius: Sizes.mm(1)
            width: Math.round((track.width - Sizes.mm(2.4)) * root.share)
        }
    }
    Say {
        id: label

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: track.bottom
        anchors.topMargin: Sizes.space2
        text: root.words
    }
}
