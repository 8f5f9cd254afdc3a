pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// What every pressable thing is made of: one tapped() for a touch, a click, Enter or Space (look.md A22-A29).
Item {
    id: root

    required property string label
    property string detail
    property bool checkable: false
    property bool checked: false
    property int guardMs: Guard.action
    property real reach: Sizes.buttonGap / 2
    property real reachAcross: reach
    readonly property bool down: finger.counted && finger.pressed || Mode.byKeys && held
    property bool held: false
    // Where the ring around what has the focus runs.
    property real corner: Sizes.radiusButton
    property real ringGap: 0
    property double lastAt: -100000

    signal tapped

    function press(): void {
        if (!enabled || !Guard.settled() || Guard.repeated(lastAt, guardMs))
            return;
        lastAt = Guard.now();
        tapped();
    }

    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.description: detail
    Accessible.focusable: enabled
    Accessible.name: label
    Accessible.role: Accessible.Button
    activeFocusOnTab: enabled

    Accessible.onPressAction: press()
    Keys.onPressed: event => {
        Mode.byKeys = true;
        const pressing = [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select].includes(event.key);
        event.accepted = pressing;
        if (pressing && !event.isAutoRepeat) {
            held = true;
            press();
        }
    }
    Keys.onReleased: held = false
    onActiveFocusChanged: held = false

    MouseArea {
        id: finger

        property bool counted: false
        property real fromX: 0
        property real fromY: 0

        anchors.bottomMargin: -root.reach
        anchors.fill: parent
        anchors.leftMargin: -root.reachAcross
        anchors.rightMargin: -root.reachAcross
        anchors.topMargin: -root.reach
        preventStealing: true
        pressAndHoldInterval: Guard.longestPress

        onCanceled: counted = false
        onPressAndHold: counted = false
        onPressed: mouse => {
            Mode.byKeys = false;
            counted = true;
            fromX = mouse.x;
            fromY = mouse.y;
        }
        onReleased: mouse => {
            const taps = counted && (containsMouse || Math.hypot(mouse.x - fromX, mouse.y - fromY) <= Sizes.touchSlop);
            counted = false;
            if (taps)
                root.press();
        }
    }
}
