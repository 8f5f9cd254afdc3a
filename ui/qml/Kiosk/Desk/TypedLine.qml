pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// The invitation’s text as it is typed or pasted; nothing of it stays when it is not asked for any more.
RowLayout {
    id: root

    required property bool keys
    property alias entry: field
    property alias text: field.text

    signal entered
    signal keysChosen

    spacing: Sizes.space2

    onVisibleChanged: field.text = ""

    TextEntry {
        id: field

        Layout.fillWidth: true
        fromLeft: true
        label: "The invitation’s text"
        longest: 500
        objectName: "hubText"
        text: ""

        onEdited: text => field.text = text
        onEntered: root.entered()
    }
    Way {
        Layout.preferredHeight: field.implicitHeight
        checkable: true
        checked: root.keys
        label: "Keys"
        objectName: "hubKeys"

        onTapped: {
            root.keysChosen();
            field.forceActiveFocus();
        }
    }
    Way {
        Layout.preferredHeight: field.implicitHeight
        label: "Paste"
        objectName: "hubPaste"

        onTapped: {
            field.text = "";
            field.paste();
        }
    }
}
