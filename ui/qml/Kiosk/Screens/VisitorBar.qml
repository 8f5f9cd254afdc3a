pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// The bottom bar: how the screen looks, why we ask, and a person. Always the same, always here (A72).
BottomBar {
    id: root

    required property ModesViewModel modes
    required property int languages
    required property bool helpCalled

    signal languageChosen
    signal listeningChosen
    signal noticeChosen
    signal helpChosen

    entries: [
        BarEntry {
            enabled: root.languages > 1
            entryId: "language"
            icon: "language"
            label: qsTr("Language")
        },
        BarEntry {
            checkable: true
            checked: root.modes.large
            entryId: "large"
            icon: "large"
            label: qsTr("Large")
            offWord: qsTr("off")
            stateWord: qsTr("on")
        },
        BarEntry {
            checkable: true
            checked: root.modes.contrast
            entryId: "contrast"
            icon: "contrast"
            label: qsTr("Contrast")
            offWord: qsTr("off")
            stateWord: qsTr("on")
        },
        BarEntry {
            checkable: true
            checked: root.modes.listen
            entryId: "listen"
            icon: "listen"
            label: qsTr("Listen")
            offWord: qsTr("off")
            stateWord: qsTr("on")
        },
        BarEntry {
            checkable: true
            checked: root.modes.lower
            entryId: "lower"
            icon: "lower"
            label: qsTr("Lower")
            offWord: qsTr("off")
            // On a low screen everything is within reach.
            shown: Mode.tall
            stateWord: qsTr("on")
        },
        BarEntry {
            entryId: "notice"
            icon: "privacy"
            label: qsTr("Why we ask")
        },
        BarEntry {
            checkable: root.helpCalled
            checked: root.helpCalled
            entryId: "help"
            icon: "help"
            label: qsTr("Get help")
            stateWord: qsTr("called")
        }
    ]

    onChosen: id => {
        switch (id) {
        case "language":
            languageChosen();
            return;
        case "listen":
            listeningChosen();
            return;
        case "notice":
            noticeChosen();
            return;
        case "help":
            helpChosen();
            return;
        default:
            modes.toggle(id);
        }
    }
}
