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
    readonly property real pegMm: Mode.portrait ? 8.6 : 6.6

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
        columns: ply.columns
        height: rows * pitch
        markMm: root.pegMm
        pegs: root.pegs
        pitch: ply.pitch
        rows: ply.rows
        visible: root.roomy
        width: columns * pitch
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
    Lettering {
        id: longest

        font: note.font
        lineHeight: note.lineHeight
        text: Fonts.whole(root.longestCaption || root.caption)
        visible: false
        width: note.width
    }
}
