pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// The same things at the same place on every page.
Rectangle {
    id: root

    required property list<BarEntry> entries
    readonly property list<BarEntry> shown: entries.filter(entry => entry.shown)
    readonly property int rows: Mode.large && Mode.portrait ? 2 : 1
    readonly property int perRow: Math.ceil(shown.length / rows)
    readonly property font face: Fonts.bar
    // In two rows a word and its state may need a line each: the bar has room for both, or the page would jump when one is set.
    readonly property real itemH: Math.max(Sizes.barH - Sizes.kerf, rows === 2 ? twoLines.implicitHeight + Sizes.mm(1) : 0)
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
        const stated = widthsWith(true);
        const columns = Mode.large ? (slackOf(stated) >= 0 ? stated : widthsWith(false)) : [];
        beside = Mode.large ? width / perRow >= Sizes.mm(66) && slackOf(columns) >= 0 : width / perRow >= Sizes.mm(54) && width / perRow >= Math.max(...shown.map(entry => wordsWidth(entry.label, 2) + Sizes.icon + Sizes.mm(4)));
        const lines = shown.reduce((sum, entry) => sum + needed(entry.label, entry.stateWord, 1), 0) <= width * rows ? 1 : 2;
        widths = shown.map((entry, index) => beside ? besideWidth(index, columns) : needed(entry.label, entry.stateWord, lines));
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
    // In Large each column gets what its words need, with their state where there is room, and the rest is shared out.
    function widthsWith(states: bool): list<real> {
        const widths = Array(perRow).fill(0);
        shown.forEach((entry, index) => {
            const state = entry.checked ? entry.stateWord : "";
            const words = states && state && index < perRow ? [`${entry.label} · ${state}`] : [entry.label, state];
            if (spanOf(index) === 1)
                widths[columnOf(index)] = Math.max(widths[columnOf(index)], ...words.map(line => Sizes.icon + Sizes.mm(5) + Math.ceil(metrics.advanceWidth(line))));
        });
        return widths;
    }
    function slackOf(widths: list<real>): real {
        return widths.reduce((rest, need) => rest - need, width) / perRow;
    }
    function besideWidth(index: int, columns: list<real>): real {
        if (!Mode.large)
            return width / perRow * spanOf(index);
        const slack = slackOf(columns);
        return columns.slice(columnOf(index), columnOf(index) + spanOf(index)).reduce((sum, need) => sum + need + slack, 0);
    }
    function wordsWidth(label: string, lines: int): real {
        const words = label.split(" ");
        const breaks = lines === 1 ? [words.length] : words.map((_, at) => at + 1);
        return Math.ceil(Math.min(...breaks.map(at => Math.max(metrics.advanceWidth(words.slice(0, at).join(" ")), metrics.advanceWidth(words.slice(at).join(" "))))));
    }

    color: Colours.kraft
    implicitHeight: Math.max(Sizes.barH * rows, grid.implicitHeight)

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
        lineHeight: 0.92
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

        anchors.fill: parent
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
