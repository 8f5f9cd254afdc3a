pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// A picture as an SVG document, in the form in which an Image takes it: the front's provider draws it at once.
QtObject {
    function document(viewBox: string, width: real, height: real, content: string): string {
        const head = "<svg xmlns='http://www.w3.org/2000/svg'";
        return "image://drawing/" + encodeURIComponent(`${head} width='${width}' height='${height}' viewBox='${viewBox}'>${content}</svg>`);
    }
}
