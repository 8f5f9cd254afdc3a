pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// What does not go together, each with what can be said to it by one tap.
FocusScope {
    id: root

    required property DeskInboxViewModel inbox
    readonly property PagedRows list: inbox.rows as PagedRows
    readonly property real rowHeight: Math.ceil(Fonts.strong.pixelSize * 1.25 + Fonts.hint.pixelSize * 2.7) + Sizes.space2

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Sizes.margin
        spacing: Sizes.space3

        ListHead {
            Layout.fillWidth: true
            heading: root.inbox.heading
            list: root.list
            objectName: "inbox"
        }
        Item {
            id: area

            Layout.fillHeight: true
            Layout.fillWidth: true

            onHeightChanged: root.list.setPerPage(Math.max(1, Math.floor(height / root.rowHeight)))

            EmptyNote {
                anchors.fill: parent
                drawing: "dovetail"
                says: "A code that nobody knows, one that was used twice, a place that is too full: what needs a decision stands here, with the answers to it."
                visible: root.list.count === 0
            }
            Column {
                width: parent.width

                Repeater {
                    model: root.list.rows

                    delegate: InboxLine {
                        height: root.rowHeight
                        width: area.width

                        onAnswered: (key, answer) => root.inbox.answer(key, answer)
                    }
                }
            }
        }
    }
}
