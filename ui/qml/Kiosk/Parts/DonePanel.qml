pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// One green panel that says what happened, with the visitor's mark.
Rectangle {
    id: root

    required property string heading
    required property list<string> lines
    property string markShape
    property string markColour: "spruce"
    property int markTurn: 0
    property string markLabel
    // What is said instead of a heading with a name where others hear it.
    property string publicly: heading
    readonly property real pad: Sizes.mm(Mode.shortScreen ? 3 : dense ? 7 : 10)
    readonly property bool beside: width > Sizes.mm(Mode.large ? 180 : 110)
    readonly property bool dense: Mode.shortScreen || !Mode.portrait && (Mode.large || lines.length > 3) || probe.lineCount > (Mode.portrait ? 2 : 1)
    readonly property real besideLines: height - quieter.implicitHeight - Sizes.space2 * (lines.length + 1) - 2 * pad
    readonly property bool tight: Mode.shortScreen || said.implicitHeight > besideLines
    readonly property bool tightest: quieter.truncated || whispered.implicitHeight > besideLines
    // Words that do not fit are set as small as a hint, then their heading too; at last the mark gives way.
    readonly property bool cramped: beside && tightest && smallest.implicitHeight + whispered.implicitHeight + Sizes.space2 * lines.length > height - 2 * pad
    readonly property bool marked: markShape.length > 0 && !(Mode.shortScreen && Mode.large) && !cramped
    readonly property real besideMark: width - 2 * pad - (beside ? Sizes.mm(markMm * 1.3) + Sizes.space5 : 0)
    readonly property real wordsWidth: cramped ? width - 2 * pad : besideMark
    readonly property real markMm: Mode.shortScreen ? 24 : dense ? 30 : 40

    Accessible.description: lines.join(" ")
    Accessible.name: heading
    Accessible.role: Accessible.AlertMessage
    color: Colours.done
    implicitHeight: grid.implicitHeight + 2 * pad
    implicitWidth: Sizes.mm(160)
    radius: Sizes.radiusSheet

    FingerEdge {
    }
    // A long name is set smaller: how many lines would it take?
    Unseen {
        id: probe

        font: Fonts.name
        lineHeight: Fonts.displayLine
        text: Fonts.tiedWithin(root.heading, font, width)
        width: root.width - 2 * Sizes.mm(10) - (root.beside ? Sizes.mm(40 * 1.3) + Sizes.space5 : 0)
    }
    Unseen {
        id: quieter

        elide: Text.ElideRight
        font: Fonts.question
        lineHeight: Fonts.displayLine
        maximumLineCount: 3
        text: probe.text
    }
    Unseen {
        id: smallest

        font: Fonts.strong
        lineHeight: Fonts.displayLine
        text: probe.text
    }
    Unseen {
        id: said

        text: root.lines.join("\n")
    }
    Unseen {
        id: whispered

        font: Fonts.hint
        lineHeight: 1.05
        text: said.text
    }
    FittedSay {
        id: told

        largest: root.tight ? Fonts.hint : Fonts.body
        lineHeight: root.tight ? 1.05 : Fonts.bodyLine
        room: Mode.shortScreen ? Math.max(1, root.height - 2 * root.pad - title.implicitHeight - Sizes.space1 * root.lines.length) : Number.POSITIVE_INFINITY
        smallest: Fonts.bar
        text: said.text
        visible: false
        width: root.wordsWidth
    }
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: root.pad
        anchors.right: parent.right
        anchors.rightMargin: root.pad
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Sizes.space5
        columns: root.beside ? 2 : 1
        rowSpacing: Sizes.space4

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Mode.shortScreen ? Sizes.space1 : root.dense ? Sizes.space2 : Sizes.space3

            FittedSay {
                id: title

                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                breadth: root.wordsWidth
                color: Colours.doneText
                elide: Text.ElideRight
                largest: root.tightest ? Fonts.strong : root.dense ? Fonts.question : Fonts.name
                lineHeight: Fonts.displayLine
                maximumLineCount: 3
                room: 5 * largest.pixelSize // smaller only for a word that is longer than a line
                text: probe.text
            }
            Repeater {
                model: root.lines

                delegate: Say {
                    required property string modelData

                    Layout.fillWidth: true
                    color: Colours.doneText
                    font: told.font
                    lineHeight: told.lineHeight
                    Accessible.name: modelData
                    text: Fonts.tied(modelData)
                }
            }
        }
        MarkPlate {
            Layout.alignment: Qt.AlignCenter
            colour: root.markColour
            label: root.markLabel
            shape: root.markShape
            sizeMm: root.markMm
            turn: root.markTurn
            visible: root.marked
        }
    }

    component Unseen: Say {
        visible: false
        width: root.besideMark
    }
}
