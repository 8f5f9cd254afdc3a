pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// The next sessions, as many as are wanted and stand whole in the room that the rest of Home leaves: titles break over
// lines, and longer in one language than in another.
Item {
    id: root

    required property HomeViewModel home
    required property int wanted
    required property real room
    readonly property int count: coming.count
    readonly property int listed: standing()
    property int made: 0 // rows since the start: a model that is filled anew has as many as before

    function heightOf(rows: int): real {
        let tall = 0;
        for (let row = 0; row < rows && made > 0; ++row)
            tall += (coming.itemAt(row)?.implicitHeight ?? 0) + (row > 0 ? column.spacing : 0);
        return tall;
    }
    function standing(): int {
        let rows = Math.min(wanted, count);
        while (rows > 0 && heightOf(rows) > room)
            --rows;
        return rows;
    }

    implicitHeight: heightOf(listed)

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Sizes.space3

        Repeater {
            id: coming

            model: root.home.sessions

            delegate: NextSession {
            }

            onItemAdded: root.made += 1
        }
    }

    component NextSession: SessionRow {
        required property int index
        readonly property string saidUnseen: index < root.wanted ? said : ""
        required room
        required stateWords

        Accessible.ignored: opacity === 0
        opacity: index < root.listed ? 1 : 0
    }
}
