pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Which hub this kiosk belongs to; a manager joins one by holding its invitation under the scanner.
FocusScope {
    id: root

    required property DeskHubViewModel hub

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
            objectName: "hubBelongs"
            text: root.hub.belongs
        }
        Say {
            Layout.fillWidth: true
            font: Fonts.hint
            lineHeight: 1.05
            objectName: "hubStanding"
            text: root.hub.standing
        }
        Say {
            Layout.fillWidth: true
            Layout.topMargin: Sizes.space3
            font: Fonts.strong
            lineHeight: 1.1
            objectName: "hubAsks"
            text: root.hub.asks
            visible: text.length > 0
        }
        Say {
            Layout.fillWidth: true
            font: Fonts.hint
            lineHeight: 1.05
            objectName: "hubExplains"
            text: root.hub.explains
            visible: text.length > 0
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Sizes.space2
            spacing: Sizes.space2
            visible: root.hub.message.length > 0

            LineIcon {
                Layout.alignment: Qt.AlignTop
                color: root.hub.good ? Colours.ok : root.hub.joining ? Colours.ink : Colours.err
                name: root.hub.good ? "tick" : root.hub.joining ? "forward" : "warning"
                size: Sizes.mm(8)
            }
            Say {
                Layout.fillWidth: true
                font: Fonts.label
                lineHeight: 1.05
                objectName: "hubMessage"
                text: root.hub.message
            }
        }
        Item {
            Layout.fillHeight: true
        }
        Flow {
            Layout.fillWidth: true
            spacing: Sizes.space2

            Way {
                focus: visible
                kind: ActionButton.Primary
                label: root.hub.joinLabel
                objectName: "hubJoin"
                visible: root.hub.mayJoin && !root.hub.asking

                onTapped: root.hub.ask()
            }
            Way {
                enabled: !root.hub.joining
                label: "Not now"
                objectName: "hubLeave"
                visible: root.hub.asking

                onTapped: root.hub.leave()
            }
            Way {
                focus: !root.hub.mayJoin
                icon: "back"
                label: "Devices"
                objectName: "hubFinished"

                onTapped: root.finished()
            }
        }
    }

    component Way: ActionButton {
        face: Fonts.label
        height: Sizes.target
        kind: ActionButton.Secondary
        pad: Sizes.space3
        width: naturalWidth
    }
}
