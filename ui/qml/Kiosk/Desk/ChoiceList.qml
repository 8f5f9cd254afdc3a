pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Answers to choose from, a button each, page by page.
ColumnLayout {
    id: root

    required property PagedRows list
    required property string heading
    readonly property real rowHeight: Sizes.target + Sizes.space1

    signal picked(string key)

    function fit(): void {
        list.setPerPage(Math.max(1, Math.floor((area.height + Sizes.space1) / rowHeight)));
    }

    spacing: Sizes.space2

    ListHead {
        Layout.fillWidth: true
        heading: root.heading
        list: root.list
        objectName: root.objectName
        visible: root.heading.length > 0 || root.list.pages > 1
    }
    Item {
        id: area

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Sizes.target

        onHeightChanged: root.fit()

        Column {
            spacing: Sizes.space1
            width: parent.width

            Repeater {
                model: root.list.rows

                delegate: ActionButton {
                    required property int index
                    required property string key
                    required property string title
                    required detail

                    face: Fonts.label
                    height: Sizes.target
                    kind: ActionButton.Secondary
                    label: title
                    objectName: `${root.objectName}_${index}`
                    oneLine: true
                    pad: Sizes.space2
                    reach: 0
                    width: area.width

                    onTapped: root.picked(key)
                }
            }
        }
    }
}
