pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// One matter: what happened, where and when, and what can be said to it.
Item {
    id: root

    required property int index
    required property string key
    required property string title
    required property string detail
    required property list<string> answers
    required property list<string> keys

    signal answered(key: string, answer: string)

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
                color: Colours.ink2
                elide: Text.ElideRight
                font: Fonts.hint
                lineHeight: 1.1
                maximumLineCount: 2
                text: root.detail
            }
        }
        Repeater {
            model: root.answers

            delegate: ActionButton {
                required property int index
                required property string modelData

                face: Fonts.label
                implicitHeight: Sizes.fieldH
                implicitWidth: naturalWidth
                kind: ActionButton.Secondary
                label: modelData
                objectName: `inbox_${root.index}_${root.keys[index]}`
                pad: Sizes.mm(root.width < Sizes.mm(320) ? 2 : 6) // who has left is read in the words beside them

                onTapped: root.answered(root.key, root.keys[index])
            }
        }
    }
}
