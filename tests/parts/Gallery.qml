pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look
import Kiosk.Parts

// A window with the bottom bar and one page above it, for looking at the parts and for their tests.
Window {
    id: root

    property url page
    property alias shown: loader.item
    property string chosenInBar
    property bool mirrored: false

    color: Colours.paper
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: mirrored

    Loader {
        id: loader

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        source: root.page
    }

    FocusRing {
        focusItem: root.activeFocusItem
    }
    BottomBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        entries: [
            BarEntry {
                entryId: "language"
                icon: "language"
                label: "Language"
            },
            BarEntry {
                checkable: true
                checked: Mode.large
                entryId: "large"
                icon: "large"
                label: "Large"
                stateWord: "on"
            },
            BarEntry {
                checkable: true
                checked: Mode.contrast
                entryId: "contrast"
                icon: "contrast"
                label: "Contrast"
                stateWord: "on"
            },
            BarEntry {
                checkable: true
                entryId: "listen"
                icon: "listen"
                label: "Listen"
                stateWord: "on"
            },
            BarEntry {
                checkable: true
                checked: Mode.lower
                entryId: "lower"
                icon: "lower"
                label: "Lower"
                stateWord: "on"
            },
            BarEntry {
                entryId: "help"
                icon: "help"
                label: "Get help"
            }
        ]

        onChosen: id => root.chosenInBar = id
    }
}
