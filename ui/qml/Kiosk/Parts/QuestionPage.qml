pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// One question: Back, problem, question, hint, the answer's controls, Continue and Skip, and a keyboard under them.
// Fills the screen above the bottom bar. Portrait keeps everything low under a quiet board; landscape puts reading beside controls.
Item {
    id: root

    required property string heading
    property string hint
    property string backLabel
    property string continueLabel
    property string skipLabel
    property bool continueEnabled: true
    property string errorHeading
    property list<string> errorLines
    property string drawing: "cog"
    default property alias content: slot.data
    property alias keyboard: dock.data
    readonly property bool typing: dock.implicitHeight > 0
    readonly property bool sideBySide: !Mode.portrait && !typing
    readonly property bool fieldRow: !Mode.portrait && typing
    readonly property bool tight: fieldRow && (Mode.shortScreen || Mode.large || wrong)
    readonly property bool wrong: errorLines.length > 0
    readonly property bool backBelow: Mode.lower && Mode.screenHeightMm > Mode.reachableMm
    readonly property real spare: height - dock.height - controls.implicitHeight - title.implicitHeight - (wrong
                                                                                                           ? problem.implicitHeight :
                                                                                                             0)

    signal backChosen
    signal continued
    signal skipped
    signal errorLineChosen(int index)

    implicitHeight: Mode.screenHeight - Sizes.barH
    implicitWidth: Mode.screenWidth

    Component.onCompleted: Guard.settle()

    GridLayout {
        id: grid

        anchors.bottom: dock.top
        anchors.bottomMargin: root.typing ? Sizes.mm(Mode.shortScreen ? 2 : 3) : Sizes.margin
        anchors.left: parent.left
        anchors.leftMargin: Sizes.margin
        anchors.right: parent.right
        anchors.rightMargin: Sizes.margin
        anchors.top: parent.top
        anchors.topMargin: root.fieldRow ? Sizes.mm(2) : Sizes.margin
        columnSpacing: Sizes.space6
        columns: root.sideBySide ? 2 : 1
        rowSpacing: root.tight ? Sizes.mm(2) : root.fieldRow ? Sizes.mm(4) : Sizes.space4

        ColumnLayout {
            id: reading

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 45
            Layout.preferredWidth: root.sideBySide ? (root.width - 2 * Sizes.margin - Sizes.space6) * 0.45 : -1
            spacing: root.fieldRow ? Sizes.mm(1) : Sizes.space2

            QuietBoard {
                Layout.bottomMargin: Sizes.space4
                Layout.fillHeight: true
                Layout.fillWidth: true
                drawing: root.drawing
                visible: Mode.portrait
            }
            BackLink {
                label: root.backLabel
                objectName: "back"
                visible: label.length > 0 && !root.backBelow && !root.tight

                onTapped: root.backChosen()
            }
            ErrorBox {
                id: problem

                Layout.fillWidth: true
                beside: root.fieldRow
                heading: root.errorHeading
                lines: root.errorLines
                objectName: "problem"
                visible: root.wrong

                onLineChosen: index => root.errorLineChosen(index)
            }
            Item {
                Layout.fillHeight: true
                visible: root.fieldRow
            }
            RowLayout {
                id: title

                Layout.fillWidth: true
                spacing: Sizes.space4

                BackLink {
                    Layout.alignment: Qt.AlignTop
                    label: root.backLabel
                    objectName: "backBeside"
                    visible: label.length > 0 && !root.backBelow && root.tight

                    onTapped: root.backChosen()
                }
                Heading {
                    Accessible.description: root.hint
                    Layout.fillWidth: true
                    objectName: "heading"
                    text: root.heading
                }
            }
            Say {
                id: hintText

                Layout.fillWidth: true
                color: Colours.ink2
                font: Fonts.hint
                objectName: "hint"
                text: root.hint
                visible: text.length > 0 && (!root.tight || root.spare > implicitHeight + Sizes.mm(8))
            }
            QuietBoard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.topMargin: Sizes.space4
                drawing: root.drawing
                visible: root.sideBySide
            }
        }
        GridLayout {
            id: controls

            Layout.alignment: Qt.AlignBottom
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 55
            Layout.maximumHeight: root.backBelow ? Sizes.mm(Mode.reachableMm) - (Mode.screenHeight - root.height)
                                                   - dock.height : -1
            Layout.preferredWidth: root.sideBySide ? (root.width - 2 * Sizes.margin - Sizes.space6) * 0.55 : -1
            columnSpacing: Sizes.buttonGap
            columns: root.fieldRow ? 2 : 1
            rowSpacing: Sizes.buttonGap

            ColumnLayout {
                id: slot

                Layout.alignment: Qt.AlignBottom
                Layout.fillWidth: true
                spacing: Sizes.buttonGap
            }
            PageButtons {
                Layout.alignment: Qt.AlignBottom
                Layout.fillWidth: !root.fieldRow
                backLabel: root.backBelow ? root.backLabel : ""
                continueEnabled: root.continueEnabled
                continueLabel: root.continueLabel
                tallness: root.fieldRow ? Math.max(Sizes.fieldH, Sizes.mm(20)) : Sizes.buttonH
                skipLabel: root.skipLabel

                onBackChosen: root.backChosen()
                onContinued: root.continued()
                onSkipped: root.skipped()
            }
        }
    }
    Item {
        id: dock

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: implicitHeight
        implicitHeight: childrenRect.height
    }
}
