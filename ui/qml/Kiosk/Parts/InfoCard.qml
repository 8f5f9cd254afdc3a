pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// A card for reading: a title and rows or lines under it.
Rectangle {
    id: root

    property string title
    default property alias content: column.data

    border.color: Colours.line
    border.width: Sizes.border
    color: Colours.sheet
    implicitHeight: column.implicitHeight + 2 * Sizes.mm(5)
    implicitWidth: Sizes.mm(120)
    radius: Sizes.radiusCard

    FingerEdge {
        outline: Colours.line
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.bottomMargin: Sizes.mm(5)
        anchors.leftMargin: Sizes.space4
        anchors.rightMargin: Sizes.space4
        anchors.topMargin: Sizes.mm(5)
        spacing: Sizes.space1

        Say {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            font: Fonts.strong
            text: root.title
            visible: text.length > 0
        }
    }
}
