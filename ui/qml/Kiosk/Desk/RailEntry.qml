pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// One page on the rail: its sign, its name, and how much waits there.
TapArea {
    id: root

    required property string icon
    required property bool chosen
    required property int count
    readonly property bool narrow: width < Sizes.mm(45)
    readonly property color ink: chosen ? Colours.primaryText : Colours.ink

    checkable: true
    checked: chosen
    detail: count > 0 ? `${count} waiting` : ""
    implicitHeight: Sizes.mm(22)
    reach: 0
    ringGap: -2 * Sizes.focusRing

    Rectangle {
        anchors.fill: parent
        color: root.chosen ? Colours.primary : root.down ? Colours.tint : "transparent"
        radius: Sizes.radiusButton
    }
    GridLayout {
        anchors.left: parent.left
        anchors.leftMargin: root.narrow ? 0 : Sizes.space2
        anchors.right: root.narrow || !bubble.visible ? parent.right : bubble.left
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Sizes.space2
        columns: root.narrow ? 1 : 2
        rowSpacing: -Sizes.mm(1)

        LineIcon {
            Layout.alignment: Qt.AlignCenter
            color: root.ink
            name: root.icon
        }
        Say {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: root.ink
            elide: Text.ElideRight
            font: Fonts.label
            horizontalAlignment: root.narrow ? Text.AlignHCenter : Text.AlignLeft
            lineHeight: 1
            text: root.label
            wrapMode: Text.NoWrap
        }
    }
    Rectangle {
        id: bubble

        anchors.right: parent.right
        anchors.rightMargin: Sizes.space1
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.narrow ? -Sizes.mm(5) : 0
        color: Colours.err
        height: Math.ceil(number.implicitHeight * 1.1)
        radius: height / 2
        visible: root.count > 0
        width: Math.max(height, number.implicitWidth + Sizes.space2)

        Say {
            id: number

            Accessible.ignored: true
            anchors.centerIn: parent
            color: Mode.contrast ? "#000000" : "#FFFFFF"
            font: Fonts.label
            lineHeight: 1
            text: root.count > 99 ? "99+" : root.count
            wrapMode: Text.NoWrap
        }
    }
}
