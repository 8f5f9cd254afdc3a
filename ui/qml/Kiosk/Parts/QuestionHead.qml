pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// Back, what is wrong, the question and why it is asked. Tight puts Back beside the question.
GridLayout {
    id: root

    required property string heading
    readonly property list<string> sentences: heading.split("\n")
    property string hint
    property string backLabel
    property string errorHeading
    property list<string> errorLines
    property bool tight: false
    // Where a keyboard leaves few lines for words, what is wrong takes the question's place.
    property bool replaced: false
    property real room: 0
    readonly property bool wrong: errorLines.length > 0
    readonly property real aboveQuestion: (tight ? 0 : back.height + rowSpacing) + (wrong ? problem.implicitHeight + rowSpacing : 0)
    readonly property real questionRoom: Math.max(room - aboveQuestion, back.visible ? back.height : 0)

    signal backChosen
    signal errorLineChosen(int index)

    function focusProblem(): void {
        problem.takeFocus();
    }

    columnSpacing: Sizes.space4
    columns: tight ? 2 : 1

    BackLink {
        id: back

        Layout.alignment: Qt.AlignTop | Qt.AlignLeft
        Layout.row: root.tight ? 1 : 0
        label: root.backLabel
        objectName: "back"
        visible: label.length > 0

        onTapped: root.backChosen()
    }
    ErrorBox {
        id: problem

        Layout.column: root.replaced ? 1 : 0
        Layout.columnSpan: root.tight && !root.replaced ? 2 : 1
        Layout.fillWidth: true
        Layout.row: root.tight && !root.replaced ? 0 : 1
        beside: root.tight
        brief: root.replaced
        room: root.replaced ? root.room : Number.POSITIVE_INFINITY
        heading: root.errorHeading
        lines: root.errorLines
        objectName: "problem"
        visible: root.wrong

        onLineChosen: index => root.errorLineChosen(index)
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignVCenter
        Layout.column: root.tight ? 1 : 0
        Layout.fillWidth: true
        Layout.row: root.tight ? 1 : 2
        spacing: root.tight ? 0 : root.rowSpacing
        visible: !root.replaced

        Heading {
            id: question

            Accessible.description: root.hint
            // In two languages a lying screen has no room for both at their full size.
            font: root.sentences.length > 1 && !Mode.portrait && (Mode.shortScreen || Mode.large) ? Fonts.strong : Fonts.question
            Layout.fillWidth: true
            Layout.maximumHeight: root.tight && root.room > 0 ? root.questionRoom : Number.POSITIVE_INFINITY
            // A long question beside Back is set smaller, down to the 4.8 mm capital, on a screen that is not short to 7.4 mm in Large.
            fontSizeMode: root.tight ? Text.Fit : Text.FixedSize
            minimumPixelSize: Mode.shortScreen ? Fonts.bar.pixelSize : Fonts.hint.pixelSize
            objectName: "heading"
            text: root.sentences[0]
        }
        // The English of a question that no speaker has reviewed.
        Say {
            id: english

            Layout.fillWidth: true
            font: Mode.shortScreen ? Fonts.bar : Fonts.label
            lineHeight: 1
            objectName: "headingInEnglish"
            text: root.sentences[1] ?? ""
            visible: text.length > 0
        }
        Say {
            Layout.fillWidth: true
            color: Colours.ink2
            font: Fonts.hint
            objectName: "hint"
            text: root.hint
            visible: text.length > 0 && (Mode.portrait || root.room >= root.aboveQuestion + question.implicitHeight + english.height + root.rowSpacing + implicitHeight)
        }
    }
}
