pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// How many digits of a PIN stand there, and never which.
Row {
    id: root

    required property int typed
    property int digits: 6

    Accessible.name: `${typed} of ${digits} digits`
    Accessible.role: Accessible.StaticText
    spacing: Sizes.space3

    Repeater {
        model: root.digits

        delegate: Rectangle {
            required property int index

            border.color: Colours.ink
            border.width: Sizes.border
            color: index < root.typed ? Colours.ink : Colours.sheet
            height: Sizes.mm(7)
            radius: height / 2
            width: height
        }
    }
}
