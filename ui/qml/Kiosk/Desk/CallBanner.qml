pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// A call that nobody has answered, above whatever page is shown: its edge goes on and off once in two seconds (A17: far
// below three a second), its words stand still.
Item {
    id: root

    required property DeskCallsViewModel calls
    readonly property bool asks: calls.asksWho
    property bool lit: true

    signal callsChosen

    implicitHeight: Math.max(words.implicitHeight, Sizes.target) + 2 * Sizes.space2 + Sizes.edge

    Timer {
        interval: 1_000
        repeat: true
        running: root.visible && Mode.moving

        onRunningChanged: root.lit = true
        onTriggered: root.lit = !root.lit
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Sizes.space1
        border.color: root.lit ? Colours.coral : Colours.line
        border.width: Sizes.focusRing
        color: Colours.sheet
        objectName: "callBannerEdge"
        radius: Sizes.radiusCard
    }
    RowLayout {
        anchors.left: parent.left
        anchors.leftMargin: Sizes.margin
        anchors.right: parent.right
        anchors.rightMargin: Sizes.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Sizes.space3

        LineIcon {
            color: Colours.ink
            name: "help"
        }
        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            Say {
                Accessible.role: Accessible.AlertMessage
                Layout.fillWidth: true
                elide: Text.ElideRight
                font: Fonts.strong
                lineHeight: 1
                objectName: "callTitle"
                text: root.calls.waitingTitle
                wrapMode: Text.NoWrap
            }
            Say {
                Layout.fillWidth: true
                color: Colours.ink2
                elide: Text.ElideRight
                font: Fonts.hint
                lineHeight: 1
                text: root.calls.waitingDetail
                wrapMode: Text.NoWrap
            }
        }
        ActionButton {
            face: Fonts.label
            implicitHeight: Sizes.target
            implicitWidth: naturalWidth
            label: "I’m coming"
            objectName: "callAnswer"

            onTapped: {
                root.calls.answer(root.calls.waitingKey);
                if (root.calls.asksWho)
                    root.callsChosen();
            }
        }
        ActionButton {
            face: Fonts.label
            implicitHeight: Sizes.target
            implicitWidth: naturalWidth
            kind: ActionButton.Secondary
            label: "Open"
            objectName: "callOpen"

            onTapped: {
                root.calls.open(root.calls.waitingKey);
                root.callsChosen();
            }
        }
    }
}
