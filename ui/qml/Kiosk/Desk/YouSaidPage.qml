pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// The cards that Home shows in turn, and the one that is edited.
FocusScope {
    id: root

    required property DeskYouSaidViewModel youSaid
    readonly property bool beside: width > Sizes.mm(480)
    property bool keys: false

    signal finished

    focus: true

    RowLayout {
        anchors.bottom: keyboard.visible ? keyboard.top : parent.bottom
        anchors.left: parent.left
        anchors.margins: Sizes.margin
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Sizes.space5

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            spacing: Sizes.space2
            visible: root.beside || !root.youSaid.editing

            PickList {
                Layout.fillHeight: true
                Layout.fillWidth: true
                heading: root.youSaid.heading
                list: root.youSaid.rows as PagedRows
                objectName: "card"

                onPicked: key => root.youSaid.pick(key)
            }
            Say {
                Layout.fillWidth: true
                color: root.youSaid.wrong ? Colours.err : Colours.ink
                font: Fonts.label
                lineHeight: 1.05
                objectName: "cardsMessage"
                text: root.youSaid.message
                visible: text.length > 0 && !root.youSaid.editing
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Sizes.space2

                ActionButton {
                    Layout.preferredHeight: Sizes.target
                    face: Fonts.label
                    icon: "plus"
                    implicitWidth: naturalWidth
                    label: "New card"
                    objectName: "cardAdd"
                    pad: Sizes.space2
                    visible: root.youSaid.changeable

                    onTapped: root.youSaid.add()
                }
                ActionButton {
                    Layout.preferredHeight: Sizes.target
                    face: Fonts.label
                    icon: "back"
                    implicitWidth: naturalWidth
                    kind: ActionButton.Secondary
                    label: "Settings"
                    objectName: "cardsFinished"
                    pad: Sizes.space2

                    onTapped: root.finished()
                }
                Item {
                    Layout.fillWidth: true
                }
            }
        }
        YouSaidEditor {
            id: card

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            keys: root.keys
            visible: root.youSaid.editing
            youSaid: root.youSaid

            onKeysChosen: root.keys = !root.keys
        }
    }
    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        before: card.entry.before
        capitals: Keyboard.First
        layout: "qwerty"
        objectName: "cardKeyboard"
        visible: root.keys && root.youSaid.editing

        onDeleted: card.entry.erase()
        onTyped: text => card.entry.type(text)
    }
}
