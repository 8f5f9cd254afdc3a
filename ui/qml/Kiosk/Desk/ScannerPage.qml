pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Learning a scanner: the codes of the test sheet one by one, and in plain words how it is set up (look.md H7).
FocusScope {
    id: root

    required property DeskScannerViewModel scanner

    signal finished

    focus: true

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Sizes.margin
        spacing: Sizes.space2

        Say {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            font: Fonts.strong
            lineHeight: 1.1
            objectName: "scannerAsks"
            text: root.scanner.asks
        }
        Repeater {
            model: root.scanner.lines

            delegate: RowLayout {
                id: line

                required property int index
                required property string modelData
                readonly property bool good: root.scanner.good || index > 0

                Layout.fillWidth: true
                spacing: Sizes.space2

                LineIcon {
                    color: line.good ? (root.scanner.good ? Colours.ok : Colours.ink) : Colours.err
                    name: root.scanner.good ? "tick" : line.index > 0 ? "forward" : "warning"
                    size: Sizes.mm(8)
                }
                Say {
                    Layout.fillWidth: true
                    font: Fonts.hint
                    lineHeight: 1.05
                    text: line.modelData
                }
            }
        }
        Say {
            Layout.fillWidth: true
            font: Fonts.label
            lineHeight: 1.05
            objectName: "scannerMessage"
            text: root.scanner.message
            visible: text.length > 0
        }
        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space2
            visible: root.scanner.lines.length === 0

            Say {
                font: Fonts.hint
                lineHeight: 1
                text: "What arrives too slowly stands here:"
            }
            TextEntry {
                Layout.fillWidth: true
                focus: true
                label: "What arrives too slowly"
                longest: 80
                objectName: "scannerEntry"
                text: root.scanner.entry

                onEdited: text => root.scanner.typed(text)
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Sizes.space2

            Way {
                icon: "tick"
                kind: ActionButton.Primary
                label: "Keep it in the settings"
                objectName: "scannerSave"
                visible: root.scanner.canSave

                onTapped: root.scanner.save()
            }
            Way {
                label: "Print the test sheet"
                objectName: "scannerSheet"

                onTapped: root.scanner.printSheet()
            }
            Way {
                label: "Begin again"
                objectName: "scannerAgain"

                onTapped: root.scanner.open()
            }
            Way {
                icon: "back"
                label: "Devices"
                objectName: "scannerLeave"

                onTapped: root.finished()
            }
        }
    }
}
