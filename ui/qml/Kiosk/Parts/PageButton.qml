pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// One of a page's ways on. One that never had words is not made: it would take its part in all that happens to the page. One
// that had is kept: with its words it has the focus again.
Loader {
    id: root

    required property string label
    required property string name
    property int kind: ActionButton.Secondary
    property font face: Fonts.button
    property real leading: 1.05
    property real leastWidth: Sizes.buttonMinW
    property real tallness: Sizes.buttonH
    property bool whole: false
    property real shrink: fitting
    readonly property real fitting: button?.fitting ?? 1
    readonly property real naturalWidth: button?.naturalWidth ?? 0
    readonly property real minimumHeight: button?.minimumHeight ?? 0
    property ActionButton button: null

    signal tapped

    active: label.length > 0 || button !== null
    visible: label.length > 0

    sourceComponent: ActionButton {
        id: made

        face: root.face
        implicitHeight: root.tallness
        implicitWidth: Math.max(root.leastWidth, naturalWidth)
        kind: root.kind
        label: root.label
        leading: root.leading
        objectName: root.name
        shrink: root.shrink
        whole: root.whole

        Component.onCompleted: root.button = made
        onTapped: root.tapped()
    }
}
