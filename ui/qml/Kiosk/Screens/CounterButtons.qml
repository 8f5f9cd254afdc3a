pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// The festival's counter: one tap for a party of one to five; "6 +" shows six to eleven, so that the figures stay exact.
ColumnLayout {
    id: root

    property bool many: false

    signal counted(int people)

    function hasFocus(): bool {
        return back.activeFocus || [0, 1, 2, 3, 4, 5].some(index => numbers.itemAt(index)?.activeFocus);
    }

    // Whoever goes by keys begins at the smallest number, and is back where they were.
    function turn(toMany: bool): void {
        const held = hasFocus();
        many = toMany;
        if (held)
            numbers.itemAt(toMany ? 0 : 5).forceActiveFocus(Qt.OtherFocusReason);
    }
    function take(people: int): void {
        many = false;
        counted(people);
    }

    spacing: Sizes.buttonGap

    onVisibleChanged: many = false

    // Whoever walked off leaves the first page to the next party (A40).
    Timer {
        interval: 60_000
        running: root.many

        onTriggered: root.turn(false)
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Sizes.space4

        BackLink {
            id: back

            label: qsTr("Back")
            objectName: "countBack"
            visible: root.many

            onTapped: root.turn(false)
        }
        FittedSay {
            Layout.fillWidth: true
            breadth: root.width - (root.many ? back.implicitWidth + parent.spacing : 0)
            largest: Fonts.strong
            lineHeight: Mode.portrait ? Fonts.bodyLine : 1
            Layout.preferredHeight: root.many ? Math.max(back.implicitHeight, implicitHeight) : implicitHeight
            verticalAlignment: Text.AlignVCenter
            room: Mode.shortScreen ? Math.round(largest.pixelSize * 1.4) : Number.POSITIVE_INFINITY
            smallest: Fonts.bar
            text: (root.many ? qsTr("How many of you exactly?") : qsTr("No code? How many of you?")).replace(/-/g, "-\u2060")
        }
    }
    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        columnSpacing: Sizes.buttonGap
        columns: 3
        rowSpacing: Sizes.buttonGap
        uniformCellWidths: true

        Repeater {
            id: numbers

            model: 6

            delegate: ActionButton {
                id: button

                required property int index
                readonly property int people: index + 1 + (root.many ? 5 : 0)
                readonly property bool opens: !root.many && index === 5

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: Sizes.homeButtonH
                Layout.minimumHeight: Sizes.target
                Layout.preferredHeight: Sizes.homeButtonH
                face: Fonts.number
                guardMs: button.opens || root.many ? Guard.pageSettle : Guard.action
                kind: ActionButton.Secondary
                label: button.opens ? qsTr("6 +") : button.people.toString()
                objectName: `count_${index + 1}`

                onTapped: button.opens ? root.turn(true) : root.take(button.people)
            }
        }
    }
}
