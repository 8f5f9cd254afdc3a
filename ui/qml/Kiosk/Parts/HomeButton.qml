pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// The two things anyone came for: Check in and I'm leaving.
ActionButton {
    id: root

    face: Fonts.homeButton
    iconSize: Sizes.mm(Mode.shortScreen ? 14 : 20)
    pad: Sizes.mm(Mode.shortScreen ? 6 : 10)
    implicitHeight: Math.max(Sizes.homeButtonH, minimumHeight)
}
