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
        return `${shape} ${unit} ${Colours.pencil} ${Colours.line} ${Sizes.kerf}`;
    }
    function draw(): void {
        drawn = looks();
        source = unit > 0.3 ? drawing() : "";
    }
    function renew(): void {
        if (visible && drawn !== looks())
            draw();
    }
    function renewLater(): void {
        if (visible)
            Drawing.spent() ? Qt.callLater(renewLater) : renew();
    }
    function drawing(): string {
        const thin = Sizes.kerf / unit;
        const pen = `fill='none' stroke='${Colours.pencil}' stroke-width='${thin}'`;
        const centres = "M-30 50H130M50 -20V120M-6 -6L106 106M106 -6L-6 106";
        const circles = "M2 50A48 48 0 1 0 98 50A48 48 0 1 0 2 50M-18 50A68 68 0 0 1 12 -6M118 50A68 68 0 0 1 88 106";
        const width = "M0 100V118M100 100V118M0 114H100M0 114L5 112.4M0 114L5 115.6M100 114L95 112.4M100 114L95 115.6";
        const aids = `<path ${pen} stroke-dasharray='9 4 2 4' d='${centres}'/><path ${pen} d='${circles}${width}'/>`;
        // Ends and joins as they come: round ones, which nobody can see in lines this thin, took as long again.
        const part = `<path fill='none' stroke='${Colours.line}' stroke-width='${thin * 2}' d='${Marks.outline(shape)}'/>`;
        return Drawing.document("-45 -25 190 150", Math.round(190 * unit), Math.round(150 * unit), aids + part);
    }

    fillMode: Image.Pad
    sourceSize: Qt.size(Math.round(190 * unit), Math.round(150 * unit))

    Component.onCompleted: renew()
    onLookChanged: Qt.callLater(renewLater)
}
