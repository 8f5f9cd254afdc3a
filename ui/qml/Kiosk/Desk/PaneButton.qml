pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// A button in the pane beside a list, as wide as there is room; one that is checked has a tick.
ActionButton {
    Layout.fillWidth: true
    face: Fonts.label
    icon: checked ? "tick" : ""
    iconSize: Sizes.mm(8)
    implicitHeight: Math.max(Sizes.target, minimumHeight)
    kind: ActionButton.Secondary
}
