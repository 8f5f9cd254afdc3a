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
    readonly property real leading: Mode.shortScreen || Mode.large && !Mode.portrait ? 1 : Fonts.bodyLine

    signal changeChosen

    function takeFocus(): void {
        change.forceActiveFocus();
    }

    // In one: two answers may be the same.
    Accessible.name: [label, value].join(", ")
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(Sizes.target, words.implicitHeight) + 2 * Sizes.mm(2)
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

        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            Say {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Colours.ink2
                font: root.squeezed ? Fonts.bar : Fonts.hint
                lineHeight: root.leading
                text: Fonts.whole(root.label)
            }
            Say {
                Accessible.ignored: true
                Layout.fillWidth: true
                Layout.preferredHeight: root.squeezed ? Sizes.target : -1
                font: Fonts.strong
                fontSizeMode: root.squeezed ? Text.Fit : Text.FixedSize
                lineHeight: root.leading
                minimumPixelSize: Fonts.bar.pixelSize
                text: Fonts.whole(root.value)
                verticalAlignment: root.squeezed ? Text.AlignVCenter : Text.AlignTop
            }
        }
        ActionButton {
            id: change

            Accessible.name: root.changeName || root.changeText
            Layout.alignment: Qt.AlignVCenter
            implicitHeight: Math.max(Sizes.target, minimumHeight)
            implicitWidth: Math.max(Sizes.mm(34), naturalWidth)
            kind: ActionButton.Secondary
            label: root.changeText
            objectName: `${root.objectName}_change`
            reach: Sizes.mm(2)

            onTapped: root.changeChosen()
        }
    }
}
