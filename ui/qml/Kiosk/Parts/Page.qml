pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// A page that may be shown again and again: each time it starts without a touch left over, and with the focus where reading starts.
Item {
    id: root

    property Item first: root

    signal opened

    function open(): void {
        Guard.settle();
        first.forceActiveFocus();
        opened();
    }

    // Something else to read on the same page: who goes by keys or by ear starts there, not at a button of what was before.
    function startOver(): void {
        if (visible)
            first.forceActiveFocus();
    }

    focus: true
    implicitHeight: Mode.screenHeight - Sizes.barH
    implicitWidth: Mode.screenWidth

    Component.onCompleted: if (visible)
        open()
    onVisibleChanged: if (visible)
        open()
}
