pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

Say {
    font: Fonts.question
    lineHeight: Fonts.displayLine(text)
    Accessible.role: Accessible.Heading
}
