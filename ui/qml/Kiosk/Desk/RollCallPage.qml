pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// The list that is read aloud: large rows with ticks, and on every page of it what it cannot say.
Item {
    id: root

    required property DeskRollCallViewModel rollCall
    readonly property PagedRows list: rollCall.rows as PagedRows
    readonly property int columns: width > height ? 2 : 1
    readonly property bool tight: Mode.screenHeightMm < 250
    readonly property real rowHeight: Math.max(Sizes.mm(tight ? 18 : 23), Math.ceil((face.pixelSize + Fonts.hint.pixelSize) * 1.25) + Sizes.space2)
    readonly property font face: tight ? Fonts.strong : Fonts.button
    readonly property int rowsDown: Math.max(1, Math.floor(area.height / rowHeight))
    property bool ending: false

    signal ended

    function fit(): void {
        rollCall.setRowsDown(rowsDown);
        list.setPerPage(rowsDown * columns);
    }
    function askToEnd(): void {
        ending = true;
    }

    onColumnsChanged: fit()
    onRowsDownChanged: fit()
    onVisibleChanged: ending = false

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Colours.err
        height: Sizes.space2
    }
    // On a low window the way to end it stands beside what is said over the rows: the notes under them keep to fewer lines.
    GridLayout {
        anchors.fill: parent
        anchors.margins: Sizes.margin
        anchors.topMargin: Sizes.margin + Sizes.space1
        columnSpacing: Sizes.space4
        columns: 2
        rowSpacing: Sizes.space2

        RowLayout {
            Layout.columnSpan: 2
            Layout.fillWidth: true
            spacing: Sizes.space4

            Heading {
                Layout.fillWidth: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Fonts.hint.pixelSize
                objectName: "rollHeading"
                text: root.rollCall.heading
                wrapMode: Text.NoWrap
            }
            Say {
                font: Fonts.button
                lineHeight: 1
                objectName: "rollProgress"
                text: root.rollCall.progress
                wrapMode: Text.NoWrap
            }
            ListHead {
                heading: ""
                list: root.list
                objectName: "roll"
            }
        }
        Say {
            Layout.columnSpan: root.tight ? 1 : 2
            Layout.fillWidth: true
            Layout.row: 1
            color: Colours.err
            font: Fonts.strong
            lineHeight: 1
            objectName: "rollWarning"
            text: root.rollCall.warning
        }
        Say {
            Layout.columnSpan: root.tight ? 1 : 2
            Layout.fillWidth: true
            Layout.row: 2
            font: Fonts.label
            lineHeight: 1
            text: [root.rollCall.ages, root.rollCall.assemblyPoint].filter(words => words.length > 0).join(" ")
        }
        Say {
            Layout.columnSpan: root.tight ? 1 : 2
            Layout.fillWidth: true
            Layout.row: 3
            color: Colours.err
            font: Fonts.label
            lineHeight: 1
            objectName: "rollTrouble"
            text: root.rollCall.trouble
            visible: text.length > 0
        }
        Item {
            id: area

            Layout.columnSpan: 2
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.row: 4

            Grid {
                anchors.left: parent.left
                columnSpacing: Sizes.space6
                columns: root.columns
                flow: Grid.TopToBottom
                rows: root.rowsDown

                Repeater {
                    model: root.visible ? root.list.rows : null  // an alarm makes a page of rows, not each arrival

                    delegate: RollCallRow {
                        required detail
                        required property int index

                        face: root.face
                        height: root.rowHeight
                        objectName: `rollRow_${index}`
                        width: Math.floor((area.width - (root.columns - 1) * Sizes.space6) / root.columns)

                        onTapped: root.rollCall.toggle(key)
                    }
                }
            }
        }
        ColumnLayout {
            Layout.columnSpan: root.tight ? 2 : 1
            Layout.fillWidth: true
            Layout.row: 5
            spacing: 0

            Say {
                Layout.fillWidth: true
                color: Colours.ink2
                font: Fonts.hint
                lineHeight: 1
                objectName: "rollNotes"
                text: root.tight ? `${root.rollCall.notes} ${root.rollCall.paper}` : root.rollCall.notes
            }
            Say {
                Layout.fillWidth: true
                color: Colours.ink2
                font: Fonts.hint
                lineHeight: 1
                objectName: "rollPaper"
                text: root.rollCall.paper
                visible: !root.tight
            }
        }
        RowLayout {
            Layout.column: 1
            Layout.row: root.tight ? 1 : 5
            Layout.rowSpan: root.tight ? 3 : 1
            spacing: Sizes.space4

            ActionButton {
                face: Fonts.label
                implicitHeight: Sizes.target
                kind: ActionButton.Secondary
                label: root.rollCall.drill ? "End the drill" : "End the roll call"
                objectName: "rollEnd"
                visible: root.rollCall.running && !root.ending

                onTapped: root.askToEnd()
            }
            ActionButton {
                face: Fonts.label
                implicitHeight: Sizes.target
                kind: ActionButton.Secondary
                label: "Go on"
                objectName: "rollGoOn"
                visible: root.ending

                onTapped: root.ending = false
            }
            ActionButton {
                face: Fonts.label
                implicitHeight: Sizes.target
                label: "End it, ticks go"
                objectName: "rollEndSure"
                visible: root.ending

                onTapped: {
                    root.ending = false;
                    root.ended();
                }
            }
        }
    }
}
