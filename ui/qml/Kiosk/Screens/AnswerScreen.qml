pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// What happened, what happens next, and the way on. On the board above a new peg drops.
Item {
    id: root

    required property AnswerViewModel answer
    required property QtObject pegs
    readonly property bool good: answer.tone === "done"

    GridLayout {
        anchors.fill: parent
        anchors.margins: Sizes.margin
        columnSpacing: Sizes.space6
        columns: Mode.portrait ? 1 : 2
        rowSpacing: Sizes.space5

        PegBoard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: Mode.portrait ? -1 : Math.round(root.width * (Mode.large ? 0.24 : 0.34))
            description: qsTr("A board with one peg for each person who came today")
            pegs: root.pegs
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignBottom
            Layout.fillHeight: !Mode.portrait
            Layout.fillWidth: true
            Layout.preferredWidth: Mode.portrait ? -1 : Math.round(root.width * (Mode.large ? 0.7 : 0.6))
            spacing: Sizes.space5

            DonePanel {
                Layout.fillHeight: !Mode.portrait
                Layout.fillWidth: true
                heading: root.answer.heading
                lines: root.answer.lines
                markColour: root.answer.markColour
                markLabel: qsTr("Your mark")
                markShape: root.answer.hasMark ? root.answer.markShape : ""
                markTurn: root.answer.markTurn
                objectName: "donePanel"
                visible: root.good
            }
            InfoCard {
                Layout.fillHeight: !Mode.portrait
                Layout.fillWidth: true
                objectName: "infoCard"
                visible: !root.good

                Heading {
                    Layout.fillWidth: true
                    text: root.answer.heading
                }
                Repeater {
                    model: root.answer.lines

                    delegate: Say {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                    }
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Sizes.buttonGap
                columns: Mode.portrait || Mode.large ? 1 : 2
                rowSpacing: Sizes.buttonGap
                uniformCellWidths: true

                Repeater {
                    model: root.answer.steps

                    delegate: ActionButton {
                        required property int index
                        required property string modelData

                        Layout.fillWidth: true
                        kind: index === 0 ? ActionButton.Primary : ActionButton.Secondary
                        label: modelData
                        objectName: `step_${index}`

                        onTapped: root.answer.take(index)
                    }
                }
            }
        }
    }
}
