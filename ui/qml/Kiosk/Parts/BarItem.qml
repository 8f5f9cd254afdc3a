pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

TapArea {
    id: root

    required property string icon
    property string stateWord
    property bool beside: false
    readonly property color ink: checked ? Colours.primaryText : Colours.ink

    detail: checked ? stateWord : ""
    implicitHeight: grid.implicitHeight + 2 * Sizes.mm(0.8)
    reach: 0

    Rectangle {
        anchors.fill: parent
        anchors.margins: Sizes.mm(0.8)
        color: root.checked ? Colours.primary : root.down ? Colours.tint : "transparent"
        radius: Sizes.radiusButton
        visible: root.checked || root.down
    }
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: Sizes.space1
        anchors.right: parent.right
        anchors.rightMargin: Sizes.space1
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Sizes.mm(1.5)
        columns: root.beside ? 2 : 1
        rowSpacing: 0

        LineIcon {
            Layout.alignment: root.beside ? Qt.AlignVCenter | Qt.AlignRight : Qt.AlignHCenter
            Layout.fillWidth: false
            color: root.ink
            name: root.checked ? "tick" : root.icon
            opacity: 1
        }
        Say {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.maximumWidth: root.beside ? Math.ceil(implicitWidth) : -1
            color: root.ink
            font: Fonts.bar
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            lineHeight: 1
            text: root.checked && root.stateWord ? `${root.label} · ${root.stateWord}` : root.label
            wrapMode: Text.Wrap
        }
    }
    FocusRing {
        anchors.margins: 0
        shown: root.activeFocus && Mode.byKeys
    }
}
