pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Look

// One icon of Look.Icons as strokes. Decoration: its word stands beside it.
Item {
    id: root

    required property string name
    property color color: Colours.ink
    property real size: Sizes.icon
    readonly property real unit: size / 24

    Accessible.ignored: true
    implicitHeight: size
    implicitWidth: size
    visible: name.length > 0

    Shape {
        anchors.fill: parent

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(root.unit, root.unit)
            strokeColor: root.color
            strokeWidth: Sizes.iconStroke * root.size / Sizes.icon

            PathSvg {
                path: Icons.path(root.name)
            }
        }
    }
}
