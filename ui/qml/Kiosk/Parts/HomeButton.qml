pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// The two things anyone came for: Check in and I'm leaving.
ActionButton {
    id: root

    readonly property real minimum: Sizes.mm(Fonts.buttonMm * 1.3 * 1.1 * 2 + 8)

    face: Fonts.homeButton
    implicitHeight: Math.max(Sizes.homeButtonH, minimum)
}
