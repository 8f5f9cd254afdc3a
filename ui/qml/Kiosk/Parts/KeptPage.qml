pragma ComponentBehavior: Bound

import QtQuick

// A page that is made once, piece by piece, and then kept: a keyboard made in one go would hold up the screen for three
// frames. `warm` makes it before anybody asks for it, while the screen rests; whoever comes sooner sees the page before until
// this one is whole.
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
        KeptPages.made = [...KeptPages.made, root];
    }

    active: false
    asynchronous: true
    focus: shown
    visible: shown

    Component.onCompleted: if (wanted)
        make()
    onWantedChanged: if (wanted)
        make()
    onVisibleChanged: if (visible)
        make()
}
