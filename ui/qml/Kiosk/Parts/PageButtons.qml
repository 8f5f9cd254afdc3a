pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

GridLayout {
    id: root

    property string backLabel
    property string continueLabel
    property string skipLabel
    property bool continueEnabled: true
    property real tallness: Sizes.buttonH
    property bool compact: false
    property font face: compact ? Fonts.label : Fonts.button

    signal backChosen
    signal continued
    signal skipped

    columnSpacing: Sizes.buttonGap
    columns: 3
    rowSpacing: Sizes.mm(Mode.shortScreen ? 3 : 6)
    visible: backLabel.length + continueLabel.length + skipLabel.length > 0

    ActionButton {
        implicitHeight: Math.max(root.tallness, minimumHeight)
        kind: ActionButton.Secondary
        face: root.face
        leading: root.compact ? 0.92 : 1.05
        label: root.backLabel
        objectName: "backBelow"
        visible: label.length > 0

        onTapped: root.backChosen()
    }
    ActionButton {
        Layout.fillWidth: root.Layout.fillWidth || root.columns === 1
        // Two lines of words leave room for the field.
        Layout.maximumWidth: root.compact ? Sizes.mm(100) : Number.POSITIVE_INFINITY
        implicitHeight: Math.max(root.tallness, minimumHeight)
        kind: ActionButton.Secondary
        face: root.face
        leading: root.compact ? 0.92 : 1.05
        label: root.skipLabel
        objectName: "skip"
        visible: label.length > 0

        onTapped: root.skipped()
    }
    ActionButton {
        Layout.fillWidth: root.Layout.fillWidth || root.columns === 1
        enabled: root.continueEnabled
        implicitHeight: Math.max(root.tallness, minimumHeight)
        face: root.face
        leading: root.compact ? 0.92 : 1.05
        label: root.continueLabel
        objectName: "continue"
        visible: label.length > 0

        onTapped: root.continued()
    }
}
