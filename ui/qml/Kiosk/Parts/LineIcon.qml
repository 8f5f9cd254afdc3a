pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// One icon of resources/icons/lines.svg. Decoration: its word stands beside it.
Image {
    id: root

    required property string name
    property color color: Colours.ink
    property real size: Sizes.icon
    readonly property string look: [name, color, size, Sizes.iconStroke * 24 / Sizes.icon].join(" ")
    property string drawn

    function draw(): void {
        drawn = look;
        source = name ? Drawing.address("icon", look) : "";
    }
    function renew(): void {
        if (visible && drawn !== look)
            Drawing.spent() ? Qt.callLater(renew) : draw();
    }
    // What points somewhere, and the question mark, look the other way where people read from the right.
    function turns(): bool {
        return ["back", "forward", "leave", "help", "undo"].includes(name);
    }

    height: size
    mirror: LayoutMirroring.enabled && turns()
    smooth: false
    sourceSize: Qt.size(size, size)
    visible: name.length > 0
    width: size

    Component.onCompleted: draw()
    onLookChanged: Qt.callLater(renew)
    onVisibleChanged: Qt.callLater(renew) // by then the look is that of the name, too
}
