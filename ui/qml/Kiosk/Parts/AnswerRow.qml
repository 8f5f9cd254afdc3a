pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// One answer to check before saving, with its own Change button. changeName is what is read aloud ("Change your name").
Item {
    id: root

    required property string label
    required property string value
    required property string changeText
    property string changeName
    property bool personal: true
    // Said where others hear it.
    readonly property string publicly: personal ? label : Accessible.name
    // The smallest screen in Large: the answer on one large line, or on two smaller ones.
    readonly property bool squeezed: Mode.shortScreen && Mode.large
    // A low screen in Large has the width to set both on one line.
    readonly property bool abreast: Mode.large && !Mode.portrait && !squeezed
    // Of the gap between two buttons.
    readonly property real half: Sizes.mm(abreast ? 1.5 : 2)
    readonly property real leading: Mode.shortScreen || abreast ? 1 : Fonts.bodyLine

    signal changeChosen

    function takeFocus(): void {
        change.forceActiveFocus();
    }

    // In one: two answers may be the same.
    Accessible.name: [label, value].join(", ")
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(change.implicitHeight, words.implicitHeight) + 2 * half
    implicitWidth: Sizes.mm(120)

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Colours.rule
        height: Sizes.kerf
    }
    RowLayout {
        anchors.fill: parent
        spacing: Sizes.space4

        Item {
            id: words

            Layout.fillWidth: true
            implicitHeight: root.abreast ? Math.max(asked.implicitHeight, given.implicitHeight) : asked.implicitHeight + given.height

            Lettering {
                id: asked

                anchors.left: parent.left
                color: Colours.ink2
                font: root.squeezed ? Fonts.bar : Fonts.hint
                lineHeight: root.leading
                text: Fonts.whole(root.label)
                // A longer label takes what the answer leaves.
                width: root.abreast ? Math.max(Math.round(parent.width * 0.35), Math.min(Math.ceil(implicitWidth), parent.width - Sizes.space4 - Math.ceil(given.implicitWidth))) : parent.width
            }
            Lettering {
                id: given

                anchors.right: parent.right
                anchors.top: root.abreast ? asked.top : asked.bottom
                font: Fonts.naming(Fonts.strong, root.value)
                fontSizeMode: root.squeezed ? Text.Fit : Text.FixedSize
                height: root.squeezed ? Sizes.target : implicitHeight
                lineHeight: root.leading
                minimumPixelSize: Fonts.bar.pixelSize
                text: Fonts.whole(root.value)
                verticalAlignment: root.squeezed ? Text.AlignVCenter : Text.AlignTop
                width: parent.width - (root.abreast ? asked.width + Sizes.space4 : 0)
            }
        }
        ActionButton {
            id: change

            Accessible.name: root.changeName || root.changeText
            Layout.alignment: Qt.AlignVCenter
            face: root.squeezed ? Fonts.label : Fonts.button
            implicitHeight: Math.max(Sizes.target, minimumHeight)
            implicitWidth: Math.max(Sizes.mm(34), naturalWidth)
            kind: ActionButton.Secondary
            label: root.changeText
            leading: root.abreast ? 0.92 : 1.05
            objectName: `${root.objectName}_change`
            reach: root.half

            onTapped: root.changeChosen()
        }
    }
}
