pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// One of the lines under a heading; there may be more of them made than there are lines.
Say {
    required property int index
    required property list<string> lines
    readonly property string line: lines[index] ?? ""

    Accessible.name: line
    text: Fonts.tied(line)
    visible: line.length > 0
}
