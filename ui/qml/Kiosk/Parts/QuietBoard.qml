pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// What stands where nothing is asked: bare ply with a pencil drawing, or nothing in the calm look.
Item {
    id: root

    property string drawing: "cog"

    Accessible.ignored: true

    PlyPanel {
        anchors.fill: parent
        holes: Mode.pegs
        visible: Mode.pegs && root.height > Sizes.mm(36)

        PencilDrawing {
            anchors.centerIn: parent
            height: Math.min(parent.height - Sizes.mm(12), Sizes.mm(130))
            shape: root.drawing
            visible: parent.height > Sizes.mm(60)
            width: Math.min(parent.width - Sizes.mm(12), Sizes.mm(170))
        }
    }
}
