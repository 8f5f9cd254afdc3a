pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// What staff did, newest first: a line each. Only for managers.
FocusScope {
    id: root

    required property DeskActivityViewModel activity
    readonly property PagedRows list: activity.rows as PagedRows
    readonly property real rowHeight: Math.ceil((Fonts.strong.pixelSize + Fonts.hint.pixelSize) * 1.25) + Sizes.space2

    function fit(): void {
        list.setPerPage(Math.max(1, Math.floor(area.height / rowHeight)));
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Sizes.margin
        spacing: Sizes.space3

        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space3

            TextEntry {
                Layout.fillWidth: true
                focus: true
                label: "Find by any word of a line, or a day"
                longest: 80
                objectName: "activityQuery"
                text: root.activity.query

                onEdited: text => root.activity.search(text)
            }
            ActionButton {
                face: Fonts.label
                implicitHeight: Sizes.fieldH
                implicitWidth: naturalWidth
                kind: ActionButton.Secondary
                label: "Write as CSV"
                objectName: "activityExport"

                onTapped: root.activity.export()
            }
        }
        Say {
            Layout.fillWidth: true
            color: Colours.ink2
            font: Fonts.hint
            lineHeight: 1
            text: "Any words of a line: who, what, why, a badge, a room, a day. Ada checked out, mistake, 7K2M, 25 Nov."
            visible: root.activity.query.length === 0
        }
        Say {
            Layout.fillWidth: true
            font: Fonts.label
            lineHeight: 1
            objectName: "activityMessage"
            text: root.activity.message
            visible: text.length > 0
        }
        ListHead {
            Layout.fillWidth: true
            heading: root.activity.heading
            list: root.list
            objectName: "activity"
        }
        Item {
            id: area

            Layout.fillHeight: true
            Layout.fillWidth: true

            onHeightChanged: root.fit()

            EmptyNote {
                anchors.fill: parent
                drawing: "wedge"
                says: "What staff do at this desk is kept here: who, when and why. Nothing in it can be changed."
                visible: root.list.count === 0 && root.activity.query.length === 0
            }
            Column {
                width: parent.width

                Repeater {
                    model: root.list.rows

                    delegate: ActLine {
                        height: root.rowHeight
                        width: area.width
                    }
                }
            }
        }
    }
}
