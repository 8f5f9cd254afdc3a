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
    // The smallest screen in Large: what is shown to the desk is a band, and Back beside it stands for Go on.
    readonly property bool close: crowded && (Mode.shortScreen || Mode.large)
    readonly property bool banded: Mode.shortScreen && Mode.large

    signal backChosen
    signal cancelled
    signal writingChosen

    Component {
        id: back

        BackLink {
            label: qsTr("Back")
            objectName: "back"

            onTapped: root.backChosen()
        }
    }
    GridLayout {
        anchors.fill: parent
        anchors.margins: Sizes.margin
        columnSpacing: Sizes.space6
        columns: Mode.portrait ? 1 : 2
        rowSpacing: root.banded ? Sizes.space2 : Sizes.space4

        Loader {
            active: root.banded
            sourceComponent: back
            visible: active
        }
        Rectangle {
            id: panel

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: Mode.portrait || root.banded ? -1 : Math.round(root.width * 0.32)
            color: Colours.plum
            implicitHeight: shown.implicitHeight
            radius: Sizes.radiusSheet

            FingerEdge {
            }
            ColumnLayout {
                id: shown

                anchors.left: parent.left
                anchors.leftMargin: Sizes.space4
                anchors.right: parent.right
                anchors.rightMargin: Sizes.space4
                anchors.verticalCenter: parent.verticalCenter
                spacing: Sizes.space5

                LineIcon {
                    id: sign

                    Layout.alignment: Qt.AlignHCenter
                    color: Colours.paper
                    name: "help"
                    size: Sizes.mm(Mode.shortScreen ? 26 : 56)
                    visible: !root.banded
                }
                FittedSay {
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    Layout.preferredHeight: root.banded ? Sizes.target : -1
                    breadth: panel.width - 2 * Sizes.space4
                    color: Colours.paper
                    horizontalAlignment: Text.AlignHCenter
                    largest: Mode.portrait ? Fonts.attract : Mode.large && !Mode.shortScreen ? Fonts.question : Fonts.name
                    lineHeight: Fonts.displayLine(text)
                    objectName: "heading"
                    room: root.banded ? Sizes.target : Math.max(Sizes.target, panel.height - sign.height - 3 * Sizes.space5)
                    smallest: Fonts.bar
                    text: qsTr("I need help")
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignBottom
            Layout.columnSpan: root.banded ? 2 : 1
            Layout.fillWidth: true
            Layout.preferredWidth: Mode.portrait || root.banded ? -1 : Math.round(root.width * 0.68)
            spacing: root.crowded ? Sizes.space1 : Sizes.space3

            Loader {
                active: !root.crowded // Go on does the same
                sourceComponent: back
                visible: active
            }
            Say {
                Layout.fillWidth: true
                font: Mode.shortScreen ? (root.banded ? Fonts.hint : Fonts.label) : root.crowded ? Fonts.strong : Fonts.button
                lineHeight: root.crowded ? 1 : Fonts.bodyLine
                objectName: "helpStatus"
                Accessible.name: root.status
                text: Fonts.tied(root.status)
            }
            Say {
                readonly property string comfort: qsTr("Nothing you typed is lost. We can check you in together at the desk.")

                Layout.fillWidth: true
                font: Mode.shortScreen ? Fonts.hint : Fonts.body
                lineHeight: root.crowded ? 1 : Fonts.bodyLine
                visible: !root.close
                Accessible.name: comfort
                text: Fonts.tied(comfort)
            }
            OneLine {
                id: words

                readonly property int count: root.called ? 2 : 1

                room: (root.width - 2 * Sizes.margin + Sizes.buttonGap) / count - Sizes.buttonGap - 2 * write.pad
                words: [write.label, cancel.label].slice(0, count)
            }
            GridLayout {
                Layout.fillHeight: false
                Layout.fillWidth: true
                Layout.topMargin: Mode.shortScreen ? Sizes.space1 : Sizes.space3
                columnSpacing: Sizes.buttonGap
                columns: Mode.large && !Mode.shortScreen ? 1 : 2
                rowSpacing: Mode.shortScreen ? Sizes.space2 : Sizes.buttonGap
                uniformCellWidths: true

                HelpButton {
                    id: write

                    kind: ActionButton.Secondary
                    label: qsTr("Write to the desk")
                    objectName: "write"

                    onTapped: root.writingChosen()
                }
                HelpButton {
                    id: cancel

                    kind: ActionButton.Secondary
                    label: qsTr("I need no help now")
                    objectName: "cancelHelp"
                    visible: root.called

                    onTapped: root.cancelled()
                }
                HelpButton {
                    Layout.columnSpan: parent.columns
                    label: qsTr("Go on")
                    objectName: "continue"
                    visible: !root.banded

                    onTapped: root.backChosen()
                }
            }
        }
    }

    component HelpButton: ActionButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        face: root.banded ? words.face : Mode.shortScreen ? Fonts.label : Fonts.button
        implicitHeight: Math.max(root.close ? Sizes.target : Sizes.buttonH, minimumHeight)
    }
}
