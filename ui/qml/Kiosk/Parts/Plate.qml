pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// A piece of ply lying on the page: a face, a thin line round it and a darker edge below.
Item {
    id: root

    property color face: Colours.sheet
    property color edge: Colours.line
    property color outline: edge
    property real corner: Sizes.radiusButton
    property real thickness: Sizes.edge
    property bool down: false

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.down ? Sizes.pressIn : 0
        color: root.edge
        radius: root.corner
    }
    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: root.down ? Sizes.pressIn + Math.round(root.thickness / 2) : root.thickness
        anchors.leftMargin: root.down ? Sizes.pressIn : 0
        anchors.rightMargin: root.down ? Sizes.pressIn : 0
        anchors.topMargin: root.down ? Sizes.pressIn : 0
        border.color: root.outline
        border.width: Sizes.border
        color: root.face
        radius: root.corner
    }
}
