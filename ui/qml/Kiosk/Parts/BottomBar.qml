pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// The same things at the same place on every page.
Rectangle {
    id: root

    required property list<BarEntry> entries
    readonly property int rows: Mode.large && Mode.portrait ? 2 : 1
    readonly property int perRow: Math.ceil(entries.length / rows)
    readonly property bool beside: width / perRow >= Sizes.mm(Mode.large ? 68 : 54)

    signal chosen(string id)

    // What its words take in two lines: where all had the same, seven would break "Language" on a short screen.
    function needed(label: string): real {
        const words = label.split(" ");
        const lines = words.map((_, at) => [words.slice(0, at + 1), words.slice(at + 1)]);
        const widths = lines.map(two => Math.max(...two.map(line => metrics.advanceWidth(line.join(" ")))));
        return Math.max(Sizes.barItemMinW, Math.ceil(Math.min(...widths)) + Sizes.mm(2.4));
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

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: Sizes.barH - Sizes.kerf
                Layout.minimumWidth: Sizes.barItemMinW
                Layout.preferredWidth: root.needed(modelData.label)
                beside: root.beside
                checkable: modelData.checkable
                checked: modelData.checked
                enabled: modelData.enabled
                icon: modelData.icon
                label: modelData.label
                objectName: `bar_${modelData.entryId}`
                stateWord: modelData.stateWord

                onTapped: root.chosen(modelData.entryId)
            }
        }
    }
}
