pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// A picture as an SVG document, in the form in which an Image takes it: the front's provider draws it at once.
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
    function document(viewBox: string, width: real, height: real, content: string): string {
        const head = "<svg xmlns='http://www.w3.org/2000/svg'";
        return "image://drawing/" + encodeURIComponent(`${head} width='${width}' height='${height}' viewBox='${viewBox}'>${content}</svg>`);
    }
}
