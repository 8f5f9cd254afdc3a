pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// How many of you: adults and under-18s, by plus and minus.
QuestionPage {
    id: root

    required property int adults
    required property int under18
    required property int most

    signal partyChanged(int adults, int under18)

    backLabel: qsTr("Back")
    continueLabel: qsTr("Continue")
    wide: Mode.shortScreen && Mode.large

    // Each by itself: with the page in one go they took too long.
    Loader {
        Layout.fillWidth: true

        sourceComponent: Stepper {
            fewerName: qsTr("One adult fewer")
            from: root.under18 > 0 ? 0 : 1
            label: qsTr("Adults")
            moreName: qsTr("One adult more")
            objectName: "adults"
            to: root.most - root.under18
            value: root.adults

            onChanged: value => root.partyChanged(value, root.under18)
        }
    }
    Loader {
        Layout.fillWidth: true

        sourceComponent: Stepper {
            fewerName: qsTr("One under 18 fewer")
            from: root.adults > 0 ? 0 : 1
            label: qsTr("Under 18")
            moreName: qsTr("One under 18 more")
            objectName: "under18"
            to: root.most - root.adults
            value: root.under18

            onChanged: value => root.partyChanged(root.adults, value)
        }
    }
}
