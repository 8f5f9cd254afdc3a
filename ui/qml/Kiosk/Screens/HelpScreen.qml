pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// The desk is called; this is what has become of it, and something to show there, in letters that can be read from there.
Item {
    id: root

    required property string status
    required property bool called
    required property bool answered
    readonly property bool crowded: !Mode.portrait

    signal backChosen
    signal cancelled
    signal writingChosen

    GridLayout {
        anchors.fill: parent
        anchors.margins: Sizes.margin
        columnSpacing: Sizes.space6
        columns: Mode.portrait ? 1 : 2
        rowSpacing: Sizes.space4

        Rectangle {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: Mode.portrait ? -1 : Math.round(root.width * (root.crowded ? 0.32 : 0.46))
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
                    visible: !(Mode.shortScreen && Mode.large)
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
            Layout.preferredWidth: Mode.portrait ? -1 : Math.round(root.width * (root.crowded ? 0.68 : 0.54))
            spacing: root.crowded ? Sizes.space1 : Sizes.space3

            BackLink {
                label: qsTr("Back")
                objectName: "back"
                // Go on does the same.
                visible: !root.crowded

                onTapped: root.backChosen()
            }
            Say {
                Layout.fillWidth: true
                font: Mode.shortScreen ? (Mode.large ? Fonts.hint : Fonts.label) : root.crowded ? Fonts.strong : Fonts.button
                lineHeight: root.crowded ? 1 : Fonts.bodyLine
                objectName: "helpStatus"
                text: root.status
            }
            Say {
                Layout.fillWidth: true
                font: Mode.shortScreen ? Fonts.hint : Fonts.body
                lineHeight: root.crowded ? 1 : Fonts.bodyLine
                visible: Mode.portrait
                text: qsTr("Nothing you typed is lost. We can check you in together at the desk.")
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.topMargin: Mode.shortScreen ? Sizes.space1 : Sizes.space3
                columnSpacing: Sizes.buttonGap
                columns: Mode.portrait && Mode.large ? 1 : root.crowded && root.called && !(Mode.shortScreen && Mode.large) ? 3 : 2
                rowSpacing: Mode.shortScreen ? Sizes.space2 : Sizes.buttonGap
                uniformCellWidths: true

                HelpButton {
                    kind: ActionButton.Secondary
                    label: qsTr("Write to the desk")
                    objectName: "write"

                    onTapped: root.writingChosen()
                }
                HelpButton {
                    kind: ActionButton.Secondary
                    label: qsTr("I need no help now")
                    objectName: "cancelHelp"
                    visible: root.called

                    onTapped: root.cancelled()
                }
                HelpButton {
                    Layout.columnSpan: parent.columns === 3 ? 1 : parent.columns
                    label: qsTr("Go on")
                    objectName: "continue"

                    onTapped: root.backChosen()
                }
            }
        }
    }

    component HelpButton: ActionButton {
        Layout.fillWidth: true
        face: root.crowded ? Fonts.label : Fonts.button
        implicitHeight: Math.max(root.crowded ? Sizes.target : Sizes.buttonH, minimumHeight)
    }
}
