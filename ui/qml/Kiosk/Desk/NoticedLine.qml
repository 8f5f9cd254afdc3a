pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// Something to know about what stands above, in a sentence or two; nothing where there is none.
RowLayout {
    id: root

    required property string text

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    spacing: Sizes.space2
    visible: text.length > 0

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.preferredHeight: Sizes.mm(11)
        Layout.preferredWidth: Sizes.mm(11)
        border.color: Colours.ink
        border.width: Sizes.border
        color: Colours.marigold
        radius: width / 2

        LineIcon {
            anchors.centerIn: parent
            color: Mode.contrast ? "#000000" : Colours.ink
            name: "warning"
            size: Sizes.mm(7)
        }
    }
    Say {
        Accessible.ignored: true
        Layout.fillWidth: true
        font: Fonts.hint
        lineHeight: 1.05
        text: root.text
    }
}
