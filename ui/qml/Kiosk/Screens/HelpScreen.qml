pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// Something to show to the person at the desk, in letters that can be read from there.
Item {
    id: root

    signal backChosen

    Component.onCompleted: Guard.settle()

    GridLayout {
        anchors.fill: parent
        anchors.margins: Sizes.margin
        columnSpacing: Sizes.space6
        columns: Mode.portrait ? 1 : 2
        rowSpacing: Sizes.space4

        Rectangle {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: Mode.portrait ? -1 : Math.round(root.width * (Mode.large || Mode.shortScreen ? 0.36 : 0.46))
            color: Colours.plum
            radius: Sizes.radiusSheet

            FingerEdge {
            }
            ColumnLayout {
                anchors.left: parent.left
                anchors.leftMargin: Sizes.space4
                anchors.right: parent.right
                anchors.rightMargin: Sizes.space4
                anchors.verticalCenter: parent.verticalCenter
                spacing: Sizes.space5

                LineIcon {
                    Layout.alignment: Qt.AlignHCenter
                    color: Colours.paper
                    name: "help"
                    size: Sizes.mm(Mode.shortScreen ? 26 : 56)
                }
                Heading {
                    Layout.fillWidth: true
                    color: Colours.paper
                    font: Mode.portrait ? Fonts.attract : Fonts.name
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "heading"
                    text: qsTr("I need help")
                }
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignBottom
            Layout.fillWidth: true
            Layout.preferredWidth: Mode.portrait ? -1 : Math.round(root.width * (Mode.large || Mode.shortScreen ? 0.64 : 0.54))
            spacing: Mode.shortScreen ? Sizes.space1 : Sizes.space3

            BackLink {
                label: qsTr("Back")
                objectName: "back"

                onTapped: root.backChosen()
            }
            Say {
                Layout.fillWidth: true
                font: Mode.shortScreen ? Fonts.label : Fonts.button
                text: qsTr("Wave to the person at the desk and point at this screen.")
            }
            Say {
                Layout.fillWidth: true
                font: Mode.shortScreen ? Fonts.hint : Fonts.body
                text: qsTr("Nothing you typed is lost. We can check you in together at the desk.")
            }
            ActionButton {
                Layout.fillWidth: true
                Layout.topMargin: Mode.shortScreen ? Sizes.space1 : Sizes.space3
                label: qsTr("Go on")
                objectName: "continue"

                onTapped: root.backChosen()
            }
        }
    }
}
