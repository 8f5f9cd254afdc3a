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

    signal hubChosen
    signal scannerChosen
    signal screenChosen

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
        Say {
            Layout.fillWidth: true
            font: Fonts.label
            lineHeight: 1.05
            objectName: "devicesSay"
            text: root.devices.says
            visible: text.length > 0
        }
        Flow {
            Layout.fillWidth: true
            spacing: Sizes.space2

            Way {
                enabled: !root.devices.looking
                focus: true
                kind: ActionButton.Primary
                label: "Look again"
                objectName: "devicesAgain"

                onTapped: root.devices.open()
            }
            Way {
                label: "Test badge"
                objectName: "devicesTest"
                visible: root.devices.mayTest

                onTapped: root.devices.test()
            }
            Way {
                label: "Learn my scanner"
                objectName: "devicesScanner"

                onTapped: root.scannerChosen()
            }
            Way {
                label: "Size of the screen"
                objectName: "devicesScreen"

                onTapped: root.screenChosen()
            }
            Way {
                label: "Hub"
                objectName: "devicesHub"

                onTapped: root.hubChosen()
            }
        }
    }
}
