pragma ComponentBehavior: Bound

import QtQuick

// A page that is made once, between frames where it may be, and then kept: a keyboard made at the touch of a button would
// hold up the screen for three frames. `warm` makes it before anybody asks for it, while the screen rests.
Loader {
    id: root

    required property bool shown
    property bool warm: true
    readonly property bool wanted: shown || warm && KeptPages.ahead // from one to the other it is neither for a moment

    function make(): void {
        if (active && KeptPages.going !== root)
            return;
        if (active) {
            KeptPages.going = null;
            active = false; // it is not whole any more
        }
        active = true;
        KeptPages.made.push(root);
    }

    active: false
    asynchronous: !shown
    focus: shown
    visible: shown

    Component.onCompleted: if (wanted)
        make()
    onWantedChanged: if (wanted)
        make()
    onVisibleChanged: if (visible)
        make()
}
