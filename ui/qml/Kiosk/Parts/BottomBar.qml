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
    // Asked of the metrics' height, too: a width that is measured by a function is not measured again with another font.
    readonly property bool beside: metrics.height > 0 && width / perRow >= Math.max(Sizes.mm(Mode.large ? 66 : 54), ...shown.map(entry => wordsWidth(entry.label, 2) + Sizes.icon + Sizes.mm(4)))
    readonly property int lines: metrics.height > 0 && shown.reduce((sum, entry) => sum + needed(entry, 1), 0) <= width * rows ? 1 : 2

    signal chosen(string id)

    // With the same width for all, seven items would break "Language" on a short screen.
    function needed(entry: BarEntry, lines: int): real {
        const state = entry.stateWord ? Sizes.icon + Sizes.mm(1.5) + metrics.advanceWidth(entry.stateWord) : 0;
        return Math.max(Sizes.barItemMinW, wordsWidth(entry.label, lines), state) + Sizes.mm(Mode.shortScreen ? 1 : 2.4);
    }
    function wordsWidth(label: string, lines: int): real {
        const words = label.split(" ");
        const breaks = lines === 1 ? [words.length] : words.map((_, at) => at + 1);
        return Math.ceil(Math.min(...breaks.map(at => Math.max(metrics.advanceWidth(words.slice(0, at).join(" ")), metrics.advanceWidth(words.slice(at).join(" "))))));
    }

    color: Colours.kraft
    implicitHeight: Math.max(Sizes.barH * rows, grid.implicitHeight)

    FontMetrics {
        id: metrics

        font: Fonts.bar
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
                // Seven in two rows: the last but one takes the free place, and the last stands in the corner as it always does.
                readonly property int span: root.rows === 2 && root.shown.length % 2 === 1 && modelData === root.shown[root.shown.length - 2] ? 2 : 1

                Layout.columnSpan: span
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: Sizes.barH - Sizes.kerf
                Layout.minimumWidth: Sizes.barItemMinW
                Layout.preferredWidth: root.beside ? root.width / root.perRow * span : root.needed(modelData, root.lines)
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
