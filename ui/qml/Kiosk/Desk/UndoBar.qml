pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// What was done last, and the way back from it for two minutes; under every page of the desk.
Rectangle {
    id: root

    required property DeskUndoViewModel undo
    readonly property bool up: undo.words.length > 0

    color: Colours.ink
    implicitHeight: up ? Math.max(Sizes.target, said.implicitHeight) + 2 * Sizes.space1 : 0
    visible: up

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Sizes.margin
        anchors.rightMargin: Sizes.margin
        spacing: Sizes.space4

        Say {
            id: said

            Layout.fillWidth: true
            color: Colours.paper
            elide: Text.ElideRight
            font: Fonts.label
            lineHeight: 1
            maximumLineCount: 2
            objectName: "undoWords"
            text: root.undo.words
        }
        ActionButton {
            Layout.preferredHeight: Sizes.target
            face: Fonts.label
            icon: "undo"
            implicitWidth: naturalWidth
            kind: ActionButton.Secondary
            label: `Undo (${root.undo.secondsLeft} s)`
            objectName: "undoTakeBack"
            pad: Sizes.space2
            visible: root.undo.canTakeBack

            onTapped: root.undo.takeBack()
        }
        ActionButton {
            Layout.preferredHeight: Sizes.target
            face: Fonts.label
            icon: root.undo.more > 0 ? "back" : "cross"
            implicitWidth: naturalWidth
            kind: ActionButton.Secondary
            label: root.undo.more > 0 ? `Before this: ${root.undo.more}` : "Hide"
            objectName: "undoHide"
            pad: Sizes.space2

            onTapped: root.undo.hide()
        }
    }
}
