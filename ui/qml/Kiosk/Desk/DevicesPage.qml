pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// What is well with this kiosk, what is not, and how to mend it.
FocusScope {
    id: root

    required property DeskDevicesViewModel devices

    focus: true

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Sizes.margin
        spacing: Sizes.space3

        CheckList {
            Layout.fillHeight: true
            Layout.fillWidth: true
            heading: root.devices.heading
            list: root.devices.checks as PagedRows
            objectName: "deviceChecks"
        }
        RowLayout {
            Layout.fillWidth: true

            Item {
                Layout.fillWidth: true
            }
            ActionButton {
                enabled: !root.devices.looking
                face: Fonts.label
                focus: true
                implicitHeight: Sizes.fieldH
                implicitWidth: naturalWidth
                label: "Look again"
                objectName: "devicesAgain"

                onTapped: root.devices.open()
            }
        }
    }
}
