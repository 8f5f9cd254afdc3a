pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// What is wrong, at the top, in words; each line leads to its field. Takes the focus when it appears.
Rectangle {
    id: root

    required property string heading
    required property list<string> lines
    // Said instead of the lines where others hear it.
    property string aloud
    readonly property string detailAloud: aloud || Accessible.description
    property bool beside: false
    // Brief is the words alone, set smaller where the room is too low, down to the 4.8 mm capital.
    property bool brief: false
    property real room: Number.POSITIVE_INFINITY
    readonly property real corner: radius
    readonly property real padY: Sizes.mm(brief ? (Mode.shortScreen ? 1.1 : 1.5) : beside ? 2 : 3)

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
    implicitHeight: column.implicitHeight + 2 * padY
    implicitWidth: Sizes.mm(120)
    radius: Sizes.radiusField

    Keys.onEnterPressed: lineChosen(0)
    Keys.onReturnPressed: lineChosen(0)
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
            // Beside Back the words need all of the box; its edge and its colour say the same.
            visible: !root.brief || root.width > Sizes.mm(180)

            LineIcon {
                color: Colours.err
                name: "warning"
            }
            Lettering {
                Layout.fillWidth: !root.beside
                font: Fonts.strong
                lineHeight: root.beside ? 1 : Fonts.bodyLine
                text: Fonts.whole(root.heading)
                visible: !root.brief
            }
        }
        Repeater {
            model: root.lines

            delegate: TapArea {
                id: line

                required property int index
                required property string modelData
                readonly property string publicly: root.aloud || modelData

                Layout.fillWidth: true
                corner: 0
                Layout.leftMargin: root.beside ? 0 : Sizes.icon + Sizes.space2
                // Below the last of close lines a text keeps room that nothing is written in.
                implicitHeight: Math.max(Math.min(words.implicitHeight, words.room), Sizes.mm(root.lines.length > 1 ? 20 : 12))
                label: modelData
                objectName: `errorLine_${index}`
                reach: root.lines.length > 1 ? 0 : Sizes.space4

                onTapped: root.lineChosen(index)

                FittedSay {
                    id: words

                    Accessible.ignored: true
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    breadth: line.width
                    largest: Fonts.link
                    lineHeight: root.brief && Mode.shortScreen ? 0.75 : root.brief || root.beside ? 1 : Fonts.bodyLine
                    room: root.brief ? root.room - 2 * root.padY : Number.POSITIVE_INFINITY
                    smallest: Mode.shortScreen ? Fonts.bar : Fonts.hint
                    text: Fonts.tied(line.label)
                }
            }
        }
    }
}
