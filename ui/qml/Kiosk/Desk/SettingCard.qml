pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// One setting: what it does, what it may be, and its value to type or to choose.
Rectangle {
    id: root

    required property DeskSettingsViewModel settings
    required property bool keys
    property alias entry: field
    property string typed
    readonly property string setting: settings.key
    readonly property string value: settings.value
    readonly property bool open: settings.fixed.length === 0

    signal keysChosen

    function begin(): void {
        typed = value;
        if (settings.typing)
            field.forceActiveFocus();
    }

    border.color: Colours.line
    border.width: Sizes.border
    color: Colours.sheet
    radius: Sizes.radiusCard

    onSettingChanged: begin()
    onValueChanged: begin()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Sizes.space3
        spacing: Sizes.space2

        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space2

            Say {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                elide: Text.ElideRight
                font: Fonts.strong
                lineHeight: 1
                maximumLineCount: 2
                objectName: "settingTitle"
                text: root.settings.label
            }
            ActionButton {
                Layout.preferredHeight: Sizes.target
                face: Fonts.label
                icon: "cross"
                implicitWidth: naturalWidth
                kind: ActionButton.Secondary
                label: "Close"
                objectName: "settingClose"
                pad: Sizes.space2

                onTapped: root.settings.close()
            }
        }
        Say {
            Layout.fillWidth: true
            elide: Text.ElideRight
            font: Fonts.hint
            lineHeight: 1.05
            maximumLineCount: 6
            text: root.settings.help
        }
        Say {
            Layout.fillWidth: true
            color: Colours.err
            font: Fonts.label
            text: root.settings.fixed
            visible: !root.open
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space2
            visible: root.settings.typing && root.open

            TextEntry {
                id: field

                Layout.fillWidth: true
                label: root.settings.label
                longest: 400
                objectName: "settingValue"
                text: root.typed
                wrong: root.settings.wrong

                onEdited: text => root.typed = text
                onEntered: root.settings.save(root.typed)
            }
            ActionButton {
                checkable: true
                checked: root.keys
                face: Fonts.label
                implicitHeight: Sizes.fieldH
                implicitWidth: naturalWidth
                kind: ActionButton.Secondary
                label: "Keys"
                objectName: "settingKeys"
                pad: Sizes.space2

                onTapped: {
                    root.keysChosen();
                    field.forceActiveFocus();
                }
            }
        }
        ChoiceList {
            Layout.fillHeight: true
            Layout.fillWidth: true
            heading: ""
            list: root.settings.choices as PagedRows
            objectName: "settingChoice"
            visible: !root.settings.typing && root.open

            onPicked: key => root.settings.save(key)
        }
        Say {
            Layout.fillWidth: true
            color: root.settings.wrong ? Colours.err : Colours.ink
            font: Fonts.label
            lineHeight: 1.05
            objectName: "settingMessage"
            text: root.settings.message
            visible: text.length > 0
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space2
            visible: root.open

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: Sizes.target
                Layout.preferredWidth: 1
                face: Fonts.label
                icon: "tick"
                label: "Save"
                objectName: "settingSave"
                pad: Sizes.space2
                visible: root.settings.typing

                onTapped: root.settings.save(root.typed)
            }
            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: Sizes.target
                Layout.preferredWidth: 1
                face: Fonts.label
                kind: ActionButton.Secondary
                label: "Use the default"
                objectName: "settingReset"
                pad: Sizes.space2

                onTapped: root.settings.reset()
            }
        }
        Item {
            Layout.fillHeight: true
            visible: root.settings.typing || !root.open
        }
    }
}
