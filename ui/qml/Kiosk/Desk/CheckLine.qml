pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// Something that was looked at or done: how it stands, in a mark and a word, what it is, a sentence, and the next step.
Item {
    id: root

    required property string title
    required property string says
    required property string fix
    required property string standing
    required property string word
    readonly property bool bad: standing === "failed" || standing === "red"
    readonly property bool odd: standing === "look" || standing === "amber"
    readonly property bool good: standing === "done" || standing === "green"

    Accessible.name: `${title}: ${word}. ${says} ${fix}`
    Accessible.role: Accessible.StaticText

    Rectangle {
        anchors.bottom: parent.bottom
        color: Colours.rule
        height: Sizes.kerf
        width: parent.width
    }
    RowLayout {
        anchors.bottomMargin: Sizes.space1
        anchors.fill: parent
        anchors.topMargin: Sizes.space1
        spacing: Sizes.space3

        Rectangle {
            Layout.preferredHeight: Sizes.mm(13)
            Layout.preferredWidth: Sizes.mm(13)
            border.color: root.bad ? Colours.err : root.odd ? Colours.ink : root.good ? Colours.ok : Colours.line
            border.width: Sizes.border
            color: root.bad ? Colours.errTint : root.odd ? Colours.marigold : root.good ? Colours.okTint : Colours.sheet
            radius: width / 2

            LineIcon {
                anchors.centerIn: parent
                color: root.bad ? Colours.err : root.odd ? Mode.contrast ? "#000000" : Colours.ink : Colours.ok
                name: root.bad ? "cross" : root.odd ? "warning" : root.good ? "tick" : ""
                size: Sizes.mm(8)
            }
        }
        ColumnLayout {
            Layout.maximumWidth: Sizes.mm(72)
            Layout.minimumWidth: Sizes.mm(72)
            spacing: 0

            Say {
                Accessible.ignored: true
                Layout.fillWidth: true
                elide: Text.ElideRight
                font: Fonts.label
                lineHeight: 1
                maximumLineCount: 2
                text: root.title
            }
            Say {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: root.bad ? Colours.err : Colours.ink2
                font: Fonts.hint
                lineHeight: 1
                text: root.word
                wrapMode: Text.NoWrap
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Say {
                Accessible.ignored: true
                Layout.fillWidth: true
                elide: Text.ElideRight
                font: Fonts.hint
                lineHeight: 1.05
                maximumLineCount: 2
                text: root.says
                visible: text.length > 0
            }
            Say {
                Accessible.ignored: true
                Layout.fillWidth: true
                elide: Text.ElideRight
                font: Fonts.label
                lineHeight: 1.05
                maximumLineCount: 2
                text: root.fix
                visible: text.length > 0
            }
        }
    }
}
