pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// Everybody who came today, as pegs nobody arranged. The model has the roles shape, colour and turn; it may hold `capacity` pegs.
Item {
    id: root

    required property QtObject pegs
    property string caption
    property string description
    readonly property int capacity: ply.columns * ply.rows
    readonly property list<int> places: scatter(ply.columns, ply.rows)
    readonly property bool dropping: falling > 0
    property int falling: 0
    property bool ready: false

    // Pegs pile up column by column at random, so the heap has a skyline; the same numbers give the same board.
    function scatter(columns: int, rows: int): list<int> {
        const heights = Array(columns).fill(0);
        const order = [];
        let seed = 20170501;
        while (order.length < columns * rows) {
            seed = (seed * 1103515245 + 12345) % 2147483648;
            const column = (seed >> 8) % columns;
            if (heights[column] === rows || heights[column] > Math.min(...heights) + 4)
                continue;
            heights[column] += 1;
            order.push((rows - heights[column]) * columns + column);
        }
        return order;
    }

    Accessible.name: description
    Accessible.role: Accessible.Graphic
    implicitHeight: Sizes.mm(120)
    implicitWidth: Sizes.mm(200)

    Component.onCompleted: ready = true

    PlyPanel {
        id: ply

        anchors.bottom: note.visible ? note.top : parent.bottom
        anchors.bottomMargin: note.visible ? Sizes.space1 : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
    }
    Repeater {
        model: root.pegs

        delegate: VisitorMark {
            id: peg

            required property int index
            required turn
            readonly property int place: index < root.capacity ? root.places[index] : -1
            property real fall: 0

            Accessible.ignored: true
            sizeMm: 8.6
            visible: place >= 0
            x: ply.originX + place % ply.columns * ply.pitch + Math.round((ply.pitch - width) / 2)
            y: ply.originY + Math.floor(place / ply.columns) * ply.pitch + Math.round((ply.pitch - height) / 2) + fall
            z: fall < 0 ? 1 : 0

            Component.onCompleted: if (root.ready && Motion.peg > 0 && root.falling < 4)
                                       drop.start()

            SequentialAnimation {
                id: drop

                onStarted: root.falling += 1
                onStopped: root.falling -= 1

                NumberAnimation {
                    duration: Motion.peg * 0.6
                    easing.type: Easing.InQuad
                    from: -Sizes.pegFall
                    property: "fall"
                    target: peg
                    to: 0
                }
                NumberAnimation {
                    duration: Motion.peg * 0.2
                    easing.type: Easing.OutQuad
                    property: "fall"
                    target: peg
                    to: -Sizes.pegFall / 10
                }
                NumberAnimation {
                    duration: Motion.peg * 0.2
                    easing.type: Easing.InQuad
                    property: "fall"
                    target: peg
                    to: 0
                }
            }
        }
    }
    Say {
        id: note

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Colours.ink2
        font: Fonts.hint
        text: root.caption
        visible: text.length > 0
    }
}
