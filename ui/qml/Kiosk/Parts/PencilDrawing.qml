pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// A part as it is drawn before it is cut: outline, centre lines, construction circles, one dimension. Decoration only.
// It is drawn once it is seen: pages are made that nobody comes to, and it takes longest of what they have.
Image {
    id: root

    property string shape: "cog"
    // One of few sizes, so that pages of nearly one size share one picture.
    readonly property real unit: Math.pow(2, Math.floor(Math.log2(Math.max(0.1, Math.min(width / 190, height / 150))) * 4) / 4)
    readonly property string look: visible ? looks() : drawn
    property string drawn

    function looks(): string {
        return [shape, unit, Colours.pencil, Colours.line, Sizes.kerf].join(" ");
    }
    function draw(): void {
        drawn = looks();
        source = unit > 0.3 ? Drawing.address("pencil", drawn) : "";
    }
    function renew(): void {
        if (visible && drawn !== looks())
            draw();
    }
    // In an event in which no answer comes, too.
    function renewLater(): void {
        if (visible)
            KeptPages.awaited || Drawing.spent() ? Qt.callLater(renewLater) : renew();
    }

    fillMode: Image.Pad
    sourceSize: Qt.size(Math.round(190 * unit), Math.round(150 * unit))

    Component.onCompleted: renew()
    onLookChanged: Qt.callLater(renewLater)
}
