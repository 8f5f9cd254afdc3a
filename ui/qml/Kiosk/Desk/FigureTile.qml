pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// One number of today with its words.
Item {
    id: root

    required property int number
    required property string words
    property bool loud: false

    Accessible.name: `${words}: ${number}`
    Accessible.role: Accessible.StaticText
    implicitHeight: column.implicitHeight + Sizes.space3 * 2 + Sizes.edge
    implicitWidth: Sizes.mm(60)

    Plate {
        anchors.fill: parent
        corner: Sizes.radiusCard
        edge: root.loud ? Colours.err : Colours.line
        face: root.loud ? Colours.errTint : Colours.sheet
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Sizes.space4
        anchors.right: parent.right
        anchors.rightMargin: Sizes.space3
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Math.round(Sizes.edge / 2)
        spacing: 0

        Say {
            Accessible.ignored: true
            Layout.fillWidth: true
            font: Fonts.number
            lineHeight: 1
            text: root.number
        }
        Say {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Colours.ink2
            font: Fonts.hint
            lineHeight: 1
            text: root.words
        }
    }
}
