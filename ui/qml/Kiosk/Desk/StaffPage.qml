pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Who works here, and what a manager does with them.
FocusScope {
    id: root

    required property DeskStaffingViewModel staffing
    readonly property bool beside: width > Sizes.mm(480)
    readonly property bool asking: staffing.step.length > 0
    property bool keys: false

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
            spacing: Sizes.space3
            visible: root.beside || !root.asking

            PickList {
                Layout.fillHeight: true
                Layout.fillWidth: true
                heading: root.staffing.heading
                list: root.staffing.rows as PagedRows
                objectName: "staffRows"

                onPicked: key => root.staffing.pick(key)
            }
            Say {
                Layout.fillWidth: true
                font: Fonts.label
                lineHeight: 1.1
                text: root.staffing.message
                visible: text.length > 0 && !root.asking
            }
            ActionButton {
                face: Fonts.label
                icon: "plus"
                implicitHeight: Sizes.target
                implicitWidth: naturalWidth
                label: "Add somebody"
                objectName: "staffAdd"

                onTapped: root.staffing.begin("add")
            }
        }
        StaffCard {
            id: card

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            keys: root.keys
            staffing: root.staffing
            visible: root.asking

            onKeysChosen: root.keys = !root.keys
        }
    }
    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        before: card.entry.before
        capitals: Keyboard.Words
        layout: "qwerty"
        objectName: "staffKeyboard"
        visible: root.keys && root.staffing.step === "add"

        onDeleted: card.entry.erase()
        onTyped: text => card.entry.type(text)
    }
}
