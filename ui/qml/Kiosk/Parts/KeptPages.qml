pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// Which pages are made. Each one that nobody sees takes its part in a switch of mode or language, so it goes before that,
// and comes again while the screen rests: a little in each frame.
QtObject {
    id: root

    property list<Loader> made
    property bool ahead: false // whether pages may be made that nobody has asked for yet
    readonly property Timer rest: Timer {
        interval: Motion.page + 200
        running: true

        onTriggered: root.ahead = true
    }

    // Unmakes a page that nobody sees, those within it first, and tells whether there was one: to take down all at once
    // would take two frames.
    function unmakeOne(): bool {
        ahead = false;
        rest.restart();
        const there = made.filter(page => page !== null);
        const page = there.find(each => !each.visible && !there.some(other => lies(other.parent, each)));
        made = there.filter(each => each !== page);
        if (!page)
            return false;
        for (const child of page.children)
            child.visible = false; // taken off the screen it would be seen for a moment, and drawn
        page.active = false;
        return true;
    }
    function lies(item: Item, within: Item): bool {
        return item !== null && (item === within || lies(item.parent, within));
    }
}
