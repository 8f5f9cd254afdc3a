pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// At the side of every page: the way to each of the others.
Rectangle {
    id: root

    required property DeskPagesViewModel pages
    readonly property PagedRows list: pages.rows as PagedRows
    readonly property int fits: Math.max(2, Math.floor((height - Sizes.space1) / (Sizes.mm(22) + Sizes.space1)))
    readonly property int perPage: pages.total > fits ? fits - 1 : fits

    function fit(): void {
        list.setPerPage(perPage);
    }
    function goOn(): void {
        list.turn(list.page === list.pages ? 1 - list.pages : 1);
    }

    color: Colours.kraft
    implicitWidth: Sizes.mm(Mode.screenWidthMm < 480 ? 42 : 61)

    Component.onCompleted: fit()
    onPerPageChanged: fit()

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        color: Colours.line
        width: Sizes.kerf
    }
    Column {
        anchors.fill: parent
        anchors.margins: Sizes.space1
        spacing: Sizes.space1

        Repeater {
            model: root.list.rows

            delegate: RailEntry {
                required property string key
                required property string title

                label: title
                objectName: `rail_${key}`
                width: parent?.width ?? 0

                onTapped: root.pages.show(key)
            }
        }
    }
    RailEntry {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Sizes.space1
        anchors.right: parent.right
        chosen: false
        count: 0
        icon: "forward"
        label: "More"
        objectName: "rail_more"
        visible: root.list.pages > 1

        onTapped: root.goOn()
    }
}
