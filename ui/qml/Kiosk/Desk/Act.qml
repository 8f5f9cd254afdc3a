pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// One of several acts in a row, each as wide as the others.
ActionButton {
    Layout.fillWidth: true
    Layout.preferredHeight: Sizes.target
    Layout.preferredWidth: 1
    face: Fonts.label
    kind: ActionButton.Secondary
    pad: Sizes.space2
}
