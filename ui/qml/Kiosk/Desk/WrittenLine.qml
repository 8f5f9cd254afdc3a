pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// One text of the write pad, with who wrote it.
Item {
    id: root

    required property string who
    required property string words
    required property bool byStaff

    Accessible.name: `${who}: ${words}`
    Accessible.role: Accessible.StaticText

    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: Sizes.space1
        color: root.byStaff ? Colours.tint : Colours.sheet
        radius: Sizes.radiusField
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Sizes.space1
        anchors.leftMargin: Sizes.space3
        anchors.rightMargin: Sizes.space3
        anchors.topMargin: Sizes.space1
        spacing: 0

        Say {
            Accessible.ignored: true
            color: Colours.ink2
            font: Fonts.hint
            lineHeight: 1
            text: root.who
            wrapMode: Text.NoWrap
        }
        Say {
            Accessible.ignored: true
            Layout.fillHeight: true
            Layout.fillWidth: true
            elide: Text.ElideRight
            font: Fonts.body
            lineHeight: 1.05
            maximumLineCount: 2
            text: root.words
        }
    }
}
