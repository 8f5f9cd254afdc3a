pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Over Home's board or its column, so that no button ever moves: what was said, a third of each cycle.
YouSaidCard {
    id: root

    required property YouSaidViewModel youSaid
    required property bool atHome
    readonly property real leastSide: Sizes.mm(90)

    did: youSaid.did
    didLabel: qsTr("We did:")
    objectName: "youSaid"
    z: 1
    note: youSaid.kept ? qsTr("This stays here now.") : qsTr("Touch to keep this here.")
    said: youSaid.said
    saidLabel: qsTr("You said:")
    since: youSaid.since
    visible: atHome && youSaid.shown && Math.min(width, height) > leastSide

    // Whoever has come to it by keys, or to hear it, has as long.
    onActiveFocusChanged: if (activeFocus)
        youSaid.keep()
    onAtHomeChanged: youSaid.rest()
    onTapped: youSaid.keep()

    Timer {
        interval: Motion.attractCycle / 3
        repeat: true
        running: root.atHome && root.youSaid.has

        onTriggered: root.youSaid.turn()
    }
}
