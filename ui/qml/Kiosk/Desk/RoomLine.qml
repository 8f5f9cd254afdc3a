pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// A room with its number, and a bar as long as the room is full.
Item {
    id: root

    required property string title
    required property string number
    required property real fill
    required property bool full

    Accessible.name: `${title}: ${number}${full ? ", full" : ""}`
    Accessible.role: Accessible.StaticText

    RowLayout {
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Sizes.space2

        Say {
            Accessible.ignored: true
            Layout.fillWidth: true
            elide: Text.ElideRight
            lineHeight: 1
            text: root.title
            wrapMode: Text.NoWrap
        }
        Say {
            Accessible.ignored: true
            color: Colours.err
            font: Fonts.label
            lineHeight: 1
            text: "Full"
            visible: root.full
        }
        Say {
            Accessible.ignored: true
            font: Fonts.strong
            lineHeight: 1
            text: root.number
            wrapMode: Text.NoWrap
        }
    }
    Rectangle {
        id: bar

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Sizes.space1
        anchors.left: parent.left
        anchors.right: parent.right
        border.color: Colours.line
        border.width: root.fill < 0 ? 0 : Sizes.kerf
        color: root.fill < 0 ? Colours.rule : Colours.sheet
        height: root.fill < 0 ? Sizes.kerf : Sizes.space2
        radius: height / 2

        Rectangle {
            color: root.full ? Colours.err : Colours.spruce
            height: parent.height
            radius: parent.radius
            visible: root.fill > 0
            width: Math.max(height, Math.round(parent.width * root.fill))
            x: LayoutMirroring.enabled ? parent.width - width : 0
        }
    }
}
