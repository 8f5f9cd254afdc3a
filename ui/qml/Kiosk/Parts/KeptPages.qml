pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// Which pages are made. Each one that nobody sees takes its part in a switch of mode or language, so it goes before that,
// and comes again while the screen rests: a little in each frame.
QtObject {
    id: root

    property list<Loader> made
    property list<Loader> pieces
    property Loader going: null // of which some pieces may be gone
    property int coming: 0 // lists that are seen and not all there
    property int restMs: 400
    property bool ahead: false // whether pages may be made that nobody has asked for yet
    readonly property bool awaited: coming > 0 || made.some(page => page !== null && page.visible && page.status === Loader.Loading)
    readonly property Timer rest: Timer {
        interval: root.restMs
        running: true

        onTriggered: root.ahead = true
    }

    // Unmakes a page that nobody sees, or a piece of it, those within it first, and tells whether there was one: to take down
    // all at once would take two frames.
    function unmakeOne(): bool {
        ahead = false;
        rest.restart();
        going = going ?? next();
        if (going === null)
            return false;
        const page = going;
        made = made.filter(each => each !== null && each !== page);
        pieces = pieces.filter(each => each?.active);
        const piece = pieces.find(each => lies(each, page));
        takeDown(piece ?? page);
        if (!piece)
            going = null;
        return true;
    }
    function next(): Loader {
        const there = made.filter(page => page !== null);
        return there.find(each => !each.visible && !there.some(other => lies(other.parent, each))) ?? null;
    }
    function takeDown(part: Loader): void {
        for (const child of part.children)
            child.visible = false; // taken off the screen it would be seen for a moment, and drawn
        part.active = false;
    }
    function lies(item: Item, within: Item): bool {
        return item !== null && (item === within || lies(item.parent, within));
    }
}
