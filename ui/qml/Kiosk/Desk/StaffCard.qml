pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// One of the staff: what can be done with them, and what is asked before it is done.
Rectangle {
    id: root

    required property DeskStaffingViewModel staffing
    required property bool keys
    property alias entry: field
    readonly property string step: staffing.step
    readonly property bool typesPin: step === "pin" || step === "again"

    signal keysChosen

    border.color: Colours.line
    border.width: Sizes.border
    color: Colours.sheet
    radius: Sizes.radiusCard

    onStepChanged: step === "add" ? field.forceActiveFocus() : typesPin ? pad.forceActiveFocus() : undefined

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
                font: Fonts.button
                lineHeight: 1
                objectName: "staffTitle"
                text: root.staffing.name || "Somebody new"
                wrapMode: Text.NoWrap
            }
            ActionButton {
                Layout.preferredHeight: Sizes.target
                face: Fonts.label
                icon: "cross"
                implicitWidth: naturalWidth
                kind: ActionButton.Secondary
                label: root.step === "card" ? "Close" : "Leave it"
                objectName: "staffLeave"
                pad: Sizes.space2

                onTapped: root.staffing.leave()
            }
        }
        Say {
            Layout.fillWidth: true
            font: Fonts.hint
            lineHeight: 1.1
            text: root.staffing.detail
            visible: text.length > 0 && root.step === "card"
        }
        Say {
            Layout.fillWidth: true
            font: Fonts.label
            lineHeight: 1.05
            objectName: "staffMessage"
            text: root.staffing.message
            visible: text.length > 0
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space2
            visible: root.step === "add"

            TextEntry {
                id: field

                Layout.fillWidth: true
                label: "The name by which the others know them"
                longest: 60
                objectName: "staffName"
                text: root.step === "add" ? root.staffing.name : ""

                onEdited: text => root.staffing.call(text)
            }
            ActionButton {
                checkable: true
                checked: root.keys
                face: Fonts.label
                implicitHeight: Sizes.fieldH
                implicitWidth: naturalWidth
                kind: ActionButton.Secondary
                label: "Keys"
                objectName: "staffKeys"
                pad: Sizes.space2

                onTapped: {
                    root.keysChosen();
                    field.forceActiveFocus();
                }
            }
        }
        StaffActions {
            Layout.fillWidth: true
            staffing: root.staffing
            visible: root.step === "card"
        }
        ChoiceList {
            Layout.fillHeight: true
            Layout.fillWidth: true
            heading: root.staffing.asked
            list: root.staffing.choices as PagedRows
            objectName: "staffChoice"
            visible: root.step === "why" || root.step === "role" || root.step === "add"

            onPicked: key => root.staffing.choose(key)
        }
        Say {
            Layout.fillWidth: true
            font: Fonts.strong
            lineHeight: 1
            text: root.staffing.asked
            visible: root.typesPin
        }
        PinDots {
            typed: root.staffing.typed
            visible: root.typesPin
        }
        PinPad {
            id: pad

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: Sizes.mm(110)
            Layout.maximumWidth: Sizes.mm(140)
            objectName: "staffPinPad"
            visible: root.typesPin

            onErased: root.staffing.erase()
            onStruck: digit => root.staffing.digit(digit)
        }
        Item {
            Layout.fillHeight: true
            visible: root.step === "card" || root.typesPin
        }
    }
}
