pragma ComponentBehavior: Bound

import QtQuick

// A piece of a page that is taken down in an event of its own, before its page is: all of that at once would hold up the screen.
Loader {
    id: root

    Component.onCompleted: KeptPages.pieces.push(root)
}
