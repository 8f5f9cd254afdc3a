pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// The same six things at the same place on every page.
Rectangle {
    id: root

    required property list<BarEntry> entries
    readonly property int rows: Mode.large && Mode.portrait ? 2 : 1
    readonly property int perRow: Math.ceil(entries.length / rows)
    readonly property bool beside: width / perRow >= Sizes.mm(Mode.large ? 68 : 54)

    signal chosen(string id)

    color: Colours.kraft
    implicitHeight: Math.max(Sizes.barH * rows, grid.implicitHeight)

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
        uniformCellWidths: true

        Repeater {
            model: root.entries

            delegate: BarItem {
                required property BarEntry modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: Sizes.barH - Sizes.kerf
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
