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
    readonly property bool low: !Mode.portrait && (Mode.large || lines.length > 3)
    readonly property real pad: Sizes.mm(Mode.shortScreen ? 3 : low ? 7 : 10)
    readonly property real gap: Mode.shortScreen ? Sizes.space1 : low ? Sizes.space2 : Sizes.space3
    readonly property real room: height - 2 * pad - gap * lines.length
    readonly property bool beside: width > Sizes.mm(Mode.large ? 180 : 110)
    // Words that leave a question's letters no room are set as a hint, the heading as large as then fits; at last the mark gives way.
    readonly property bool tight: Mode.shortScreen || question.implicitHeight + said.implicitHeight > room
    readonly property bool markable: markShape.length > 0 && !(Mode.shortScreen && Mode.large)
    readonly property bool marked: markable && !(beside && smallest.implicitHeight + whispered.implicitHeight > room)
    readonly property real besideMark: width - 2 * pad - (markable && beside ? Sizes.mm(markMm * 1.3) + Sizes.space5 : 0)
    readonly property real wordsWidth: marked ? besideMark : width - 2 * pad
    readonly property real markMm: Mode.shortScreen ? 24 : low ? 30 : 40

    Accessible.description: lines.join(" ")
    Accessible.name: heading
    Accessible.role: Accessible.AlertMessage
    color: Colours.done
    implicitHeight: Sizes.mm(60)
    implicitWidth: Sizes.mm(160)
    radius: Sizes.radiusSheet

    FingerEdge {
    }
    Unseen {
        id: full

        font: title.largest
    }
    Unseen {
        id: question

        font: Fonts.sized(title.largest, Fonts.question.pixelSize)
    }
    Unseen {
        id: said

        lineHeight: Fonts.bodyLine
        text: Fonts.whole(root.lines.join("\n"))
    }
    Unseen {
        id: smallest

        font: title.least
        width: root.besideMark
    }
    Unseen {
        id: whispered

        font: Fonts.hint
        lineHeight: Math.min(1.05, Fonts.displayLine(text) * 1.12) // of Arabic letters as of Latin ones
        text: said.text
        width: root.besideMark
    }
    FittedSay {
        id: told

        largest: root.tight ? Fonts.hint : Fonts.body
        lineHeight: root.tight ? whispered.lineHeight : Fonts.bodyLine
        room: Mode.shortScreen ? Math.max(1, root.room - smallest.implicitHeight) : Number.POSITIVE_INFINITY
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
            spacing: root.gap

            FittedSay {
                id: title

                readonly property font least: Fonts.sized(title.largest, Fonts.strong.pixelSize)

                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                breadth: root.wordsWidth
                color: Colours.doneText
                elide: Text.ElideRight
                largest: Fonts.naming(Fonts.name, root.heading)
                lineHeight: Fonts.displayLine(text)
                maximumLineCount: 5
                objectName: "heading"
                // No more lines than a question's letters need, or two where the screen stands.
                room: Math.max(1, Math.min(root.room - told.implicitHeight, full.implicitHeight / full.lineCount * Math.max(question.lineCount, Mode.portrait ? 2 : 1)))
                smallest: least
                text: Fonts.tiedWithin(root.heading, Fonts.question, root.besideMark)
            }
            KeptRepeater {
                page: root
                wanted: root.lines.length

                delegate: PanelLine {
                    Layout.fillWidth: true
                    color: Colours.doneText
                    font: told.font
                    lineHeight: told.lineHeight
                    lines: root.lines
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

    component Unseen: Lettering {
        lineHeight: Fonts.displayLine(text)
        text: title.text
        visible: false
        width: root.wordsWidth
    }
}
