pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// A board of birch ply: grain, a grid of holes at 12 mm, layers on its lower edge, finger cuts at its top corners.
//
Item {
    id: root

    property bool holes: true
    readonly property real pitch: Sizes.pegPitch
    readonly property real layers: Sizes.mm(2.4)
    readonly property int columns: Math.max(0, Math.floor((width - Sizes.mm(4)) / pitch))
    readonly property int rows: rowsWithin(height)
    readonly property real originX: Math.round((width - columns * pitch) / 2)
    readonly property real originY: Math.round((height - layers - rows * pitch) / 2)
    readonly property string look: [Colours.line, Colours.rule, Colours.grain, Colours.sheet, Colours.hole, pitch, layers, Mode.screenWidth, Sizes.radiusCard, Sizes.kerf].join(" ")
    property string drawn

    function rowsWithin(height: real): int {
        return Math.max(0, Math.floor((height - layers - Sizes.mm(5)) / pitch));
    }
    function draw(): void {
        drawn = look;
        edges.source = Drawing.address("layers", [Colours.line, Colours.rule, Sizes.radiusCard, layers, edges.height].join(" "));
        const years = [Colours.grain, Sizes.kerf, Mode.screenWidth, Sizes.mm(5) * 13, Sizes.mm(5), Mode.pxPerMm];
        strip.source = Mode.screenWidth > 0 ? Drawing.address("grain", years.join(" ")) : "";
        grid.source = Drawing.address("hole", [Colours.sheet, Colours.hole, pitch].join(" "));
    }
    // Before it is complete it has no sizes yet.
    function renew(): void {
        if (visible && drawn.length > 0 && drawn !== look)
            Drawing.spent() ? Qt.callLater(renew) : draw();
    }

    Component.onCompleted: draw()
    onLookChanged: Qt.callLater(renew)
    onVisibleChanged: renew()

    BorderImage {
        id: edges

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        border.left: Sizes.radiusCard
        border.right: Sizes.radiusCard
        height: Math.ceil(Sizes.radiusCard * 3)
        smooth: false
    }
    // A rectangle of its own: a picture as tall as the board, stretched, costs the software renderer 4 ms a frame.
    Rectangle {
        anchors.bottomMargin: root.layers
        anchors.fill: parent
        color: Colours.board
        radius: Sizes.radiusCard
    }
    // One strip of grain, as wide as the screen, is the grain of every board, over and over.
    Image {
        id: strip

        fillMode: Image.Tile
        height: Math.max(0, root.height - root.layers - Sizes.mm(1))
        horizontalAlignment: Image.AlignLeft
        smooth: false
        verticalAlignment: Image.AlignTop
        width: root.width
    }
    Image {
        id: grid

        fillMode: Image.Tile
        height: root.rows * root.pitch
        horizontalAlignment: Image.AlignLeft
        sourceSize: Qt.size(root.pitch, root.pitch)
        verticalAlignment: Image.AlignTop
        visible: root.holes
        width: root.columns * root.pitch
        x: root.originX
        y: root.originY
    }
    FingerEdge {
    }
}
