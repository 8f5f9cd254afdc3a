pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// What is wrong, at the top, in words; each line leads to its field. Takes the focus when it appears.
Rectangle {
    id: root

    required property string heading
    required property list<string> lines
    property bool beside: false
    property bool brief: false

    signal lineChosen(int index)

    function takeFocus(): void {
        forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.description: lines.join(". ")
    Accessible.focusable: true
    Accessible.name: heading
    Accessible.role: Accessible.AlertMessage
    activeFocusOnTab: true
    border.color: Colours.err
    border.width: Sizes.mm(1.2)
    color: Colours.errTint
    implicitHeight: column.implicitHeight + 2 * Sizes.mm(brief ? 1.5 : Mode.shortScreen ? 2 : 3)
    implicitWidth: Sizes.mm(120)
    radius: Sizes.radiusField

    Component.onCompleted: if (visible)
        Qt.callLater(takeFocus)
    onVisibleChanged: if (visible)
        Qt.callLater(takeFocus)

    GridLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Sizes.mm(4)
        anchors.right: parent.right
        anchors.rightMargin: Sizes.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Sizes.space4
        columns: root.beside ? 2 : 1
        rowSpacing: 0

        RowLayout {
            spacing: Sizes.space2

            LineIcon {
                color: Colours.err
                name: "warning"
            }
            Say {
                Accessible.ignored: true
                Layout.fillWidth: !root.beside
                font: Fonts.strong
                text: root.heading
                visible: !root.brief
            }
        }
        Repeater {
            model: root.lines

            delegate: TapArea {
                id: line

                required property int index
                required property string modelData

                Layout.fillWidth: true
                Layout.leftMargin: root.beside ? 0 : Sizes.icon + Sizes.space2
                implicitHeight: Math.max(words.implicitHeight, Sizes.mm(root.lines.length > 1 ? 20 : 12))
                label: modelData
                objectName: `errorLine_${index}`
                reach: root.lines.length > 1 ? 0 : Sizes.space4

                onTapped: root.lineChosen(index)

                Say {
                    id: words

                    Accessible.ignored: true
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    font: Fonts.link
                    lineHeight: root.brief ? 1 : Fonts.bodyLine
                    text: line.label
                }
                FocusRing {
                    corner: 0
                    shown: line.activeFocus && Mode.byKeys
                }
            }
        }
    }
}
