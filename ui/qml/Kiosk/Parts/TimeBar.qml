pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// What is left, as a bar that shrinks and as a number in words. It moves in whole steps, so nothing animates.
GridLayout {
    id: root

    required property int remaining
    required property int whole
    required property string words
    readonly property real share: whole > 0 ? Math.max(0, Math.min(1, remaining / whole)) : 0

    Accessible.name: words
    Accessible.role: Accessible.ProgressBar
    columnSpacing: Sizes.space4
    columns: Mode.shortScreen ? 2 : 1
    rowSpacing: Sizes.space2

    Rectangle {
        id: track

        Layout.fillWidth: true
        border.color: Colours.line
        border.width: Sizes.border
        color: Colours.sheet
        implicitHeight: Sizes.mm(8)
        implicitWidth: Sizes.mm(20)
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
    Lettering {
        Layout.fillWidth: !Mode.shortScreen
        font: Mode.shortScreen ? Fonts.hint : Fonts.body
        text: root.words
    }
}
