pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Adapters
import Kiosk.Look

// Pegs in their holes: those that rest as a picture of each row, and newcomers that fall in one by one.
Item {
    id: root

    required property QtObject pegs
    required property int columns
    required property int rows
    required property real pitch
    required property real markMm
    readonly property string board: `${columns} ${rows} ${pitch} ${Sizes.mm(markMm)}`
    property bool ready: false
    property int landed: 0

    // One or a few newcomers fall in; a board that is filled at once is simply there.
    function welcome(first: int, count: int): void {
        if (!ready || Motion.peg === 0 || falling.count + count > 7 || first + count > resting.room())
            return;
        for (let row = first; row < first + count; ++row) {
            const [shape, colour, turn] = resting.mark(row);
            falling.append({
                row: row,
                shape: shape,
                colour: colour,
                turn: turn
            });
        }
    }
    // They rest together: until the last has landed, each lies where it landed.
    function land(): void {
        landed += 1;
        if (landed >= falling.count)
            rest();
    }
    function rest(): void {
        landed = 0;
        falling.clear();
    }

    Component.onCompleted: Qt.callLater(() => ready = true)
    onBoardChanged: resting.deal(columns, rows, pitch, Sizes.mm(markMm))

    RestingPegs {
        id: resting

        readonly property string look: `${Colours.board} ${Colours.ink} ${Colours.spruce} ${Colours.marigold} ${Colours.coral} ${Colours.plum} ${root.markMm} ${Mode.pxPerMm}`

        function picture(shape: string, colour: string, turn: int): string {
            return Drawing.address("mark", [shape, colour, turn, Colours.peg(colour), Colours.ink, Colours.board, Sizes.mm(root.markMm)].join(" "));
        }
        function drawLater(): void {
            while (lacks()) {
                if (Drawing.spent()) {
                    Qt.callLater(drawLater);
                    return;
                }
                drawOne();
            }
        }

        pegs: root.pegs
        resting: falling.count > 0 ? falling.get(0).row : -1

        onCame: (first, count) => root.welcome(first, count)
        onDealt: {
            root.rest();
            drawLater();
        }
        onCleared: {
            root.rest();
            Qt.callLater(drawLater);
        }
        onLookChanged: {
            forget();
            Qt.callLater(drawLater);
        }
    }
    Repeater {
        model: resting.rows

        delegate: Image {
            required property int index
            required property string picture

            cache: false
            smooth: false
            source: picture
            y: index * root.pitch
        }
    }
    ListModel {
        id: falling
    }
    Repeater {
        model: falling

        delegate: Peg {
            required property int row
            readonly property point place: resting.place(row)
            required turn

            sizeMm: root.markMm
            x: place.x
            y: place.y + fall

            onLanded: root.land()
        }
    }
}
