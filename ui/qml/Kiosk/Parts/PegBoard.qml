pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// Everybody who came today, as pegs nobody arranged. The model has the roles shape, colour and turn; it may hold `capacity` pegs,
// or `notedCapacity` over a caption, however long that is.
Item {
    id: root

    required property QtObject pegs
    property string caption
    property string longestCaption
    property string description
    readonly property bool roomy: ply.rows > 1
    readonly property bool captioned: caption.length > 0
    readonly property int capacity: ply.columns * ply.rowsWithin(height)
    readonly property int notedCapacity: ply.columns * ply.rowsWithin(height - Sizes.space1 - longest.implicitHeight)
    readonly property list<rect> holes: scatter(ply.columns, ply.rows)
    readonly property real pegMm: Mode.portrait ? 8.6 : 6.6

    // Where each peg is put. Pegs pile up column by column at random, so the heap has a skyline; the same numbers give the
    // same board.
    function scatter(columns: int, rows: int): list<rect> {
        const side = Sizes.mm(pegMm);
        const inset = Math.round((ply.pitch - side) / 2);
        const heights = Array(columns).fill(0);
        const order = [];
        let lowest = 0;
        let seed = 20170501;
        while (order.length < columns * rows) {
            seed = (seed * 1103515245 + 12345) % 2147483648;
            const column = (seed >> 8) % columns;
            if (heights[column] === rows || heights[column] > lowest + 4)
                continue;
            heights[column] += 1;
            if (heights[column] === lowest + 1)
                lowest = Math.min(...heights);
            order.push(Qt.rect(inset + column * ply.pitch, inset + (rows - heights[column]) * ply.pitch, side, side));
        }
        return order;
    }

    Accessible.name: description
    Accessible.role: Accessible.Graphic
    implicitHeight: Sizes.mm(120)
    implicitWidth: Sizes.mm(200)
    visible: Mode.pegs

    PlyPanel {
        id: ply

        // Not note.visible: it is false while the whole board is hidden, and a board of another height is dealt out anew.
        anchors.bottom: root.captioned ? note.top : parent.bottom
        anchors.bottomMargin: root.captioned ? Sizes.space1 : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: root.roomy
    }
    Pegs {
        height: ply.rows * ply.pitch
        holes: root.holes
        markMm: root.pegMm
        pegs: root.pegs
        visible: root.roomy
        width: ply.columns * ply.pitch
        x: ply.originX
        y: ply.originY
    }
    Say {
        id: note

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Colours.ink2
        font: Mode.shortScreen ? Fonts.bar : Fonts.hint
        height: longest.implicitHeight
        lineHeight: 1
        text: Fonts.whole(root.caption)
        visible: root.captioned && root.roomy
    }
    Say {
        id: longest

        Accessible.ignored: true
        font: note.font
        lineHeight: note.lineHeight
        text: Fonts.whole(root.longestCaption || root.caption)
        visible: false
        width: note.width
    }
}
