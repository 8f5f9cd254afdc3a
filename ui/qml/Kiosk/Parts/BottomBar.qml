pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// The same things at the same place on every page.
Rectangle {
    id: root

    required property list<BarEntry> entries
    readonly property list<BarEntry> shown: entries.filter(entry => entry.shown)
    readonly property int rows: Mode.largeBar && Mode.portrait ? 2 : 1
    readonly property int perRow: Math.ceil(shown.length / rows)
    readonly property font face: Fonts.bar
    // A word and its state may need a line each: the bar has room for both, or the page would jump when one is set.
    readonly property real itemH: Math.max(Sizes.barH, beside ? Math.ceil(twoLines.implicitHeight) + Sizes.mm(2) : 0) - Sizes.kerf
    // With a pill's own margin, what is on stands 2 mm from the screen's edge.
    readonly property real side: Sizes.mm(1.2)
    readonly property real room: width - 2 * side
    property bool beside: false
    property list<real> widths

    signal chosen(string id)

    // Another language changes seventeen words of the bar one by one: what they need is measured once, behind the last.
    function arrangeSoon(): void {
        Qt.callLater(arrange);
    }
    function arrange(): void {
        if (!shown.every(entry => entry)) // the window is being closed
            return;
        const columns = Mode.largeBar ? columnsNeeded() : [];
        beside = room / perRow >= Sizes.mm(Mode.largeBar ? 66 : 54) && (Mode.largeBar ? slackOf(columns) >= 0 : room / perRow >= Math.max(...shown.map(entry => wordsWidth(entry.label, 2) + Sizes.icon + Sizes.mm(5))));
        const needs = [1, 2].map(lines => shown.map(entry => needed(entry.label, entry.stateWord, lines)));
        const fitting = needs.find(widths => slackOf(widths) >= 0) ?? needs[1];
        widths = shown.map((_, index) => beside ? besideWidth(index, columns) : fitting[index] + (rows === 1 ? Math.max(0, slackOf(fitting)) : 0));
    }
    // With the same width for all, seven items would break "Language" on a short screen.
    function needed(label: string, stateWord: string, lines: int): real {
        const state = stateWord ? Sizes.icon + Sizes.mm(1.5) + metrics.advanceWidth(stateWord) : 0;
        return Math.max(Sizes.barItemMinW, wordsWidth(label, lines), state) + Sizes.mm(Mode.shortScreen ? 1 : 2.4);
    }
    function columnOf(index: int): int {
        return index === shown.length - 1 ? perRow - 1 : index % perRow;
    }
    // Seven in two rows: the last but one takes the free place, and the last stands in the corner as it always does.
    function spanOf(index: int): int {
        return rows === 2 && shown.length % 2 === 1 && index === shown.length - 2 ? 2 : 1;
    }
    // In Large each column gets what its words need, and their states, whether they are on or not; the rest is shared out.
    function columnsNeeded(): list<real> {
        const columns = Array(perRow).fill(0);
        shown.forEach((entry, index) => {
            if (spanOf(index) === 1)
                columns[columnOf(index)] = Math.max(columns[columnOf(index)], ...[entry.label, entry.stateWord].map(line => Sizes.icon + Sizes.mm(6.5) + Math.ceil(metrics.advanceWidth(line))));
        });
        return columns;
    }
    function slackOf(widths: list<real>): real {
        return widths.reduce((rest, need) => rest - need, room * (widths.length > perRow ? rows : 1)) / widths.length;
    }
    function besideWidth(index: int, columns: list<real>): real {
        if (!Mode.largeBar)
            return room / perRow * spanOf(index);
        const slack = slackOf(columns);
        return columns.slice(columnOf(index), columnOf(index) + spanOf(index)).reduce((sum, need) => sum + need + slack, 0);
    }
    function wordsWidth(label: string, lines: int): real {
        const words = label.split(" ");
        const breaks = lines === 1 ? [words.length] : words.map((_, at) => at + 1);
        return Math.ceil(Math.min(...breaks.map(at => Math.max(metrics.advanceWidth(words.slice(0, at).join(" ")), metrics.advanceWidth(words.slice(at).join(" "))))));
    }

    color: Colours.kraft
    implicitHeight: Math.max(Sizes.barH * rows, grid.anchors.topMargin + grid.implicitHeight) + grid.anchors.bottomMargin

    Component.onCompleted: {
        arrange();
        entries.forEach(entry => entry.changed.connect(arrangeSoon));
    }
    onFaceChanged: arrangeSoon()
    onPerRowChanged: arrangeSoon()
    onWidthChanged: arrangeSoon()

    // Measured as it is drawn: the letters of other scripts stand higher than the font's own.
    Say {
        id: twoLines

        readonly property string word: root.shown.length ? root.shown[root.shown.length - 1].label : ""

        font: root.face
        lineHeight: Math.min(0.92, Fonts.displayLine(text))
        text: `${word}\n${word}`
        visible: false
    }
    FontMetrics {
        id: metrics

        font: root.face
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Colours.line
        height: Sizes.kerf
    }
    GridLayout {
        id: grid

        anchors.bottomMargin: Mode.portrait ? root.side : 0
        anchors.fill: parent
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        anchors.topMargin: Sizes.kerf
        columnSpacing: 0
        columns: root.perRow
        rowSpacing: 0

        Repeater {
            model: root.entries

            delegate: BarItem {
                required property BarEntry modelData
                readonly property int index: root.shown.indexOf(modelData)

                Layout.columnSpan: root.spanOf(index)
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: root.itemH
                Layout.minimumWidth: Sizes.barItemMinW
                Layout.preferredWidth: root.widths[index] ?? 0
                beside: root.beside
                checkable: modelData.checkable
                checked: modelData.checked
                enabled: modelData.enabled
                icon: modelData.icon
                label: modelData.label
                objectName: `bar_${modelData.entryId}`
                offWord: modelData.offWord
                stateWord: modelData.stateWord
                visible: modelData.shown

                onTapped: root.chosen(modelData.entryId)
            }
        }
    }
}
