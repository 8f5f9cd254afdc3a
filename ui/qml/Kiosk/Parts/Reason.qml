pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// Why a question is asked: all of it, without its English where that has no room, or nothing. The question gives way to it, by
// a third of its size at most, and is never set smaller than it. By the measure of words that nobody sees: whether it has room
// may not depend on what is shown.
Say {
    id: root

    required property FittedSay above
    required property string reason
    // What a lying screen leaves for both; a standing one has room.
    required property real room
    required property bool tight
    readonly property real spare: room - least.implicitHeight
    readonly property string told: Mode.portrait || whole.implicitHeight <= spare ? reason : brief.text && brief.implicitHeight <= spare ? brief.text : ""
    readonly property bool fits: told.length > 0
    readonly property real closest: tight ? Math.min(0.87, Fonts.displayLine(reason)) : Fonts.displayLine(reason)
    // Not closer than words are elsewhere, where the question keeps its size so.
    readonly property bool roomy: loose.implicitHeight + full.implicitHeight <= room

    color: Colours.ink2
    font: Fonts.hint
    lineHeight: !Mode.large || Mode.portrait ? Fonts.bodyLine : roomy ? loose.lineHeight : closest
    text: Fonts.tied(told)
    visible: fits
    Accessible.name: reason

    Hidden {
        id: whole

        text: Mode.portrait ? "" : Fonts.tied(root.reason)
    }
    Hidden {
        id: brief

        text: root.reason.includes("\n") && !Mode.portrait ? Fonts.tied(root.reason.split("\n")[0]) : ""
    }
    Hidden {
        id: least

        readonly property font largest: root.above.largest

        font: Fonts.sized(largest, Math.min(largest.pixelSize, Math.max(Math.round(largest.pixelSize * 0.68), root.above.smallest.pixelSize, root.font.pixelSize)))
        lineHeight: root.above.lineHeight
        text: Mode.portrait || root.reason.length === 0 ? "" : root.above.text
    }
    Hidden {
        id: loose

        lineHeight: Fonts.displayLine(root.reason) * 1.05
        text: whole.text
    }
    Hidden {
        id: full

        font: root.above.largest
        lineHeight: root.above.lineHeight
        text: least.text
    }

    component Hidden: Lettering {
        font: root.font
        lineHeight: Mode.large && !Mode.portrait ? root.closest : Fonts.bodyLine
        visible: false
        width: root.width
    }
}
