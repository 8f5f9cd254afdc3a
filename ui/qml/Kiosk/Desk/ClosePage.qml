pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Closing a day: a checklist that can be left and gone on with (look.md S7).
FocusScope {
    id: root

    required property DeskCloseViewModel close

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Sizes.margin
        spacing: Sizes.space3

        CheckList {
            Layout.fillHeight: true
            Layout.fillWidth: true
            heading: root.close.heading
            list: root.close.steps as PagedRows
            objectName: "closeSteps"
        }
        Say {
            Layout.fillWidth: true
            font: Fonts.hint
            text: root.close.advice
            visible: text.length > 0
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space3

            ActionButton {
                enabled: !root.close.busy
                face: Fonts.label
                implicitHeight: Sizes.fieldH
                implicitWidth: naturalWidth
                kind: ActionButton.Secondary
                label: root.close.otherDay
                objectName: "closeOtherDay"
                visible: label.length > 0

                onTapped: root.close.chooseOtherDay()
            }
            Item {
                Layout.fillWidth: true
            }
            ActionButton {
                enabled: !root.close.busy
                face: Fonts.label
                implicitHeight: Sizes.fieldH
                implicitWidth: naturalWidth
                kind: ActionButton.Secondary
                label: "Everybody has left"
                objectName: "closeEverybody"
                visible: root.close.someAreIn

                onTapped: root.close.everybodyLeft()
            }
            ActionButton {
                enabled: !root.close.busy
                face: Fonts.label
                focus: true
                implicitHeight: Sizes.fieldH
                implicitWidth: naturalWidth
                kind: root.close.isToDo ? ActionButton.Primary : ActionButton.Secondary
                label: root.close.verb
                objectName: "closeDay"

                onTapped: root.close.begin()
            }
        }
    }
}
