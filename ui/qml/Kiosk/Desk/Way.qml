pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look
import Kiosk.Parts

// A button as wide as its words: one of what can be done on a page.
ActionButton {
    face: Fonts.label
    implicitHeight: Sizes.target
    implicitWidth: naturalWidth
    kind: ActionButton.Secondary
    pad: Sizes.space3
}
