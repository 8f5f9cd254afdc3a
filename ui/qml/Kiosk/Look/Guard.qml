pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Which taps count (look.md A24-A27). Pages call settle() when they appear.
QtObject {
    property int pageSettle: 400
    property int action: 1000
    property int key: 250
    property int longestPress: 3000
    property double settleUntil: 0
    // Tests hold time still here; below zero means the real clock.
    property double heldNow: -1

    function now(): double {
        return heldNow >= 0 ? heldNow : Date.now();
    }
    function settle(): void {
        settleUntil = now() + pageSettle;
    }

    // A clock that was set back must not lock the screen, so only a wait inside the window counts.
    function settled(): bool {
        const left = settleUntil - now();
        return left <= 0 || left > pageSettle;
    }
    function repeated(lastAt: double, withinMs: int): bool {
        const since = now() - lastAt;
        return since >= 0 && since < withinMs;
    }
}
