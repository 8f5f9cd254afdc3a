pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.ViewModels

// A list of things that were looked at or done, page by page.
ColumnLayout {
    id: root

    required property PagedRows list
    required property string heading
    // Where a line is long enough, a sentence and its next step take three; else four.
    readonly property int lines: width > Sizes.mm(450) ? 3 : 4
    readonly property real rowHeight: Math.ceil(lines * Fonts.label.pixelSize * (lines > 3 ? 1.42 : 1.22)) + Sizes.space2

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

                delegate: CheckLine {
                    height: root.rowHeight
                    width: area.width
                }
            }
        }
    }
}
