pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// A piece of ply lying on the page: a face, a thin line round it and a darker edge below. One small picture, stretched
// between its corners: a keyboard has forty of them.
BorderImage {
    id: root

    property color face: Colours.sheet
    property color edge: Colours.line
    property color outline: edge
    property real corner: Sizes.radiusButton
    property real thickness: Sizes.edge
    property bool down: false
    readonly property real inset: down ? Sizes.pressIn : 0
    readonly property real sunk: down ? Math.round(thickness / 2) : thickness
    readonly property string look: `${face} ${edge} ${outline} ${corner} ${inset} ${sunk} ${border.left} ${border.bottom}`
    property string drawn

    function draw(): void {
        drawn = look;
        source = drawing();
    }
    function renew(): void {
        if (visible && drawn !== look)
            Drawing.spent() ? Qt.callLater(renew) : draw();
    }
    function drawing(): string {
        const across = border.left + border.right + 2;
        const tall = border.top + border.bottom + 2;
        const line = Sizes.border;
        const wide = across - 2 * inset;
        const under = `<rect x='${inset}' y='${inset}' width='${wide}' height='${tall - 2 * inset}' rx='${corner}' fill='${edge}'/>`;
        const over = `<rect x='${inset + line / 2}' y='${inset + line / 2}' width='${wide - line}' height='${tall - 2 * inset - sunk - line}'`;
        const paint = `rx='${corner - line / 2}' fill='${face}' stroke='${outline}' stroke-width='${line}'/>`;
        return Drawing.document(`0 0 ${across} ${tall}`, across, tall, `${under}${over} ${paint}`);
    }

    border.bottom: Math.ceil(inset + corner + thickness)
    border.left: Math.ceil(inset + corner + Sizes.border)
    border.right: border.left
    border.top: border.left
    smooth: false

    Component.onCompleted: draw()
    // What is pressed looks so at once; a new palette changes its colours one by one, and it is drawn once.
    onDownChanged: draw()
    onLookChanged: Qt.callLater(renew)
    onVisibleChanged: renew()
}
