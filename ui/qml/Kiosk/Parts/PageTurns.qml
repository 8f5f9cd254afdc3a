pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// The buttons that turn pages of choices. Made once they are seen, and then kept.
FocusScope {
    id: root

    required property int page
    required property int pages
    required property font face
    required property real gap
    property string backText
    property string moreText
    readonly property real minimumHeight: more?.minimumHeight ?? 0
    property ActionButton more: null

    signal turned(int page)

    onVisibleChanged: if (visible)
        buttons.active = true

    Loader {
        id: buttons

        active: false
        anchors.fill: parent

        sourceComponent: RowLayout {
            spacing: root.gap
            uniformCellSizes: true

            ActionButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                face: root.face
                guardMs: Guard.pageSettle
                icon: "back"
                kind: ActionButton.Quiet
                label: root.backText
                objectName: "choicesBack"
                visible: root.page > 0

                onTapped: root.turned(root.page - 1)
            }
            ActionButton {
                id: made

                Layout.fillHeight: true
                Layout.fillWidth: true
                face: root.face
                guardMs: Guard.pageSettle
                icon: "forward"
                kind: ActionButton.Secondary
                label: root.moreText
                objectName: "choicesMore"
                visible: root.page < root.pages - 1

                Component.onCompleted: root.more = made
                onTapped: root.turned(root.page + 1)
            }
        }
    }
}
