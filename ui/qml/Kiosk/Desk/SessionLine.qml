pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// One of today's sessions: when, what, where, who came and who is expected; people in it now at the end.
Item {
    id: root

    required property string time
    required property string title
    required property string detail
    required property string number
    required property bool full

    Accessible.name: `${time} ${title}: ${number}. ${detail}${full ? ". Full" : ""}`
    Accessible.role: Accessible.StaticText

    Rectangle {
        anchors.bottom: parent.bottom
        color: Colours.rule
        height: Sizes.kerf
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        spacing: Sizes.space3

        Say {
            Accessible.ignored: true
            font: Fonts.strong
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
                lineHeight: 1
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
                wrapMode: Text.NoWrap
            }
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
}
