pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// Something of a list that is pressed to see more of it.
TapArea {
    id: root

    required property string key
    required property string title
    required detail
    required property bool chosen
    required property bool bad

    checkable: true
    checked: chosen
    corner: Sizes.radiusField
    guardMs: Guard.key
    label: `${title}. ${detail}`
    reach: 0
    ringGap: -2 * Sizes.focusRing

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Sizes.space2
        anchors.rightMargin: -Sizes.space2
        color: root.chosen || root.down ? Colours.tint : root.bad ? Colours.errTint : "transparent"
        radius: Sizes.radiusField
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Colours.rule
        height: Sizes.kerf
        width: parent.width
    }
    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        NameLine {
            text: root.title
        }
        Say {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: root.bad ? Colours.err : Colours.ink2
            elide: Text.ElideRight
            font: Fonts.hint
            lineHeight: 1
            text: root.detail
            wrapMode: Text.NoWrap
        }
    }
}
