pragma ComponentBehavior: Bound

import QtQuick

// Counts up to what a page needs, one more in an event of its own: parts that are made, and then kept, or parts that have their
// words. Whoever has come to the page sees the one before until all are there: five answers in one go held up the screen for
// a frame and a half.
QtObject {
    id: root

    required property Item page
    required property int wanted
    property int count: 0
    readonly property bool awaited: count < wanted && page.visible

    // Only where it is seen: a page that was unmade meanwhile has nothing to add to.
    function add(): void {
        if (!awaited)
            return;
        count += 1;
        if (awaited)
            Qt.callLater(add);
    }

    onAwaitedChanged: {
        KeptPages.coming += awaited ? 1 : -1;
        if (awaited)
            Qt.callLater(add);
    }
    Component.onDestruction: if (awaited)
        KeptPages.coming -= 1
}
