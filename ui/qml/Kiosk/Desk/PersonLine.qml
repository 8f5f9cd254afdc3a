pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// A party of today or a booking: who, where, how many, and whether it is still in. Tapped, its card opens.
TapArea {
    id: root

    required property string title
    required property int people
    required property string stay
    required property bool doubtful
    required property bool chosen

    checkable: true
    checked: chosen
    label: `${title}, ${people}, ${stay}`
    reach: 0
    ringGap: -2 * Sizes.focusRing

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Sizes.space2
        anchors.rightMargin: -Sizes.space2
        color: root.chosen || root.down ? Colours.tint : "transparent"
        radius: Sizes.radiusField
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Colours.rule
        height: Sizes.kerf
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        spacing: Sizes.space3

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            NameLine {
                text: root.title
            }
            Say {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Colours.ink2
                elide: Text.ElideRight
                font: Fonts.hint
                lineHeight: 1
                text: root.detail
                wrapMode: Text.NoWrap
            }
        }
        Say {
            Accessible.ignored: true
            color: root.doubtful ? Colours.err : Colours.ink2
            font: root.doubtful ? Fonts.label : Fonts.hint
            lineHeight: 1
            text: root.stay
            wrapMode: Text.NoWrap
        }
        Say {
            Accessible.ignored: true
            font: Fonts.strong
            lineHeight: 1
            text: root.people
            wrapMode: Text.NoWrap
        }
    }
}
