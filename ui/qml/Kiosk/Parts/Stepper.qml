pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

Item {
    id: root

    required property string label
    required property int value
    property string detail
    property string fewerName
    property string moreName
    property int from: 0
    property int to: 99

    signal changed(int value)

    function step(by: int): void {
        const next = value + by;
        if (next >= from && next <= to)
            changed(next);
    }

    implicitHeight: Math.max(Sizes.stepper + Sizes.mm(Mode.shortScreen ? 4 : 8), words.implicitHeight + Sizes.mm(4))
    implicitWidth: Sizes.mm(120)

    Rectangle {
        anchors.fill: parent
        border.color: Colours.line
        border.width: Sizes.border
        color: Colours.sheet
        radius: Sizes.radiusCard
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Sizes.mm(Mode.shortScreen ? 4 : 6)
        anchors.rightMargin: Sizes.mm(Mode.shortScreen ? 3 : 4)
        spacing: Sizes.mm(Mode.shortScreen ? 1 : 2)

        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            Lettering {
                // The number says it, too.
                Accessible.name: ""
                Layout.fillWidth: true
                font: Fonts.button
                lineHeight: 1.05
                text: Fonts.whole(root.label)
            }
            Say {
                Layout.fillWidth: true
                color: Colours.ink2
                font: Fonts.hint
                lineHeight: 1
                text: Fonts.whole(root.detail)
                visible: text.length > 0
            }
        }
        StepButton {
            label: root.fewerName
            objectName: `${root.objectName}_fewer`
            sign: "minus"
            spent: root.value <= root.from

            onTapped: root.step(-1)
        }
        Say {
            Accessible.name: `${root.label}: ${root.value}`
            Layout.preferredWidth: Sizes.mm(Mode.shortScreen ? 17 : 26)
            font: Fonts.number
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            text: root.value
            wrapMode: Text.NoWrap
        }
        StepButton {
            label: root.moreName
            objectName: `${root.objectName}_more`
            sign: "plus"
            spent: root.value >= root.to

            onTapped: root.step(1)
        }
    }
}
