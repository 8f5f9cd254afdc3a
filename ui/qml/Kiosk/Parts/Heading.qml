pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

Say {
    font: Fonts.question
    lineHeight: Fonts.displayLine
    Accessible.role: Accessible.Heading
}
