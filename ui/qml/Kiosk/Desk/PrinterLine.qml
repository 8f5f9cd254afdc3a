pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// A printer, and what it has.
RowLayout {
    id: root

    required property string title
    required property string detail
    required property bool bad

    Accessible.name: `${title}: ${detail}`
    Accessible.role: Accessible.StaticText
    spacing: Sizes.space2

    LineIcon {
        color: root.bad ? Colours.err : Colours.ok
        name: root.bad ? "help" : "tick"
        size: Sizes.icon
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Say {
            Accessible.ignored: true
            Layout.fillWidth: true
            font: Fonts.label
            lineHeight: 1
            text: root.title
        }
        Say {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: root.bad ? Colours.err : Colours.ink2
            font: Fonts.hint
            lineHeight: 1.05
            text: root.detail
        }
    }
}
