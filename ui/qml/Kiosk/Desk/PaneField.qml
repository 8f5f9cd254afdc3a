pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// A field in the pane beside a list, with what is asked above it; ``taken`` when it has the focus.
ColumnLayout {
    id: root

    property alias text: entry.text
    property alias label: entry.label

    signal edited(string text)
    signal taken(TextEntry field)

    Layout.fillWidth: true
    spacing: 0

    Say {
        Accessible.ignored: true
        color: Colours.ink2
        font: Fonts.hint
        lineHeight: 1
        text: entry.label
    }
    TextEntry {
        id: entry

        Layout.fillWidth: true
        implicitHeight: Sizes.target
        label: ""
        longest: 80
        objectName: `${root.objectName}_entry`
        text: ""

        onActiveFocusChanged: if (activeFocus)
            root.taken(entry)
        onEdited: text => root.edited(text)
    }
}
