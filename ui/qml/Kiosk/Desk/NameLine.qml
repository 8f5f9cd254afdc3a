pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// A name in one line of a list. Other scripts' fonts are taller than ours: the line is as high as ours is, so that a row
// with such a name is laid out as the next one.
Say {
    Accessible.ignored: true
    Layout.fillWidth: true
    elide: Text.ElideRight
    font: Fonts.naming(Fonts.strong, text)
    lineHeight: Math.ceil(font.pixelSize * 1.25)
    lineHeightMode: Text.FixedHeight
    wrapMode: Text.NoWrap
}
