pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// One of today's next sessions where there is little width: when and its state, and what below.
ColumnLayout {
    id: root

    required property string time
    required property string title
    required property string room
    required property string stateWords

    Accessible.name: [time, title, room, stateWords].filter(words => words.length > 0).join(", ")
    Accessible.role: Accessible.ListItem
    spacing: 0

    RowLayout {
        spacing: Sizes.space3

        Lettering {
            font: Fonts.strong
            lineHeight: 1
            text: root.time
            wrapMode: Text.NoWrap
        }
        Lettering {
            Layout.fillWidth: true
            color: Colours.ink2
            font: Fonts.label
            lineHeight: 1
            text: root.stateWords
            wrapMode: Text.NoWrap
        }
    }
    Lettering {
        Layout.fillWidth: true
        font: Fonts.hint
        lineHeight: 1
        text: Fonts.tied(root.title)
    }
}
