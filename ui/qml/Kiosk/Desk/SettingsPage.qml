pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// The settings of this kiosk, one line each, and the one that is edited.
FocusScope {
    id: root

    required property DeskSettingsViewModel settings
    readonly property bool beside: width > Sizes.mm(480)
    readonly property bool editing: settings.key.length > 0
    property bool keys: false

    signal cardsChosen

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
            visible: root.beside || !root.editing

            Say {
                Layout.fillWidth: true
                color: Colours.err
                font: Fonts.label
                text: root.settings.trouble
                visible: text.length > 0
            }
            PickList {
                Layout.fillHeight: true
                Layout.fillWidth: true
                heading: root.settings.heading
                list: root.settings.rows as PagedRows
                objectName: "setting"

                onPicked: key => root.settings.pick(key)
            }
            ActionButton {
                Layout.preferredHeight: Sizes.target
                face: Fonts.label
                icon: "forward"
                implicitWidth: naturalWidth
                kind: ActionButton.Secondary
                label: "“You said, we did” on Home"
                objectName: "settingsCards"
                pad: Sizes.space2

                onTapped: root.cardsChosen()
            }
        }
        SettingCard {
            id: card

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            keys: root.keys
            settings: root.settings
            visible: root.editing

            onKeysChosen: root.keys = !root.keys
        }
    }
    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        before: card.entry.before
        capitals: Keyboard.None
        layout: "qwerty"
        objectName: "settingsKeyboard"
        visible: root.keys && root.settings.typing

        onDeleted: card.entry.erase()
        onTyped: text => card.entry.type(text)
    }
}
