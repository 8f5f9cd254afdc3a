pragma ComponentBehavior: Bound

import QtQuick

// Parts that are made as they are needed, one in an event, and kept for what comes next: at first `least` of them, with the page.
Repeater {
    id: root

    required property Item page
    required property int wanted
    property alias least: made.count
    readonly property Coming made: Coming {
        id: made

        count: 2
        page: root.page
        wanted: root.wanted
    }

    model: made.count
}
