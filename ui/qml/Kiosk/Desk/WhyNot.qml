pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// Why a young maker is not confirmed: one of some reasons, which their screen says.
ColumnLayout {
    id: root

    required property list<string> reasons

    signal given(int index)
    signal back

    spacing: Sizes.space2

    Say {
        Layout.fillWidth: true
        font: Fonts.strong
        lineHeight: 1
        text: "Why not? Their screen says it in plain words."
    }
    Repeater {
        model: root.reasons

        delegate: PaneButton {
            required property int index
            required property string modelData

            label: modelData
            objectName: `reason_${index}`

            onTapped: root.given(index)
        }
    }
    PaneButton {
        kind: ActionButton.Quiet
        label: "Back"
        objectName: "reasonBack"

        onTapped: root.back()
    }
}
