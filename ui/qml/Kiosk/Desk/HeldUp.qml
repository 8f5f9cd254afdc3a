pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Adapters
import Kiosk.Look
import Kiosk.ViewModels

// What the camera sees, as in a mirror, while something is held up to it for staff.
Rectangle {
    id: root

    required property CameraViewModel camera

    border.color: Colours.line
    border.width: Sizes.border
    color: Colours.ink
    implicitHeight: Sizes.mm(60)
    implicitWidth: Math.round(implicitHeight * 4 / 3)
    radius: Sizes.mm(1)

    CodePreview {
        id: preview

        anchors.fill: parent
        anchors.margins: Sizes.border
        camera: root.camera
        fillColor: Colours.ink
        objectName: "heldUpPreview"
    }
    FrameAnimation {
        running: preview.waiting

        onTriggered: preview.show()
    }
}
