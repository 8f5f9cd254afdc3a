pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// look.md 11.3 in whole pixels of this screen.
QtObject {
    readonly property real space1: mm(1.5)
    readonly property real space2: mm(3)
    readonly property real space3: mm(4.5)
    readonly property real space4: mm(6)
    readonly property real space5: mm(9)
    readonly property real space6: mm(12)
    readonly property real space7: mm(18)
    readonly property real radiusKey: mm(2)
    readonly property real radiusField: mm(2.5)
    readonly property real radiusButton: mm(4)
    readonly property real radiusCard: mm(5)
    readonly property real radiusSheet: mm(8)
    readonly property real buttonH: mm(Mode.shortScreen ? 22 : 26)
    readonly property real buttonMinW: mm(Mode.shortScreen ? 46 : 60)
    readonly property real homeButtonH: mm(Mode.shortScreen ? 26 : 52)
    readonly property real choiceH: mm(Mode.shortScreen ? 20 : 24)
    readonly property real fieldH: mm(Mode.shortScreen ? 20 : 22)
    readonly property real target: mm(20)
    readonly property real stepper: mm(24)
    readonly property real barH: mm(20)
    readonly property real barItemMinW: mm(24)
    readonly property real keyH: mm(Mode.portrait ? 18 : Math.max(12, Math.min(17.5, (Mode.screenHeightMm * 0.44 - 15) / 4)))
    readonly property real keyGap: mm(3)
    readonly property real buttonGap: mm(6)
    readonly property real focusRing: mm(1.2)
    readonly property real border: Math.max(1, mm(0.6))
    readonly property real kerf: Math.max(1, mm(0.35))
    readonly property real edge: mm(1.5)
    readonly property real pressIn: Math.max(1, mm(0.5))
    // A lying screen stands on the desk, nearer to its reader and with less room for the board.
    readonly property real pegPitch: mm(Mode.portrait ? 12 : 9)
    readonly property real touchSlop: mm(4)
    readonly property real icon: mm(12)
    readonly property real iconStroke: mm(0.9)
    readonly property real margin: mm(Mode.shortScreen ? 5 : 9)
    readonly property real pageShift: Mode.moving ? mm(6) : 0
    readonly property real pegFall: mm(30)

    function mm(millimetres: real): real {
        return Math.round(millimetres * Mode.pxPerMm);
    }
}
