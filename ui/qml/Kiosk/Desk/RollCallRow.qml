pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// A party to be called out, pressed as a whole to tick it; or the heading of a room, which is not pressed.
TapArea {
    id: root

    required property string key
    required property string title
    required property int people
    required property string time
    required property bool heading
    required property bool ticked
    required property bool blank
    property font face: Fonts.button

    checkable: !heading
    checked: ticked
    corner: Sizes.radiusField
    enabled: !heading && !blank
    guardMs: Guard.key
    label: people < 0 ? title : `${title}, ${people}`
    opacity: blank ? 0 : 1
    reach: 0

    Rectangle {
        anchors.fill: parent
        color: root.ticked ? Colours.okTint : root.down ? Colours.tint : "transparent"
        radius: Sizes.radiusField
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: root.heading ? Colours.ink : Colours.rule
        height: root.heading ? Sizes.border : Sizes.kerf
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Sizes.space2
        anchors.rightMargin: Sizes.space2
        spacing: Sizes.space3

        Rectangle {
            Layout.preferredHeight: Sizes.icon
            Layout.preferredWidth: Sizes.icon
            border.color: Colours.ink
            border.width: Sizes.border
            color: Colours.sheet
            radius: Sizes.radiusKey
            visible: !root.heading

            LineIcon {
                anchors.centerIn: parent
                color: Colours.ok
                name: root.ticked ? "tick" : ""
                size: Sizes.icon
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Say {
                Accessible.ignored: true
                Layout.fillWidth: true
                elide: Text.ElideRight
                font: Fonts.naming(root.face, root.title)
                // A name that is read aloud is made smaller before it is cut.
                fontSizeMode: Text.HorizontalFit
                lineHeight: Math.ceil(root.face.pixelSize * 1.3) // whichever font a name asks for
                lineHeightMode: Text.FixedHeight
                minimumPixelSize: Fonts.hint.pixelSize
                text: root.title
                wrapMode: Text.NoWrap
            }
            Say {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Colours.ink2
                elide: Text.ElideRight
                font: Fonts.hint
                lineHeight: 1
                text: root.detail
                visible: text.length > 0
                wrapMode: Text.NoWrap
            }
        }
        Say {
            Accessible.ignored: true
            font: root.face
            lineHeight: 1
            text: root.people
            visible: root.people >= 0
            wrapMode: Text.NoWrap
        }
        Say {
            Accessible.ignored: true
            color: Colours.ink2
            font: Fonts.hint
            lineHeight: 1
            text: root.time
            visible: text.length > 0
            wrapMode: Text.NoWrap
        }
    }
}
