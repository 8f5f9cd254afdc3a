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
    readonly property string look: `${Colours.board} ${Colours.line} ${Colours.rule} ${Colours.grain} ${Colours.sheet} ${Colours.hole} ${pitch} ${layers} ${Mode.screenWidth} ${Sizes.radiusCard} ${Sizes.kerf}`
    property string drawn

    function rowsWithin(height: real): int {
        return Math.max(0, Math.floor((height - layers - Sizes.mm(5)) / pitch));
    }
    function draw(): void {
        drawn = look;
        edges.source = edge();
        strip.source = Mode.screenWidth > 0 ? grain(Mode.screenWidth, Sizes.mm(5) * 13) : "";
        grid.source = hole();
    }
    function renew(): void {
        if (visible && drawn !== look)
            Drawing.spent() ? Qt.callLater(renew) : draw();
    }

    // The layers beneath the face, as they show at the lower edge; stretched between their corners.
    function edge(): string {
        const corner = Sizes.radiusCard;
        const across = 2 * corner + 2;
        const down = Math.ceil(corner * 3);
        let drawn = "";
        for (let layer = 0; layer < 4; ++layer) {
            const colour = layer % 2 ? Colours.line : Colours.rule;
            const tall = down - layer * layers / 4;
            drawn += `<rect width='${across}' height='${tall}' rx='${corner}' fill='${colour}'/>`;
        }
        return Drawing.document(`0 0 ${across} ${down}`, across, down, drawn);
    }
    function grain(across: int, down: int): string {
        const drawn = `<path d='M0 0${years(across, down)}' fill='none' stroke='${Colours.grain}' stroke-width='${Sizes.kerf}'/>`;
        return Drawing.document(`0 0 ${across} ${down}`, across, down, drawn);
    }

    // The grain: long slightly swaying lines, the same on every start.
    function years(across: real, down: real): string {
        const step = Sizes.mm(5);
        let seed = 7;
        let lines = "";
        for (let y = step / 2; y < down; y += step) {
            seed = (seed * 1103515245 + 12345) % 2147483648;
            const start = Math.round(across * (0.02 + (seed >> 6) % 100 / 210));
            const half = Math.round((across * 0.98 - start) * (0.25 + (seed >> 14) % 100 / 400));
            const sway = (1 + (seed >> 4) % 3) * (seed & 32 ? 0.5 : -0.5) * Mode.pxPerMm;
            lines += `M${start} ${y}q${half / 2} ${sway} ${half} 0t${half} 0`;
        }
        return lines;
    }
    function hole(): string {
        const lip = `<circle cx='60' cy='61.5' r='11' fill='${Colours.sheet}'/>`;
        return Drawing.document("0 0 120 120", pitch, pitch, `${lip}<circle cx='60' cy='60' r='10.5' fill='${Colours.hole}'/>`);
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
