pragma ComponentBehavior: Bound

import QtQuick

// A page that is made once, between frames where it may be, and then kept: a keyboard made at the touch of a button would
// hold up the screen for three frames. `warm` makes it before anybody asks for it.
Loader {
    id: root

    required property bool shown
    property bool warm: false
    readonly property bool wanted: shown || warm // from one to the other it is neither for a moment: what was begun goes on

    active: false
    asynchronous: !shown
    focus: shown
    visible: shown

    Component.onCompleted: active = wanted
    onWantedChanged: if (wanted)
        active = true
}
