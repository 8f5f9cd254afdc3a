pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// One question: low under a quiet board where the screen stands, beside its controls where it lies, over a keyboard if it has one.
Page {
    id: root

    required property string heading
    property string hint
    property string publicly
    property string backLabel
    property string continueLabel
    property string skipLabel
    property bool continueEnabled: true
    property string errorHeading
    property list<string> errorLines
    property string errorAloud
    property string drawing: "cog"
    property real give: 0 // of the answers' height to the question
    // On a lying screen the question above the controls, both over all of its width: for much to read or many answers.
    property bool wide: false
    default property alias content: slot.data
    property alias keyboard: dock.data
    readonly property bool wrong: errorLines.length > 0
    readonly property bool typing: dock.implicitHeight > 0
    readonly property bool sideBySide: !Mode.portrait && !typing && !wide && !(Mode.large && Mode.shortScreen)
    readonly property bool stacked: !Mode.portrait && !sideBySide
    readonly property bool fieldRow: stacked && !wide
    readonly property bool tight: stacked && (Mode.shortScreen || Mode.large || wrong || wide)
    readonly property bool dense: wide && stacked && (Mode.shortScreen || Mode.large)
    readonly property bool skipAbove: dense && skipLabel.length > 0 && continueLabel.length === 0
    readonly property bool scant: typing && Mode.shortScreen && (Mode.large || width < Mode.screenWidth) // for words at their full size
    readonly property real across: (width - 2 * Sizes.margin - Sizes.space6) / 100

    signal backChosen
    signal continued
    signal skipped
    signal errorLineChosen(int index)

    GridLayout {
        id: grid

        anchors.bottomMargin: dock.height + (root.typing || root.dense ? Sizes.mm(Mode.shortScreen || root.typing && root.tight ? 2 : 3) : Sizes.margin)
        anchors.fill: parent
        anchors.margins: Sizes.margin
        anchors.topMargin: root.stacked ? Sizes.mm(Mode.shortScreen || root.typing && Mode.large ? 1 : 2) : Sizes.margin
        columnSpacing: Sizes.space6
        columns: root.sideBySide ? 2 : 1
        rowSpacing: root.tight ? Sizes.mm(root.typing ? 1.5 : 2) : root.stacked ? Sizes.mm(4) : Sizes.space4

        ColumnLayout {
            Layout.fillHeight: !root.stacked || root.typing
            Layout.fillWidth: true
            Layout.preferredWidth: root.sideBySide ? root.across * (Mode.shortScreen ? 38 : 45) : -1
            spacing: 0

            QuietBoard {
                Layout.bottomMargin: Sizes.space5
                Layout.fillHeight: true
                Layout.fillWidth: true
                drawing: root.drawing
                shown: Mode.portrait
            }
            Item {
                Layout.fillHeight: root.fieldRow && root.typing
            }
            // Made by itself: with all else in one go, the page took too long.
            Loader {
                Layout.fillWidth: true

                sourceComponent: QuestionHead {
                    answers: controls
                    backLabel: Mode.lowered ? "" : root.backLabel
                    errorAloud: root.errorAloud
                    errorHeading: root.errorHeading
                    errorLines: root.errorLines
                    gap: root.stacked ? Sizes.mm(1) : Sizes.space2
                    heading: root.heading
                    hint: root.hint
                    narrow: root.scant
                    publicly: root.publicly
                    room: Math.max(root.dense ? 1 : -1, grid.height - (root.sideBySide ? Sizes.space5 : controls.implicitHeight - root.give + grid.rowSpacing))
                    replaced: root.typing && root.wrong && !Mode.portrait && (Mode.shortScreen || Mode.large)
                    skipLabel: root.skipAbove ? root.skipLabel : ""
                    tight: root.tight

                    onBackChosen: root.backChosen()
                    onErrorLineChosen: index => root.errorLineChosen(index)
                    onSkipped: root.skipped()
                    Component.onCompleted: root.first = question
                }
            }
            QuietBoard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.topMargin: Sizes.space5
                drawing: root.drawing
                shown: root.sideBySide
            }
        }
        GridLayout {
            id: controls

            Layout.alignment: Qt.AlignBottom
            Layout.fillHeight: !root.typing
            Layout.fillWidth: true
            Layout.maximumHeight: Mode.lower ? Math.min(Sizes.mm(Mode.reachableMm) - Mode.screenHeight + root.height - grid.anchors.bottomMargin, implicitHeight) : implicitHeight
            Layout.preferredWidth: root.sideBySide ? root.across * (Mode.shortScreen ? 62 : 55) : -1
            columnSpacing: Sizes.buttonGap
            columns: root.fieldRow ? 2 : 1
            rowSpacing: Mode.shortScreen || root.dense ? Sizes.space2 : Sizes.buttonGap

            ColumnLayout {
                id: slot

                Layout.alignment: Qt.AlignBottom
                Layout.fillWidth: true
                spacing: root.dense ? Sizes.space2 : Sizes.buttonGap
            }
            PageButtons {
                Layout.alignment: Qt.AlignBottom
                Layout.fillWidth: !root.fieldRow
                backLabel: Mode.lowered ? root.backLabel : ""
                face: !Mode.shortScreen ? usual : compact && !root.continueLabel ? within(Math.min(grid.width - Sizes.mm(60), Sizes.mm(100))) : root.dense && root.skipLabel && !smallFits ? Fonts.bar : usual
                continueEnabled: root.continueEnabled
                continueLabel: root.continueLabel
                skipLabel: root.skipAbove ? "" : root.skipLabel
                columns: root.fieldRow && !root.typing ? 1 : 3
                compact: root.scant || root.dense
                tallness: root.dense ? Sizes.target : root.fieldRow ? Sizes.fieldH : Sizes.buttonH

                onBackChosen: root.backChosen()
                onContinued: root.continued()
                onSkipped: root.skipped()
            }
        }
    }
    Item {
        id: dock

        anchors.bottom: parent.bottom
        implicitHeight: childrenRect.height
        width: parent.width
    }
}
