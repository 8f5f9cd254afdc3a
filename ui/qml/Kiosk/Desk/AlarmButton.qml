pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look
import Kiosk.Parts

// The one red button: always in the same place, never locked, one press (look.md S2, E6).
TapArea {
    id: root

    property string sideWords
    readonly property color words: Mode.contrast ? "#000000" : "#FFFFFF"

    implicitHeight: Math.max(Sizes.buttonH, face.implicitHeight + Sizes.mm(4))
    implicitWidth: row.implicitWidth + 2 * Sizes.space4

    Plate {
        anchors.fill: parent
        down: root.down
        edge: Colours.ink
        face: Colours.err
        outline: Colours.err
    }
    Row {
        id: row

        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Math.round(Sizes.edge / 2)
        spacing: Sizes.space2

        LineIcon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.words
            name: "warning"
        }
        Say {
            id: face

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: root.words
            font: Fonts.button
            lineHeight: 1
            text: root.label
            wrapMode: Text.NoWrap
        }
        Say {
            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: root.words
            font: Fonts.label
            lineHeight: 1
            text: root.sideWords
            visible: text.length > 0
            wrapMode: Text.NoWrap
        }
    }
}
