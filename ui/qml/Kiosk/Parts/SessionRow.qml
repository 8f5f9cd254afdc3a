pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// One line of today's list: when, what, where, and its state in words.
RowLayout {
    id: root

    required property string time
    required property string title
    property string room
    property string stateWords
    property bool now: false
    readonly property string said: [time, title, room, stateWords].filter(words => words.length > 0).join(", ")

    Accessible.name: said
    Accessible.role: Accessible.ListItem
    Layout.fillWidth: true
    spacing: Sizes.space4

    Lettering {
        Layout.alignment: Qt.AlignTop
        Layout.minimumWidth: Math.ceil(implicitWidth)
        font: Fonts.strong
        text: root.time
        wrapMode: Text.NoWrap
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Lettering {
            Layout.fillWidth: true
            font: root.now ? Fonts.strong : Fonts.body
            text: Fonts.tied(root.title)
        }
        Lettering {
            Layout.fillWidth: true
            color: Colours.ink2
            font: Fonts.hint
            text: root.room
            visible: text.length > 0
        }
    }
    Rectangle {
        Layout.alignment: Qt.AlignTop
        border.color: root.now ? Colours.tintEdge : Colours.line
        border.width: Sizes.border
        color: root.now ? Colours.tint : "transparent"
        implicitHeight: words.implicitHeight + Sizes.mm(2)
        implicitWidth: Math.ceil(words.implicitWidth) + Sizes.mm(6)
        radius: Sizes.radiusField
        visible: root.stateWords.length > 0

        Lettering {
            id: words

            anchors.centerIn: parent
            font: Fonts.label
            lineHeight: 1
            text: root.stateWords
            wrapMode: Text.NoWrap
        }
    }
}
