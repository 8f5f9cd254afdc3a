pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Today at one glance: numbers, rooms, sessions. No names: a visitor at the counter may see it.
Item {
    id: root

    required property DeskTodayViewModel today
    required property string waiting
    readonly property bool narrow: width < height
    readonly property real roomHeight: Sizes.mm(17)
    readonly property real sessionHeight: Sizes.mm(21)

    signal drillChosen

    function fit(list: PagedRows, height: real, row: real): void {
        list.setPerPage(Math.max(1, Math.floor(height / row)));
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Sizes.margin
        spacing: Sizes.space4

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            columnSpacing: Sizes.space3
            columns: root.narrow ? 3 : 5
            rowSpacing: Sizes.space3
            uniformCellWidths: true

            FigureTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                number: root.today.inNow
                objectName: "figureInNow"
                words: "in now"
            }
            FigureTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                number: root.today.came
                objectName: "figureCame"
                words: "came today"
            }
            FigureTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                number: root.today.expected
                objectName: "figureExpected"
                words: "still expected"
            }
            FigureTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                loud: number > 0
                number: root.today.full
                objectName: "figureFull"
                words: "places full"
            }
            FigureTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                number: root.today.doubtful
                objectName: "figureDoubtful"
                words: "in over 6 hours"
            }
        }
        Say {
            Layout.fillWidth: true
            color: Colours.err
            elide: Text.ElideRight
            font: Fonts.label
            lineHeight: 1
            maximumLineCount: 2
            objectName: "todayWaiting"
            text: `Waiting for somebody. ${root.waiting}`
            visible: root.waiting.length > 0
        }
        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            columnSpacing: Sizes.space6
            columns: root.narrow ? 1 : 2
            rowSpacing: Sizes.space4
            uniformCellHeights: root.narrow

            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                spacing: Sizes.space2

                ListHead {
                    Layout.fillWidth: true
                    heading: "Rooms"
                    list: root.today.rooms as PagedRows
                    objectName: "rooms"
                }
                Item {
                    id: roomArea

                    Layout.fillHeight: true
                    Layout.fillWidth: true

                    onHeightChanged: root.fit(root.today.rooms as PagedRows, height, root.roomHeight)

                    Column {
                        width: parent.width

                        Repeater {
                            model: (root.today.rooms as PagedRows).rows

                            delegate: RoomLine {
                                height: root.roomHeight
                                width: roomArea.width
                            }
                        }
                    }
                }
            }
            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: root.width > Sizes.mm(400) ? 3 : 2
                spacing: Sizes.space2

                ListHead {
                    Layout.fillWidth: true
                    heading: (root.today.sessions as PagedRows).count > 0 ? "Sessions" : "No more sessions today"
                    list: root.today.sessions as PagedRows
                    objectName: "sessions"
                }
                Item {
                    id: sessionArea

                    Layout.fillHeight: true
                    Layout.fillWidth: true

                    onHeightChanged: root.fit(root.today.sessions as PagedRows, height, root.sessionHeight)

                    Column {
                        width: parent.width

                        Repeater {
                            model: (root.today.sessions as PagedRows).rows

                            delegate: SessionLine {
                                height: root.sessionHeight
                                width: sessionArea.width
                            }
                        }
                    }
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space4

            Say {
                Layout.fillWidth: true
                color: Colours.ink2
                font: Fonts.hint
                objectName: "todayAsAt"
                text: root.today.asAt
            }
            ActionButton {
                face: Fonts.label
                implicitHeight: Sizes.target
                kind: ActionButton.Secondary
                label: "Start a drill"
                objectName: "startDrill"

                onTapped: root.drillChosen()
            }
        }
    }
}
