pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// A card for reading: what cannot be and what can be done instead, in words as large as its height has room for.
Rectangle {
    id: root

    required property string heading
    required property list<string> lines
    readonly property real pad: Sizes.mm(Mode.portrait ? 10 : Mode.shortScreen ? 2 : 5)
    readonly property real side: Sizes.mm(Mode.shortScreen ? 5 : 10)
    // What its lines take, set as large as they are at most.
    readonly property real grown: whispered.implicitHeight * Math.pow(Fonts.lead.pixelSize / least.pixelSize, 2) * 1.15
    readonly property bool roomy: probe.implicitHeight + grown + Sizes.space3 * lines.length + 2 * pad <= height
    readonly property real gap: Mode.portrait ? Sizes.space4 : roomy ? Sizes.space3 : Sizes.space1
    readonly property real linesRoom: height - 2 * pad - gap * lines.length
    readonly property real loose: Mode.shortScreen ? 0.92 : Fonts.bodyLine
    readonly property real leading: tight ? Math.min(1, loose) : loose
    readonly property font least: Mode.shortScreen ? Fonts.bar : Fonts.hint
    readonly property bool tight: probe.implicitHeight + whispered.implicitHeight > linesRoom

    border.color: Colours.line
    border.width: Sizes.border
    color: Colours.sheet
    implicitHeight: Sizes.mm(60)
    implicitWidth: Sizes.mm(120)
    radius: Sizes.radiusCard

    FingerEdge {
        outline: Colours.line
    }
    // Nobody sees these four: does the heading at its full size leave the lines their room, and how large may they be?
    Lettering {
        id: probe

        font: Fonts.question
        lineHeight: Fonts.displayLine(text)
        text: title.text
        visible: false
        width: column.width
    }
    Lettering {
        id: whispered

        font: root.least
        lineHeight: root.loose
        text: Fonts.whole(root.lines.join("\n"))
        visible: false
        width: column.width
    }
    Lettering {
        id: close

        font: root.least
        lineHeight: root.leading
        text: whispered.text
        visible: false
        width: column.width
    }
    FittedSay {
        id: told

        largest: Fonts.lead
        lineHeight: root.leading
        room: Math.max(1, root.linesRoom - title.implicitHeight)
        smallest: root.least
        text: whispered.text
        visible: false
        width: column.width
    }
    Column {
        id: column

        readonly property real spare: Math.max(0, root.height - 2 * root.pad - implicitHeight)

        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.right: parent.right
        anchors.rightMargin: root.side
        spacing: root.gap
        // Where lines are set tight, the last one's tails reach under its place.
        y: root.pad + Math.round(spare / 2 - Math.max(0, 1.2 - 1.2 * root.leading) * told.font.pixelSize)

        // Over much to read as large as that leaves it room.
        FittedSay {
            id: title

            Accessible.role: Accessible.Heading
            largest: Mode.shortScreen && Mode.large ? Fonts.strong : Fonts.question
            lineHeight: Mode.shortScreen && Mode.large ? 0.92 : Fonts.displayLine(text)
            objectName: "heading"
            room: root.tight ? Math.max(1, root.linesRoom - close.implicitHeight) : Number.POSITIVE_INFINITY
            smallest: Fonts.strong
            Accessible.name: root.heading
            text: Fonts.tiedWithin(root.heading, Fonts.question, column.width)
            width: column.width
        }
        KeptRepeater {
            page: root
            wanted: root.lines.length

            delegate: PanelLine {
                font: told.font
                lineHeight: root.leading
                width: column.width
                lines: root.lines
            }
        }
    }
}
