pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// A name stands behind this: it is shown to whoever is signed in.
ColumnLayout {
    id: root

    signal signInChosen

    spacing: Sizes.space3

    Say {
        Layout.fillWidth: true
        text: "Sign in to see who it is and to decide."
    }
    ActionButton {
        face: Fonts.label
        implicitHeight: Sizes.target
        implicitWidth: naturalWidth
        label: "Sign in"
        objectName: "paneSignIn"

        onTapped: root.signInChosen()
    }
}
