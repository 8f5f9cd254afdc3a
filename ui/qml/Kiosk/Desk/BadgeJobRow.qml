pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// A badge of the queue, pressed to look at it.
TapArea {
    id: root

    required property string key
    required property string title
    required detail
    required property string stage
    required property bool bad
    property bool chosen: false

    checkable: true
    checked: chosen
    corner: Sizes.radiusField
    guardMs: Guard.key
    label: `${title}. ${detail}`
    objectName: `badge_${key}`
    reach: 0

    Rectangle {
        anchors.fill: parent
        color: root.chosen || root.down ? Colours.tint : root.bad ? Colours.errTint : "transparent"
        radius: Sizes.radiusField
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Colours.rule
        height: Sizes.kerf
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Sizes.space2
        anchors.rightMargin: Sizes.space2
        spacing: Sizes.space3

        LineIcon {
            color: root.bad ? Colours.err : root.stage === "printed" ? Colours.ok : Colours.ink2
            name: root.bad ? "help" : root.stage === "printed" ? "tick" : "badge"
            size: Sizes.icon
        }
        ColumnLayout {
            Layout.fillWidth: true
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
                maximumLineCount: 2
                text: root.detail
            }
        }
    }
}
