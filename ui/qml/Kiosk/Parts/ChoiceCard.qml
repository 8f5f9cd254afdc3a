pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// One answer. A chosen card has a thick edge, a tick and a word, never a colour alone.
TapArea {
    id: root

    property string icon
    property string markShape
    property string markColour
    property int markTurn: 0
    property bool selected: false
    property string selectedWord
    // Said alone, of what can be taken off as well as put on; whoever sees it misses the tick.
    property string unselectedWord
    // What is said instead of a name where others hear it.
    property string publicly: label
    property font face: Fonts.button
    // Beside a drawing a word has half a card on a lying screen.
    readonly property bool narrow: icon.length > 0 && !Mode.portrait
    // By what stands beside them, not by the place that the layout gives them: that goes by the words.
    readonly property real wordsWidth: row.width - (icon.length > 0 ? drawing.width + row.spacing : 0) - (markShape.length > 0 ? mark.width + row.spacing : 0) - (selected ? chosen.implicitWidth + row.spacing : 0)
    readonly property real pad: Sizes.mm(Mode.shortScreen ? (narrow ? 3 : 4) : narrow ? 4 : 6)

    Accessible.description: [selected ? selectedWord : unselectedWord, detail].filter(words => words.length > 0).join(". ")
    checkable: selected
    checked: selected
    implicitHeight: Math.max(Sizes.choiceH, row.implicitHeight + Sizes.edge + Sizes.mm(Mode.shortScreen ? 2 : Mode.portrait ? 6 : 4))
    implicitWidth: Sizes.mm(80)

    Plate {
        anchors.fill: parent
        down: root.down
        edge: root.selected ? Colours.tintEdge : root.enabled ? Colours.line : Colours.rule
        face: root.down || root.selected ? Colours.tint : root.enabled ? Colours.sheet : Colours.kraft
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Sizes.edge
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        border.color: Colours.tintEdge
        border.width: Sizes.mm(1.2)
        color: "transparent"
        radius: Sizes.radiusButton
        visible: root.selected
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: root.pad
        anchors.right: parent.right
        anchors.rightMargin: root.pad
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Math.round(Sizes.edge / 2)
        spacing: Sizes.mm(root.narrow ? 2 : 4)

        LineIcon {
            id: drawing

            name: root.icon
        }
        VisitorMark {
            id: mark

            colour: root.markColour
            shape: root.markShape
            sizeMm: 14
            turn: root.markTurn
            under: Colours.sheet
            visible: root.markShape.length > 0
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Lettering {
                Layout.fillWidth: true
                color: root.enabled ? Colours.ink : Colours.ink2
                font: Fonts.naming(root.narrow ? Fonts.label : root.face, root.label)
                lineHeight: 1.05
                text: Fonts.tiedWithin(root.label, font, root.wordsWidth)
            }
            Lettering {
                Layout.fillWidth: true
                color: root.selected ? Colours.ink : Colours.ink2
                font: Fonts.hint
                lineHeight: 1
                text: Fonts.whole(root.detail)
                visible: text.length > 0
            }
        }
        ColumnLayout {
            id: chosen

            spacing: 0
            visible: root.selected

            LineIcon {
                Layout.alignment: Qt.AlignHCenter
                color: Colours.ink
                name: "tick"
            }
            Lettering {
                font: Fonts.label
                lineHeight: 1
                text: root.selectedWord
                visible: text.length > 0
            }
        }
    }
}
