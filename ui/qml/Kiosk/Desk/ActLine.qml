pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// One act: when, who, what, and why, and at its end which badge that was and where.
Item {
    id: root

    required property string time
    required property string name
    required property string what
    required property string why
    required property string place

    Accessible.name: `${time}, ${name}: ${what}. ${why} ${place}`
    Accessible.role: Accessible.StaticText

    Rectangle {
        anchors.bottom: parent.bottom
        color: Colours.rule
        height: Sizes.kerf
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        spacing: Sizes.space4

        Say {
            Accessible.ignored: true
            color: Colours.ink2
            font: Fonts.hint
            lineHeight: 1
            text: root.time
            wrapMode: Text.NoWrap
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Say {
                Accessible.ignored: true
                Layout.fillWidth: true
                elide: Text.ElideRight
                font: Fonts.strong
                lineHeight: 1
                text: root.what
                wrapMode: Text.NoWrap
            }
            Say {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Colours.ink2
                elide: Text.ElideRight
                font: Fonts.hint
                lineHeight: 1
                text: root.why ? `${root.name} · ${root.why}` : root.name
                wrapMode: Text.NoWrap
            }
        }
        Say {
            Accessible.ignored: true
            Layout.maximumWidth: root.width / 3
            color: Colours.ink2
            elide: Text.ElideRight
            font: Fonts.hint
            horizontalAlignment: Text.AlignRight
            lineHeight: 1
            text: root.place
            visible: text.length > 0
            wrapMode: Text.NoWrap
        }
    }
}
