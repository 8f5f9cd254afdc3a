pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

TapArea {
    id: root

    required property string icon
    property string stateWord
    property string offWord
    property bool beside: false
    // Both words on one line where they fit.
    readonly property bool abreast: metrics.advanceWidth(`${label} · ${stateWord}`) + Sizes.icon + Sizes.mm(5) <= width
    readonly property color ink: checked ? Colours.primaryText : Colours.ink

    detail: checked ? stateWord : offWord
    implicitHeight: grid.implicitHeight + Sizes.mm(1) - Sizes.kerf // the bar's edge above it is the rest
    reach: 0
    ringGap: -2 * Sizes.focusRing

    FontMetrics {
        id: metrics

        font: Fonts.bar
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Sizes.mm(0.8)
        color: root.checked ? Colours.primary : root.down ? Colours.tint : "transparent"
        radius: Sizes.radiusButton
        visible: root.checked || root.down
    }
    GridLayout {
        id: grid

        anchors.centerIn: parent
        anchors.verticalCenterOffset: root.beside ? 0 : -Sizes.mm(0.3) // tails of letters off the pill's edge
        columnSpacing: Sizes.mm(1.5)
        columns: root.beside ? 2 : 1
        rowSpacing: -Sizes.mm(1.5)
        width: Math.min(implicitWidth, parent.width - 2 * Sizes.mm(Mode.shortScreen ? 0.4 : 1))

        RowLayout {
            Layout.alignment: Qt.AlignCenter
            Layout.fillWidth: false
            // A sign has room of its own on that side.
            Layout.leftMargin: root.beside || root.checked ? -Sizes.mm(1.4) : 0
            spacing: Sizes.space1
            // A short screen has a bar of one height: two lines of words stand there without their sign.
            visible: root.beside || root.checked || !Mode.shortScreen || words.lineCount < 2

            LineIcon {
                color: root.ink
                name: root.checked ? "tick" : root.icon
            }
            Lettering {
                color: root.ink
                font: Fonts.bar
                lineHeight: 1
                text: root.stateWord
                visible: root.checked && !root.beside
                wrapMode: Text.NoWrap
            }
        }
        Lettering {
            id: words

            Layout.fillWidth: true
            color: root.ink
            font: Fonts.bar
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            lineHeight: root.beside ? Math.min(0.92, Fonts.displayLine(text)) : 0.92
            text: root.checked && root.beside && root.stateWord ? root.label + (root.abreast ? " · " : "\n") + root.stateWord : Fonts.whole(root.label)
            wrapMode: Text.Wrap
        }
    }
}
