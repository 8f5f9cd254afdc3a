pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// The pad on which the visitor's texts arrive, and the field to write back.
ColumnLayout {
    id: root

    required property DeskCallsViewModel calls
    readonly property PagedRows texts: calls.written as PagedRows
    readonly property real textHeight: Math.ceil(Fonts.body.pixelSize * 2.8 + Fonts.hint.pixelSize * 1.3) + Sizes.space4

    signal fieldTaken(TextEntry field)

    function fit(): void {
        texts.setPerPage(Math.max(1, Math.floor(area.height / textHeight)));
        texts.turn(1000);
    }

    spacing: Sizes.space3

    Item {
        id: area

        Layout.fillHeight: true
        Layout.fillWidth: true

        onHeightChanged: root.fit()

        Say {
            anchors.bottom: parent.bottom
            color: Colours.ink2
            text: "What the visitor writes stands here. Nothing of it is kept."
            visible: root.texts.count === 0
            width: parent.width
        }
        Column {
            anchors.bottom: parent.bottom
            width: parent.width

            Repeater {
                model: root.texts.rows

                delegate: WrittenLine {
                    height: root.textHeight
                    width: area.width
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Sizes.space3

        TextEntry {
            id: entry

            Layout.fillWidth: true
            label: "Write to the visitor"
            longest: 160
            objectName: "padEntry"
            text: root.calls.text

            Component.onCompleted: {
                root.fieldTaken(entry);
                forceActiveFocus();
            }
            onActiveFocusChanged: if (activeFocus)
                root.fieldTaken(entry)
            onEdited: text => root.calls.setText(text)
            onEntered: root.calls.send()
        }
        ActionButton {
            face: Fonts.label
            implicitHeight: Sizes.fieldH
            implicitWidth: naturalWidth
            label: "Send"
            objectName: "padSend"

            onTapped: {
                root.calls.send();
                entry.forceActiveFocus();
            }
        }
    }
}
