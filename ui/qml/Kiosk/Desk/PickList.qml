pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.ViewModels

// A list to pick from, page by page.
ColumnLayout {
    id: root

    required property PagedRows list
    required property string heading
    readonly property real rowHeight: Math.max(Sizes.target, Math.ceil((Fonts.strong.pixelSize + Fonts.hint.pixelSize) * 1.25) + Sizes.space2)

    signal picked(string key)

    function fit(): void {
        list.setPerPage(Math.max(1, Math.floor(area.height / rowHeight)));
    }

    spacing: Sizes.space2

    ListHead {
        Layout.fillWidth: true
        heading: root.heading
        list: root.list
        objectName: root.objectName
    }
    Item {
        id: area

        Layout.fillHeight: true
        Layout.fillWidth: true

        onHeightChanged: root.fit()

        Column {
            width: parent.width

            Repeater {
                model: root.list.rows

                delegate: PickLine {
                    required property int index

                    height: root.rowHeight
                    objectName: `${root.objectName}_${index}`
                    width: area.width

                    onTapped: root.picked(key)
                }
            }
        }
    }
}
