pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// Words as the product writes them, wrapped, plain, aligned to the reading side: those of something that is read out as a
// whole, and those that are measured alone.
Text {
    color: Colours.ink
    font: Fonts.body
    horizontalAlignment: Text.AlignLeft
    lineHeight: Fonts.bodyLine
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
