pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// The heading of a list, and the buttons that turn its pages where there is more than one. Their height is kept while they
// are not there: the rows below would else have more room, fill it, need the buttons, and so on for ever.
RowLayout {
    id: root

    required property string heading
    required property PagedRows list

    function turn(pages: int): void {
        list.turn(pages);
    }

    spacing: Sizes.space2

    Say {
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        Layout.minimumHeight: Sizes.target
        font: Fonts.strong
        text: root.heading
        verticalAlignment: Text.AlignVCenter
        visible: root.heading.length > 0
    }
    Item {
        Layout.fillWidth: true
        Layout.minimumHeight: Sizes.target
        visible: root.heading.length === 0
    }
    ActionButton {
        enabled: root.list.page > 1
        visible: root.list.pages > 1
        face: Fonts.label
        guardMs: Guard.key
        icon: "back"
        implicitHeight: Sizes.target
        implicitWidth: naturalWidth
        pad: Sizes.space2
        kind: ActionButton.Secondary
        label: "Back"
        objectName: `${root.objectName}_back`

        onTapped: root.turn(-1)
    }
    Say {
        font: Fonts.label
        lineHeight: 1
        text: `${root.list.page} of ${root.list.pages}`
        visible: root.list.pages > 1
        wrapMode: Text.NoWrap
    }
    ActionButton {
        enabled: root.list.page < root.list.pages
        visible: root.list.pages > 1
        face: Fonts.label
        guardMs: Guard.key
        icon: "forward"
        implicitHeight: Sizes.target
        implicitWidth: naturalWidth
        pad: Sizes.space2
        kind: ActionButton.Secondary
        label: "More"
        objectName: `${root.objectName}_more`

        onTapped: root.turn(1)
    }
}
