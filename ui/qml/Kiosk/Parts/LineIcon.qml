pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// One icon of Look.Icons as strokes. Decoration: its word stands beside it.
Image {
    id: root

    required property string name
    property color color: Colours.ink
    property real size: Sizes.icon
    readonly property string look: `${name} ${color} ${size} ${Sizes.iconStroke}`
    property string drawn

    function draw(): void {
        drawn = look;
        source = name ? drawing() : "";
    }
    function renew(): void {
        if (visible && drawn !== look)
            Drawing.spent() ? Qt.callLater(renew) : draw();
    }
    function drawing(): string {
        const width = Sizes.iconStroke * 24 / Sizes.icon;
        const pen = `fill='none' stroke='${color}' stroke-width='${width}' stroke-linecap='round' stroke-linejoin='round'`;
        return Drawing.document("0 0 24 24", size, size, `<path ${pen} d='${Icons.path(name)}'/>`);
    }

    height: size
    mirror: LayoutMirroring.enabled && Icons.turns(name)
    smooth: false
    sourceSize: Qt.size(size, size)
    visible: name.length > 0
    width: size

    Component.onCompleted: draw()
    onLookChanged: Qt.callLater(renew)
    onVisibleChanged: renew()
}
