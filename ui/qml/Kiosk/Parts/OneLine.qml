import QtQuick
import Kiosk.Look

// The size at which each of several buttons' words has one line of its own in the same room, and all are set alike; where that
// is smaller than the smallest, the smallest.
FontMetrics {
    id: root

    required property list<string> words
    required property real room
    property font smallest: Fonts.bar
    // Asked of the height, too: a width that is measured by a function is not measured again with another font.
    readonly property real longest: height > 0 ? Math.max(1, ...words.map(line => Math.ceil(advanceWidth(line)) + 1)) : 1
    readonly property real fitting: Math.floor(font.pixelSize * Math.min(1, room / longest))
    readonly property font face: fitting < smallest.pixelSize || words.some(line => line.includes("\n")) ? smallest : Fonts.sized(font, fitting)

    font: Fonts.label
}
