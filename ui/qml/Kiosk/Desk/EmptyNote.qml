pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look
import Kiosk.Parts

// Where a list would be, while there is nothing in it: what will stand there, or what to do. A drawing where there is room.
Item {
    id: root

    required property string says
    property string drawing: "cog"

    Column {
        anchors.centerIn: parent
        spacing: Sizes.space4
        width: Math.min(root.width, Sizes.mm(190))

        PencilDrawing {
            anchors.horizontalCenter: parent.horizontalCenter
            height: Sizes.mm(75)
            shape: root.drawing
            visible: root.height > Sizes.mm(150)
            width: Sizes.mm(95)
        }
        Say {
            color: Colours.ink2
            font: Fonts.hint
            horizontalAlignment: Text.AlignHCenter
            objectName: "emptyNote"
            text: root.says
            width: parent.width
        }
    }
}
