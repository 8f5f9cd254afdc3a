pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// What people said and what came of it, as large as the place allows. A touch keeps it from changing.
TapArea {
    id: root

    required property string saidLabel
    required property string said
    required property string didLabel
    required property string did
    required property string since
    required property string note
    readonly property real pad: Sizes.mm(Mode.portrait && !Mode.large ? 10 : Mode.portrait ? 4 : 5)

    label: `${saidLabel} ${said} ${didLabel} ${did} ${since}`
    detail: note

    onVisibleChanged: if (!visible)
        focus = false

    Rectangle {
        anchors.fill: parent
        border.color: root.down ? Colours.ink : Colours.line
        border.width: Sizes.border
        color: Colours.sheet
        radius: Sizes.radiusCard
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.pad
        spacing: Mode.large ? 0 : Sizes.space2

        Part {
            text: root.saidLabel
        }
        Words {
            font: Mode.large || !Mode.portrait ? Fonts.strong : Fonts.question
            text: Fonts.tied(root.said)
        }
        Part {
            text: root.didLabel
        }
        Words {
            font: Mode.portrait && !Mode.large ? Fonts.button : Fonts.strong
            text: Fonts.tied(root.did)
        }
        Lettering {
            Layout.fillWidth: true
            font: Fonts.hint
            lineHeight: 1
            text: root.since
            // A low board has no room for it.
            visible: text.length > 0 && !Mode.large && root.height > Sizes.mm(125)
        }
        Lettering {
            Layout.fillWidth: true
            color: Colours.ink2
            font: Fonts.hint
            lineHeight: 1
            text: Fonts.whole(root.note)
        }
    }

    component Part: Lettering {
        Layout.fillWidth: true
        color: Colours.plum
        font: Fonts.label
        lineHeight: 1
    }
    component Words: Lettering {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
        Layout.minimumHeight: 0
        fontSizeMode: Text.Fit
        lineHeight: 1
        minimumPixelSize: Fonts.hint.pixelSize
        verticalAlignment: Text.AlignTop
    }
}
