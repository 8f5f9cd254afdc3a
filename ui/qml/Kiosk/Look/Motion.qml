pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    readonly property int page: Mode.moving ? 200 : 0
    readonly property int sheet: Mode.moving ? 240 : 0
    readonly property int peg: Mode.moving ? 600 : 0
    readonly property int attractCycle: Mode.moving ? 30000 : 60000
    readonly property int easing: Easing.OutCubic
}
