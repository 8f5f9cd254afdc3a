pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// A page that may be shown again and again: each time it starts without a touch left over, and with the focus where reading starts.
Item {
    id: root

    property Item first: root
    property bool made: false

    signal opened

    function open(): void {
        if (!made)
            return; // it opens once it is; half made and called off, it is visible for a moment
        Guard.settle();
        first?.forceActiveFocus();
        opened();
    }

    // Something else to read on the same page: who goes by keys or by ear starts there, not at a button of what was before.
    function startOver(): void {
        if (visible)
            first?.forceActiveFocus();
    }

    focus: true
    implicitHeight: Mode.screenHeight - Sizes.barH
    implicitWidth: Mode.screenWidth

    Component.onCompleted: {
        made = true;
        if (visible)
            open();
    }
    onVisibleChanged: if (visible)
        open()
}
