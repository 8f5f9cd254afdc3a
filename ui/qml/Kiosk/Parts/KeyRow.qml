pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// One row of keys that fills its width without dead pixels.
Piece {
    id: root

    required property string row
    required property bool capital
    required property string checkedKey
    required property list<string> names
    required property real unit
    property font letters: Fonts.key
    readonly property list<string> faces: row.length > 0 ? row.split(" ") : []
    // A key that was made is kept for the next layout.
    property int made: 0

    signal struck(string face)

    function start(index: int): real {
        return Math.round(faces.slice(0, index).reduce((sum, face) => sum + units(face), 0) * unit);
    }
    function units(face: string): real {
        return face.startsWith("{") ? Number(face.slice(face.lastIndexOf(":") + 1, -1)) : 1;
    }
    function plain(face: string): string {
        return face.startsWith("{") ? face.slice(1, face.lastIndexOf(":")) : face;
    }
    function word(face: string): string {
        const working = ["erase", "space", "shift", "order", "accents", "symbols", "letters", "latin", "own"].indexOf(face);
        return working >= 0 ? names[working] ?? face : capital ? KeyLayouts.capital(face) : face;
    }

    height: Sizes.keyH + Sizes.keyGap

    sourceComponent: Item {
        FontMetrics {
            id: metrics

            font: root.letters
        }
        Repeater {
            model: root.made

            delegate: Key {
                required property int index
                readonly property string face: root.plain(root.faces[index] ?? "")
                readonly property bool working: (face.length > 4 || face === "own") && !face.includes(".")

                checked: face === root.checkedKey
                height: Sizes.keyH
                icon: face === "erase" || face === "shift" ? face : ""
                ink: wordy || icon || !face ? Qt.rect(0, 0, 0, 0) : metrics.tightBoundingRect(label)
                label: root.word(face)
                letters: root.letters
                objectName: `key_${face}`
                visible: index < root.faces.length
                quiet: working && face !== "space" || face === "erase"
                width: root.start(index + 1) - x - Sizes.keyGap + Math.floor(Sizes.keyGap / 2)
                wordy: working || face.length > 1
                x: root.start(index) + Math.floor(Sizes.keyGap / 2)
                y: Math.floor(Sizes.keyGap / 2)

                onTapped: root.struck(face)
            }
        }
    }

    onFacesChanged: made = Math.max(made, faces.length)
}
