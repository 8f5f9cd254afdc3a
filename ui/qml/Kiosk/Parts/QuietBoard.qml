pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// What stands where nothing is asked: bare ply with a pencil drawing, or nothing in the calm look. Made where it is shown alone.
Loader {
    id: root

    property string drawing: "cog"
    property bool shown: true

    active: shown && Mode.pegs
    visible: shown

    sourceComponent: PlyPanel {
        anchors.fill: parent
        visible: root.height > Sizes.mm(36)

        PencilDrawing {
            anchors.centerIn: parent
            height: Math.min(parent.height - Sizes.mm(12), Sizes.mm(130))
            shape: root.drawing
            visible: parent.height > Sizes.mm(60)
            width: Math.min(parent.width - Sizes.mm(12), Sizes.mm(170))
        }
    }
}
