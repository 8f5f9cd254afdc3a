pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

TapArea {
    id: root

    property string icon
    property bool quiet: false
    property bool wordy: false
    property font letters: Fonts.key
    // What a letter covers, from where it stands.
    property rect ink
    readonly property real thickness: Sizes.mm(0.9)
    readonly property real faceHeight: height - thickness

    // Letters stand on one line, but for one that would leave the key's face with its tail or its mark.
    function standing(usual: real): real {
        const free = Sizes.border + 1;
        return ink.height > 0 ? Math.round(Math.max(free - ink.top, Math.min(faceHeight - free - ink.bottom, usual))) : usual;
    }

    corner: Sizes.radiusKey
    guardMs: Guard.key
    reach: Sizes.keyGap / 2

    Plate {
        anchors.fill: parent
        corner: root.corner
        down: root.down
        edge: root.checked ? Colours.tintEdge : Colours.line
        face: root.down || root.checked ? Colours.tint : root.quiet ? Colours.keyQuiet : Colours.keyFace
        thickness: root.thickness
    }
    Text {
        anchors.left: parent.left
        anchors.leftMargin: root.wordy && !Mode.shortScreen ? Sizes.mm(1.4) : 0
        anchors.right: parent.right
        anchors.rightMargin: anchors.leftMargin
        color: Colours.ink
        font: root.wordy ? Fonts.bar : root.letters
        fontSizeMode: root.wordy ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: Sizes.mm(7.2)
        horizontalAlignment: Text.AlignHCenter
        text: root.icon ? "" : root.label
        textFormat: Text.PlainText
        y: root.standing(Math.round((root.faceHeight - height) / 2 + baselineOffset)) - baselineOffset
    }
    // What few keys have is made for those alone.
    Loader {
        active: root.icon.length > 0 || root.checked
        anchors.fill: parent

        sourceComponent: Item {
            LineIcon {
                anchors.centerIn: parent
                name: root.icon
            }
            Rectangle {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Sizes.mm(2.4)
                anchors.horizontalCenter: parent.horizontalCenter
                color: Colours.ink
                height: Sizes.mm(0.9)
                visible: root.checked
                width: Sizes.mm(8)
            }
        }
    }
}
