pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// A room with the rule of two adults and young people in it: who is there, and how many staff are with them.
Item {
    id: root

    required property string title
    required property string detail
    required property int staff
    required property bool broken

    signal staffChosen(int staff)

    implicitHeight: Math.max(Sizes.mm(26), words.implicitHeight + Sizes.space1)

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
            id: words

            Layout.fillWidth: true
            spacing: 0

            Say {
                Layout.fillWidth: true
                elide: Text.ElideRight
                font: Fonts.strong
                lineHeight: 1
                text: root.title
                wrapMode: Text.NoWrap
            }
            Say {
                Layout.fillWidth: true
                color: root.broken ? Colours.err : Colours.ink2
                elide: Text.ElideRight
                font: Fonts.hint
                lineHeight: 1
                maximumLineCount: 2
                text: root.detail
            }
        }
        StepButton {
            sign: "minus"
            enabled: root.staff > 0
            label: `One fewer of the staff in ${root.title}`
            objectName: "fewerStaff"

            onTapped: root.staffChosen(root.staff - 1)
        }
        Say {
            Accessible.name: `${root.staff} of the staff`
            font: Fonts.strong
            lineHeight: 1
            objectName: "staffWith"
            text: root.staff
        }
        StepButton {
            sign: "plus"
            label: `One more of the staff in ${root.title}`
            objectName: "moreStaff"

            onTapped: root.staffChosen(root.staff + 1)
        }
    }
}
