pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// A card for reading: a title and rows or lines under it.
Rectangle {
    id: root

    property string title
    property real pad: Sizes.mm(5)
    property real side: Sizes.space4
    default property alias content: column.data

    border.color: Colours.line
    border.width: Sizes.border
    color: Colours.sheet
    implicitHeight: column.implicitHeight + 2 * pad
    implicitWidth: Sizes.mm(120)
    radius: Sizes.radiusCard

    FingerEdge {
        outline: Colours.line
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.bottomMargin: root.pad
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        anchors.topMargin: root.pad
        spacing: root.pad > Sizes.mm(5) ? Sizes.space4 : Sizes.space1

        Say {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            font: Fonts.strong
            text: root.title
            visible: text.length > 0
        }
    }
}
