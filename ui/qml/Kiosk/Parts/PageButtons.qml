pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// The ways on from a page. Made by itself: a page is made in pieces between frames, and this is a third of one.
Loader {
    id: root

    property string backLabel
    property string continueLabel
    property string skipLabel
    property bool continueEnabled: true
    property real tallness: Sizes.buttonH
    property int columns: 3
    property bool compact: false
    readonly property real pad: Sizes.mm(Mode.shortScreen ? 4 : 6)
    // A line of Farsi is as tall as the field beside it.
    readonly property real leading: tallness < Sizes.buttonH ? 0.9 : 1.05
    // Smaller on a short screen, and where their words would break.
    readonly property font usual: compact && (Mode.shortScreen || large.height > 0 && breadth(large) > width) ? Fonts.label : Fonts.button
    property font face: usual
    readonly property bool smallFits: small.height > 0 && breadth(small) <= width

    signal backChosen
    signal continued
    signal skipped

    // On one line each. Ask for the height, too: a width that a function measures is not measured again with another font.
    function breadth(metrics: FontMetrics): real {
        const words = [backLabel, skipLabel, continueLabel].filter(label => label.length > 0);
        return words.reduce((sum, label) => sum + Math.ceil(metrics.advanceWidth(label)) + 2 * pad + Sizes.buttonGap, -Sizes.buttonGap);
    }
    // Of one button beside a field, which leaves it this room.
    function within(room: real): font {
        const words = small.height > 0 ? Math.max(1, small.advanceWidth(skipLabel) + 2) : 1;
        return Fonts.sized(Fonts.label, Math.max(Fonts.bar.pixelSize, Math.floor(Fonts.label.pixelSize * Math.min(1, (room - 2 * pad) / words))));
    }

    visible: backLabel.length + continueLabel.length + skipLabel.length > 0

    sourceComponent: GridLayout {
        id: grid

        // Where words would break beside one another and the screen has room, the way on has a row of its own.
        readonly property bool crowded: Mode.portrait && next.label.length > 0 && over
        readonly property bool over: widths.length > 1 && widths.reduce((sum, width) => sum + width, columnSpacing * (widths.length - 1)) > width
        // Where it has no room, a short word's button gives of its width to the longer words beside it.
        readonly property real least: over && !Mode.portrait ? Sizes.mm(40) : Sizes.buttonMinW
        readonly property list<real> widths: [back, skip, next].filter(way => way.label.length > 0).map(way => Math.max(Sizes.buttonMinW, way.naturalWidth))
        readonly property list<real> heights: [back, skip, next].filter(way => way.label.length > 0).map(way => way.minimumHeight)
        readonly property real shrink: Math.min(skip.fitting, next.fitting)

        // As tall as the tallest beside it.
        function tallnessOf(least: real): real {
            return Math.max(root.tallness, ...(columns === 1 || crowded ? [least] : heights));
        }

        columnSpacing: Sizes.buttonGap
        columns: root.columns
        rowSpacing: Sizes.mm(Mode.shortScreen ? 3 : 6)

        PageButton {
            id: back

            face: root.face
            label: root.backLabel
            leading: root.leading
            leastWidth: grid.least
            name: "backBelow"
            tallness: grid.tallnessOf(minimumHeight)

            onTapped: root.backChosen()
        }
        PageButton {
            id: skip

            Layout.columnSpan: grid.crowded && !back.visible ? 3 : grid.crowded ? 2 : 1
            Layout.fillWidth: root.Layout.fillWidth || root.columns === 1
            // Two lines of words leave room for the field.
            Layout.maximumWidth: root.compact && !root.Layout.fillWidth ? Sizes.mm(100) : Number.POSITIVE_INFINITY
            face: root.face
            label: root.skipLabel
            leading: root.leading
            leastWidth: grid.least
            name: "skip"
            shrink: grid.shrink
            tallness: grid.tallnessOf(minimumHeight)
            whole: root.Layout.fillWidth && !root.compact

            onTapped: root.skipped()
        }
        PageButton {
            id: next

            Layout.columnSpan: grid.crowded ? 3 : 1
            Layout.fillWidth: root.Layout.fillWidth || root.columns === 1
            enabled: root.continueEnabled
            face: root.face
            kind: ActionButton.Primary
            label: root.continueLabel
            leading: root.leading
            leastWidth: grid.least
            name: "continue"
            shrink: grid.shrink
            tallness: grid.tallnessOf(minimumHeight)
            whole: root.Layout.fillWidth && !root.compact

            onTapped: root.continued()
        }
    }

    FontMetrics {
        id: large

        font: Fonts.button
    }
    FontMetrics {
        id: small

        font: Fonts.label
    }
}
