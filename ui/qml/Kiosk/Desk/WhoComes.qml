pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Who comes: one tap on a name, without a PIN. The visitor's screen shows the first name.
ColumnLayout {
    id: root

    required property DeskCallsViewModel calls
    readonly property PagedRows list: calls.comers as PagedRows
    readonly property real rowHeight: Sizes.target + Sizes.space2

    function fit(): void {
        list.setPerPage(Math.max(1, Math.floor(area.height / rowHeight)));
    }

    spacing: Sizes.space3

    ListHead {
        Layout.fillWidth: true
        heading: "Who is coming?"
        list: root.list
        objectName: "comers"
    }
    Item {
        id: area

        Layout.fillHeight: true
        Layout.fillWidth: true

        onHeightChanged: root.fit()

        Column {
            spacing: Sizes.space2
            width: parent.width

            Repeater {
                model: root.list.rows

                delegate: ActionButton {
                    required property int index
                    required property string key
                    required property string title

                    face: Fonts.strong
                    height: Sizes.target
                    icon: "person"
                    kind: ActionButton.Secondary
                    label: title
                    objectName: `comer_${index}`
                    oneLine: true
                    reach: Sizes.space1
                    width: area.width

                    onTapped: root.calls.come(key)
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Sizes.space3

        ActionButton {
            Layout.fillWidth: true
            face: Fonts.label
            implicitHeight: Sizes.target
            kind: ActionButton.Secondary
            label: "Somebody else"
            objectName: "comerSomebody"

            onTapped: root.calls.come("somebody")
        }
        ActionButton {
            Layout.fillWidth: true
            face: Fonts.label
            implicitHeight: Sizes.target
            kind: ActionButton.Quiet
            label: "Nobody yet"
            objectName: "comerNobody"

            onTapped: root.calls.dontCome()
        }
    }
}
