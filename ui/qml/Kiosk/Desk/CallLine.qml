pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// One call in the list: what it is about, where and since when, and who comes.
TapArea {
    id: root

    required property string title
    required property string stateWords
    required property bool answered
    required property bool chosen
    required detail

    Accessible.description: `${detail}. ${stateWords}`
    checkable: true
    checked: chosen
    label: title
    implicitHeight: Sizes.mm(40)
    reach: 0
    ringGap: -2 * Sizes.focusRing

    Plate {
        anchors.fill: parent
        anchors.margins: Sizes.space1
        corner: Sizes.radiusCard
        edge: root.answered ? Colours.line : Colours.coral
        face: root.chosen ? Colours.tint : Colours.sheet
    }
    ColumnLayout {
        anchors.left: parent.left
        anchors.leftMargin: Sizes.space4
        anchors.right: parent.right
        anchors.rightMargin: Sizes.space4
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Math.round(Sizes.edge / 2)
        spacing: 0

        Say {
            Accessible.ignored: true
            Layout.fillWidth: true
            elide: Text.ElideRight
            font: Fonts.strong
            lineHeight: 1
            text: root.title
            wrapMode: Text.NoWrap
        }
        Say {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Colours.ink2
            elide: Text.ElideRight
            font: Fonts.hint
            lineHeight: 1.1
            text: root.detail
            wrapMode: Text.NoWrap
        }
        Say {
            Accessible.ignored: true
            Layout.fillWidth: true
            elide: Text.ElideRight
            font: Fonts.label
            lineHeight: 1.1
            text: root.stateWords
            wrapMode: Text.NoWrap
        }
    }
}
