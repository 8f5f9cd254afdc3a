pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

Item {
    id: page

    property QtObject pegs
    property int checkIns: 0
    property int leavings: 0

    implicitHeight: 100

    GridLayout {
        anchors.fill: parent
        anchors.margins: Sizes.margin
        columnSpacing: Sizes.space6
        columns: Mode.portrait ? 1 : 2
        rowSpacing: Sizes.space5

        PegBoard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 45
            Layout.preferredWidth: Mode.portrait ? -1 : Math.round(page.width * 0.42)
            caption: Mode.large || Mode.shortScreen ? "" : "Each part is one person who came in today"
            description: "A board with one part for each person here today"
            objectName: "board"
            pegs: page.pegs
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 55
            spacing: Sizes.space4

            Heading {
                Layout.fillWidth: true
                font: Fonts.name
                text: "Hello. Welcome in."
            }

            Say {
                Layout.fillWidth: true
                color: Colours.ink2
                visible: Mode.portrait || !Mode.large && !Mode.shortScreen
                text: "Have a code? Hold it under the light."
            }

            HomeButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: implicitHeight
                Layout.minimumHeight: Sizes.buttonH
                icon: "code"
                label: "Check in"
                objectName: "checkIn"

                onTapped: page.checkIns += 1
            }

            HomeButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: implicitHeight
                Layout.minimumHeight: Sizes.buttonH
                icon: "leave"
                kind: ActionButton.Secondary
                label: "I’m leaving"
                objectName: "leaving"

                onTapped: page.leavings += 1
            }
        }
    }
}
