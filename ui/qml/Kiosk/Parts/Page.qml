pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// A page that may be shown again and again: each time it starts without a touch left over and without a focus left over.
Item {
    id: root

    signal opened

    function open(): void {
        Guard.settle();
        forceActiveFocus();
        opened();
    }

    focus: true
    implicitHeight: Mode.screenHeight - Sizes.barH
    implicitWidth: Mode.screenWidth

    Component.onCompleted: if (visible)
        open()
    onVisibleChanged: if (visible)
        open()
}
