pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Live at once: who came today as pegs, the greeting, what comes next, and the two things anyone came for.
Item {
    id: root

    required property HomeViewModel home
    required property bool festival
    readonly property bool withList: !festival && !(Mode.large && !Mode.portrait) && !Mode.shortScreen

    signal checkInChosen
    signal leavingChosen
    signal partyCounted(int people)

    function tellBoardSize(): void {
        home.setBoardSize(board.capacity);
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Sizes.margin
        columnSpacing: Sizes.space6
        columns: Mode.portrait ? 1 : 2
        rowSpacing: Sizes.space4

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: Mode.portrait ? -1 : Math.round(root.width * 0.42)
            spacing: Sizes.space4

            PegBoard {
                id: board

                Layout.fillHeight: true
                Layout.fillWidth: true
                caption: root.home.boardCaption
                description: qsTr("A board with one peg for each person who came today")
                objectName: "board"
                pegs: root.home.pegs

                // Later: the size decides whether there is a caption, and a caption takes from the size.
                onCapacityChanged: Qt.callLater(root.tellBoardSize)
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Sizes.space2
                visible: root.withList && !Mode.portrait

                Repeater {
                    model: root.home.sessions

                    delegate: NextSession {
                    }
                }
            }
        }
        ColumnLayout {
            Layout.fillHeight: !Mode.portrait
            Layout.fillWidth: true
            spacing: Sizes.space3

            Heading {
                Layout.fillWidth: true
                font: Fonts.name
                objectName: "greeting"
                text: root.home.sorry || root.home.greeting
            }
            Say {
                Layout.fillWidth: true
                color: Colours.ink2
                objectName: "scanHint"
                text: qsTr("Have a code? Hold it under the light.")
            }
            Say {
                Layout.fillWidth: true
                color: Colours.err
                font: Fonts.hint
                objectName: "clockWarning"
                text: root.home.clockWarning
                visible: text.length > 0
            }
            ColumnLayout {
                Layout.bottomMargin: Sizes.space3
                Layout.fillWidth: true
                Layout.topMargin: Sizes.space3
                spacing: Sizes.space3
                visible: root.withList && Mode.portrait

                Repeater {
                    model: root.home.sessions

                    delegate: NextSession {
                    }
                }
            }
            Item {
                Layout.fillHeight: true
                visible: !Mode.portrait
            }
            CounterButtons {
                Layout.fillWidth: true
                visible: root.festival

                onCounted: people => root.partyCounted(people)
            }
            HomeButton {
                Layout.fillWidth: true
                icon: "code"
                label: qsTr("Check in")
                objectName: "checkIn"
                visible: !root.festival

                onTapped: root.checkInChosen()
            }
            HomeButton {
                Layout.fillWidth: true
                icon: "leave"
                kind: ActionButton.Secondary
                label: qsTr("I'm leaving")
                objectName: "leave"
                visible: !root.festival

                onTapped: root.leavingChosen()
            }
        }
    }

    component NextSession: SessionRow {
        required room
        required stateWords
    }
}
