pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// One card: what visitors said, what was done, since when.
Rectangle {
    id: root

    required property DeskYouSaidViewModel youSaid
    required property bool keys
    // The field that our keyboard types into: the one that had the focus last.
    property TextEntry entry: said.entry
    readonly property list<string> values: youSaid.values

    signal keysChosen

    function begin(): void {
        said.text = values[0] ?? "";
        did.text = values[1] ?? "";
        since.text = values[2] ?? "";
        if (visible)
            said.entry.forceActiveFocus();
    }
    function save(): void {
        youSaid.save(said.text, did.text, since.text);
    }

    border.color: Colours.line
    border.width: Sizes.border
    color: Colours.sheet
    radius: Sizes.radiusCard

    onValuesChanged: begin()
    onVisibleChanged: begin()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Sizes.space3
        spacing: Sizes.space1

        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space2

            Say {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                elide: Text.ElideRight
                font: Fonts.strong
                lineHeight: 1
                maximumLineCount: 1
                objectName: "cardTitle"
                text: root.youSaid.title
            }
            NarrowWay {
                checkable: true
                checked: root.keys
                label: "Keys"
                objectName: "cardKeys"

                onTapped: {
                    root.keysChosen();
                    root.entry.forceActiveFocus();
                }
            }
            NarrowWay {
                icon: "cross"
                label: "Close"
                objectName: "cardClose"

                onTapped: root.youSaid.close()
            }
        }
        Field {
            id: said

            label: root.youSaid.labels[0] ?? ""
            objectName: "cardSaid"
        }
        Field {
            id: did

            label: root.youSaid.labels[1] ?? ""
            objectName: "cardDid"
        }
        Field {
            id: since

            label: root.youSaid.labels[2] ?? ""
            objectName: "cardSince"
        }
        Say {
            Layout.fillWidth: true
            color: root.youSaid.wrong ? Colours.err : Colours.ink
            font: Fonts.label
            lineHeight: 1.05
            objectName: "cardMessage"
            text: root.youSaid.message || (root.youSaid.labels[3] ?? "")
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space2

            NarrowWay {
                Layout.fillWidth: true
                icon: "tick"
                kind: ActionButton.Primary
                label: "Save"
                objectName: "cardSave"

                onTapped: root.save()
            }
            NarrowWay {
                Layout.fillWidth: true
                icon: "cross"
                label: "Remove"
                objectName: "cardRemove"
                visible: root.youSaid.removable

                onTapped: root.youSaid.remove()
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }

    component Field: ColumnLayout {
        id: line

        required property string label
        property alias text: field.text
        property alias entry: field

        Layout.fillWidth: true
        spacing: 0

        Say {
            Accessible.ignored: true
            Layout.fillWidth: true
            font: Fonts.hint
            lineHeight: 1.05
            text: line.label
        }
        TextEntry {
            id: field

            Layout.fillWidth: true
            label: line.label
            objectName: `${line.objectName}Text`
            text: ""

            onActiveFocusChanged: if (activeFocus)
                root.entry = field
            onEdited: text => field.text = text
            onEntered: root.save()
        }
    }
    component NarrowWay: Way {
        pad: Sizes.space2
    }
}
