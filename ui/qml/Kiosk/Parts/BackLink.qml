pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

TapArea {
    id: root

    property bool small: false

    implicitHeight: Sizes.target
    implicitWidth: Math.max(Sizes.mm(32), sign.width + Math.ceil(words.implicitWidth) + Sizes.space4)

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Sizes.space2
        anchors.rightMargin: -Sizes.space2
        color: Colours.sheet
        radius: Sizes.radiusButton
        visible: root.down
    }
    LineIcon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: -Sizes.space2
        anchors.verticalCenter: parent.verticalCenter
        color: Colours.link
        name: "back"
    }
    Lettering {
        id: words

        anchors.left: sign.right
        anchors.verticalCenter: parent.verticalCenter
        color: Colours.link
        font: root.small ? Fonts.bar : Fonts.button
        lineHeight: 1
        text: root.label
        wrapMode: Text.NoWrap
    }
}
