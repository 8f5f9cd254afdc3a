pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// look.md 11.1. Three palettes: standard, high contrast (light on dark), calm.
QtObject {
    readonly property color paper: pick("#F6F1E7", "#000000", "#EAF0EE")
    readonly property color sheet: pick("#FFFDF8", "#121212", "#F7FAF9")
    readonly property color kraft: pick("#E9DFCC", "#000000", "#DDE6E3")
    readonly property color board: pick("#EBDDC1", "#121212", "#EAF0EE")
    readonly property color grain: pick("#E0CFAE", "#121212", "#EAF0EE")
    readonly property color hole: pick("#BFAA83", "#5A5A5A", "#EAF0EE")
    readonly property color pencil: pick("#B7A98D", "#6E6E6E", "#D2DEDA")
    readonly property color ink: pick("#1D2226", "#FFFFFF", "#20292B")
    readonly property color ink2: pick("#465057", "#E4E4E4", "#3F4B4D")
    readonly property color line: pick("#7C7464", "#FFFFFF", "#66757A")
    readonly property color rule: pick("#D8CDB8", "#5A5A5A", "#CBD8D4")
    // The sign of a button that leads no further.
    readonly property color spent: pick("#7C7464", "#767676", "#66757A")
    readonly property color primary: pick("#0E5A54", "#FFD43B", "#2F5D5A")
    readonly property color primaryEdge: pick("#083F3B", "#B8931A", "#1F4240")
    readonly property color primaryPressed: pick("#083F3B", "#FFFFFF", "#1F4240")
    readonly property color primaryText: pick("#FFFFFF", "#000000", "#FFFFFF")
    readonly property color primaryPressedText: pick("#FFFFFF", "#000000", "#FFFFFF")
    readonly property color link: pick("#0E5A54", "#9AD4FF", "#2B5653")
    readonly property color tint: pick("#DCEBE6", "#2B2B2B", "#DCE9E6")
    readonly property color tintEdge: pick("#0E5A54", "#FFD43B", "#2F5D5A")
    readonly property color keyFace: sheet
    readonly property color keyQuiet: pick("#DCD2BE", "#2B2B2B", "#CBD8D4")
    readonly property color spruce: pick("#0E5A54", "#7FDCCB", "#2F5D5A")
    readonly property color marigold: pick("#F4B02A", "#FFD43B", "#E3B75A")
    readonly property color coral: pick("#C8432B", "#FF9A8B", "#B0503F")
    readonly property color plum: pick("#5B3A7E", "#CDB4F2", "#5D4A73")
    readonly property color ok: pick("#1C6B3A", "#8CF0AE", "#1C6B3A")
    readonly property color okTint: pick("#DDEFE2", "#0F2417", "#DDEFE2")
    readonly property color done: pick("#0E5A54", "#0F2417", "#2F5D5A")
    readonly property color doneText: pick("#FFFFFF", "#8CF0AE", "#FFFFFF")
    readonly property color err: pick("#A4211B", "#FF9A8B", "#A4211B")
    readonly property color errTint: pick("#FBE4E1", "#2A1210", "#FBE4E1")
    readonly property color focus: pick("#1D2226", "#FFFFFF", "#20292B")
    readonly property color focusGap: pick("#FFFDF8", "#000000", "#F7FAF9")

    function pick(standard: string, contrast: string, calm: string): color {
        return Mode.contrast ? contrast : Mode.calm ? calm : standard;
    }
    function peg(colour: string): color {
        switch (colour) {
        case "marigold":
            return marigold;
        case "coral":
            return coral;
        case "plum":
            return plum;
        default:
            return spruce;
        }
    }
}
