pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// Text as the product writes it: wrapped, plain, aligned to the reading side.
Text {
    color: Colours.ink
    font: Fonts.body
    horizontalAlignment: Text.AlignLeft
    lineHeight: Fonts.bodyLine
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.ignored: text.length === 0
    Accessible.name: text.replace(/\u2060/g, "").replace(/\u00A0/g, " ") // Fonts.whole()
    Accessible.role: Accessible.StaticText
}
