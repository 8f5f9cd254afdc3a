pragma ComponentBehavior: Bound

import QtQml

// Which rows of answers share a page, and how high each is: alike where there is room for that, else as its own words need.
QtObject {
    id: root

    // What each row needs.
    required property list<real> needs
    required property real gap
    // What each may give of the room around its words, but for its least height, where that makes fewer pages.
    required property real ease
    required property real least
    // Of all rows on one page, and of those above the buttons that turn pages.
    required property real room
    required property real pagedRoom
    readonly property real tallest: Math.max(...needs)
    readonly property list<real> eased: needs.map(need => Math.max(least, need - ease))
    readonly property bool paged: together(eased) > room
    readonly property list<real> heights: together(needs) <= room || paged && dealt(eased, pagedRoom).length === dealt(needs, pagedRoom).length ? needs : eased
    // The first row of each page.
    readonly property list<int> starts: paged ? dealt(heights, pagedRoom) : [0]
    readonly property int pages: starts.length
    readonly property real level: Math.min(tallest, ...starts.map((start, page) => common(heights.slice(start, starts[page + 1]), paged ? pagedRoom : room)))

    function together(rows: list<real>): real {
        return rows.reduce((sum, row) => sum + row + gap, -gap);
    }
    function dealt(rows: list<real>, room: real): list<int> {
        const firsts = [0];
        let taken = 0;
        rows.forEach((row, index) => {
            if (taken > 0 && taken + row > room) {
                firsts.push(index);
                taken = 0;
            }
            taken += row + gap;
        });
        return firsts;
    }
    // The height that all rows of a page can have which do not need more.
    function common(rows: list<real>, room: real): real {
        let left = room - gap * (rows.length - 1);
        let count = rows.length;
        for (const need of [...rows].sort((one, other) => other - one)) {
            if (need * count <= left)
                return Math.floor(left / count);
            left -= need;
            count -= 1;
        }
        return 0;
    }
    function heightOf(row: int): real {
        return Math.max(heights[row] ?? 0, level);
    }
    function pageOf(row: int): int {
        return starts.filter(start => start <= row).length - 1;
    }
}
