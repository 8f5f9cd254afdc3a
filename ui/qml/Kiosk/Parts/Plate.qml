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
    readonly property string look: [face, edge, outline, corner, inset, sunk, Sizes.border, border.left, border.bottom].join(" ")
    property string drawn

    function draw(): void {
        drawn = look;
        source = Drawing.address("plate", look);
    }
    function renew(): void {
        if (visible && drawn !== look)
            Drawing.spent() ? Qt.callLater(renew) : draw();
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
