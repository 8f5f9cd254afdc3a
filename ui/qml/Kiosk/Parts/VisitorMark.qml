pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// One laser-cut part. Drawn from a cached picture, so hundreds cost little.
Image {
    id: root

    required property string shape
    required property string colour
    property int turn: 0
    property real sizeMm: 8
    property color fill: Colours.peg(colour)
    property color under: Colours.board
    property string label
    readonly property real side: Sizes.mm(sizeMm)
    readonly property string look: [shape, colour, turn, fill, Colours.ink, under, side].join(" ")
    property string drawn

    function draw(): void {
        drawn = look;
        source = shape ? Drawing.address("mark", look) : "";
    }
    // Only what is seen: a page that was unmade meanwhile has nothing to draw with.
    function renew(): void {
        if (visible && drawn !== look)
            Drawing.spent() ? Qt.callLater(renew) : draw();
    }

    Accessible.ignored: label.length === 0
    Accessible.name: label
    Accessible.role: Accessible.Graphic
    height: side
    smooth: false
    sourceSize: Qt.size(side, side)
    width: side

    // Later: another mark is another shape, colour and turn one by one, and is drawn once.
    onLookChanged: Qt.callLater(renew)
    onVisibleChanged: Qt.callLater(renew)
}
