pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// A board of birch ply: grain, a grid of holes at 12 mm, layers on its lower edge, finger cuts at its top corners.
Item {
    id: root

    property bool holes: true
    readonly property real pitch: Sizes.pegPitch
    readonly property real layers: Sizes.mm(2.4)
    readonly property int columns: Math.max(0, Math.floor((width - Sizes.mm(4)) / pitch))
    readonly property int rows: Math.max(0, Math.floor((height - layers - Sizes.mm(5)) / pitch))
    readonly property real originX: Math.round((width - columns * pitch) / 2)
    readonly property real originY: Math.round((height - layers - rows * pitch) / 2)

    function grain(): string {
        const w = Math.max(1, Math.round(width));
        const h = Math.max(1, Math.round(height));
        const step = Sizes.mm(5);
        let seed = 7;
        let strokes = "";
        for (let y = step; y < h - layers - 2; y += step) {
            seed = (seed * 1103515245 + 12345) % 2147483648;
            const start = seed % Math.max(1, Math.round(w * 0.5));
            const length = w * (0.25 + (seed >> 8) % 100 / 180);
            const sway = ((seed >> 4) % 7 - 3) * Mode.pxPerMm * 0.4;
            strokes += `M${start} ${y}q${length / 4} ${sway} ${length / 2} 0t${Math.min(length / 2, w - start - length / 2
                                                                                        - 4)} 0`;
        }
        const layer = layers / 4;
        const r = Sizes.radiusCard;
        const bands = [Colours.rule, Colours.line, Colours.rule, Colours.line].map((colour, index) => `<rect x='0' y='${h
                                                                                                      - r * 3}' width='
${w}' height='${r * 3 - index * layer}' rx='${r}' fill='${colour}'/>`).join("");
        return "data:image/svg+xml;utf8," + encodeURIComponent(`<svg xmlns='http://www.w3.org/2000/svg' width='${w
                                                               }' height='

${h}'>${bands}<rect width='${w}' height='${h - layers}' rx='${r}' fill='${Colours.board}'/><path d='${strokes
                                                               }' fill='none' stroke='

${Colours.grain}' stroke-width='${Math.max(1, Sizes.kerf)}' stroke-linecap='round'/></svg>`);
    }
    function hole(): string {
        return "data:image/svg+xml;utf8," + encodeURIComponent(
                    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 120'><circle cx='60' cy='61.5' r='11' fill='

${Colours.sheet}'/><circle cx='60' cy='60' r='10.5' fill='${Colours.hole}'/></svg>`);
    }

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        color: Colours.board
        radius: Sizes.radiusCard
    }
    Image {
        anchors.fill: parent
        cache: false
        source: root.width > 8 && root.height > 8 ? root.grain() : ""
        sourceSize: Qt.size(Math.round(root.width), Math.round(root.height))
    }
    Image {
        fillMode: Image.Tile
        height: root.rows * root.pitch
        horizontalAlignment: Image.AlignLeft
        source: root.hole()
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
