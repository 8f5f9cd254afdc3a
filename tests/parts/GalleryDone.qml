pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

ColumnLayout {
    id: page

    property int remaining: 28
    property string heading: "You’re in, Amina."
    property list<string> lines: Mode.shortScreen ? ["Your badge is printing at the desk."] : ["Your badge is printing at the desk.", "Start: 14:00, Workshop, through the blue door."]
    // What the answer leaves a panel beside the board.
    property real panelWidth: -1
    property real panelHeight: -1

    spacing: Sizes.space4

    DonePanel {
        Layout.fillWidth: page.panelWidth < 0
        Layout.leftMargin: Sizes.margin
        Layout.preferredHeight: page.panelHeight
        Layout.preferredWidth: page.panelWidth
        Layout.rightMargin: Sizes.margin
        Layout.topMargin: Sizes.margin
        heading: page.heading
        lines: page.lines
        markColour: "marigold"
        markLabel: "Your mark: a marigold cog"
        markShape: "cog"
        objectName: "done"
    }

    InfoCard {
        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        heading: "Today"
        lines: ["Maker Challenge is on now in the Workshop.", "What the Tech?! starts at 15:30."]
        visible: Mode.portrait
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        visible: Mode.portrait

        SessionRow {
            now: true
            room: "Workshop"
            stateWords: "On now"
            time: "14:00"
            title: "Maker Challenge"
        }

        SessionRow {
            room: "Design studio, second floor"
            stateWords: "3 places left"
            time: "15:30"
            title: "What the Tech?! Phones and tablets"
        }
    }

    TimeBar {
        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        objectName: "time"
        remaining: page.remaining
        visible: Mode.portrait
        whole: 40
        words: `${page.remaining} seconds`
    }

    RowLayout {
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        spacing: Sizes.space4
        visible: Mode.portrait

        Repeater {
            model: ["cog", "finger_joint", "dome_nut", "wedge", "ring", "dovetail"]

            delegate: VisitorMark {
                required property int index
                required property string modelData

                colour: ["spruce", "marigold", "coral", "plum"][index % 4]
                shape: modelData
                sizeMm: Mode.shortScreen ? 10 : 16
                turn: index % 4
                under: Colours.paper
            }
        }
    }

    ActionButton {
        Layout.bottomMargin: Sizes.margin
        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        label: "Done"
        objectName: "doneButton"
    }
}
