pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// The venue's languages: how many sentences each has, and whether a speaker has reviewed them. Nothing is chosen here.
FocusScope {
    id: root

    required property DeskLanguagesViewModel languages
    readonly property PagedRows list: languages.rows as PagedRows
    readonly property int detailLines: width < Sizes.mm(480) ? 2 : 1
    readonly property real rowHeight: Math.ceil((Fonts.strong.pixelSize + detailLines * Fonts.hint.pixelSize) * 1.25) + Sizes.space4

    function fit(): void {
        list.setPerPage(Math.max(1, Math.floor(area.height / rowHeight)));
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Sizes.margin
        spacing: Sizes.space3

        ListHead {
            Layout.fillWidth: true
            heading: root.languages.heading
            list: root.list
            objectName: "languages"
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

                    delegate: LanguageLine {
                        height: root.rowHeight
                        width: area.width
                    }
                }
            }
        }
    }
}
