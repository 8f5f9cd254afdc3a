pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// Words set as large as their room lets them, by the measure of words that nobody sees: a text that fits itself into its
// place is measured again at each height that a layout tries, and the two go round with one another.
Say {
    id: root

    property font largest: Fonts.body
    property font smallest: Fonts.hint
    // In a layout, what gives the layout its width: the text's own changes while it is laid out.
    property real breadth: width
    property real room: Number.POSITIVE_INFINITY

    font: room < Number.POSITIVE_INFINITY ? Fonts.sized(largest, measured.fontInfo.pixelSize) : largest

    Lettering {
        id: measured

        font: root.largest
        fontSizeMode: root.room < Number.POSITIVE_INFINITY ? Text.Fit : Text.FixedSize
        height: Math.min(root.room, Mode.screenHeight)
        lineHeight: root.lineHeight
        minimumPixelSize: Math.min(root.smallest.pixelSize, root.largest.pixelSize)
        text: root.text
        visible: false
        width: root.breadth
        wrapMode: Text.WordWrap // smaller before it is broken within a word
    }
}
