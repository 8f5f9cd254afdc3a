pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Over Home's board or its column, so that no button ever moves: what was said, a third of each cycle.
ShownPart {
    id: root

    required property YouSaidViewModel youSaid
    required property bool atHome
    readonly property real leastSide: Sizes.mm(90)

    objectName: "youSaidTurns"
    shown: atHome && youSaid.shown && Math.min(width, height) > leastSide
    z: 1

    sourceComponent: YouSaidCard {
        did: root.youSaid.did
        didLabel: qsTr("We did:")
        note: root.youSaid.kept ? qsTr("This stays here now.") : qsTr("Touch to keep this here.")
        objectName: "youSaid"
        said: root.youSaid.said
        saidLabel: qsTr("You said:")
        since: root.youSaid.since

        // Whoever has come to it by keys, or to hear it, has as long.
        onActiveFocusChanged: if (activeFocus)
            root.youSaid.keep()
        onTapped: root.youSaid.keep()
    }

    onAtHomeChanged: youSaid.rest()

    Timer {
        interval: Motion.attractCycle / 3
        repeat: true
        running: root.atHome && root.youSaid.has

        onTriggered: root.youSaid.turn()
    }
}
