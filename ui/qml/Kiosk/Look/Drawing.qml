pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// A picture by its kind and the values it is made of, in the form in which an Image takes it: the front's provider has the kinds.
QtObject {
    id: root

    // While no frame is drawn: a new palette changes every picture that is seen, and they are drawn some in each event.
    property bool held: false
    property int most: 1 // ms in an event
    property bool waiting: false
    property double since: 0

    // Whether this event has drawn for long enough.
    function spent(): bool {
        if (!held)
            return false;
        if (!waiting) {
            waiting = true;
            since = Date.now();
            Qt.callLater(next);
            return false;
        }
        return Date.now() - since >= most;
    }
    function next(): void {
        waiting = false;
    }
    function address(kind: string, values: string): string {
        return `image://drawing/${kind}/${encodeURIComponent(values)}`;
    }
}
