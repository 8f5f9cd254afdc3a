pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// A language by both its names, what is known of its sentences, and its state.
Item {
    id: root

    required property string title
    required property string detail
    required property string stands
    required property bool waits

    Accessible.name: `${title}: ${stands}. ${detail}`
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

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            NameLine {
                text: root.title
            }
            Say {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Colours.ink2
                font: Fonts.hint
                lineHeight: 1
                maximumLineCount: 2
                text: root.detail
            }
        }
        Say {
            Accessible.ignored: true
            color: root.waits ? Colours.err : Colours.ink2
            font: Fonts.label
            lineHeight: 1
            text: root.stands
            wrapMode: Text.NoWrap
        }
    }
}
