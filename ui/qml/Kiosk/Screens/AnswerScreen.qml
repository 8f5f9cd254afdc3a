pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// What happened, what happens next, and the way on, around the board on which a new peg drops.
GridLayout {
    id: root

    required property AnswerViewModel answer
    required property size board
    readonly property bool good: answer.tone === "done"
    readonly property list<string> steps: answer.steps
    // A party that leaves has three buttons.
    readonly property bool many: steps.length > 2
    readonly property real rim: Mode.shortScreen && Mode.large ? Sizes.space2 : Sizes.margin

    anchors.bottomMargin: rim
    anchors.leftMargin: Mode.portrait || board.width === 0 ? Sizes.margin : Sizes.margin + board.width + Sizes.space6
    anchors.rightMargin: Sizes.margin
    anchors.topMargin: Mode.portrait ? Sizes.margin + board.height + Sizes.space5 : rim
    columnSpacing: Sizes.space4
    columns: Mode.shortScreen ? 2 : 1
    rowSpacing: Sizes.space5

    // The two have one place, so that the one which is not seen has its size, too: before that its words are fitted in vain.
    Item {
        Layout.fillHeight: true
        Layout.fillWidth: true
        implicitHeight: Sizes.mm(60)
        implicitWidth: Sizes.mm(120)

        DonePanel {
            anchors.fill: parent
            heading: root.answer.tone === "done" ? root.answer.heading : ""
            lines: root.answer.tone === "done" ? root.answer.lines : []
            markColour: root.answer.markColour
            markLabel: qsTr("Your mark")
            markShape: root.answer.hasMark ? root.answer.markShape : ""
            markTurn: root.answer.markTurn
            objectName: "donePanel"
            publicly: root.answer.publicHeading
            visible: root.good
        }
        Piece {
            anchors.fill: parent
            visible: !root.good

            sourceComponent: InfoCard {
                heading: root.answer.tone === "done" ? "" : root.answer.heading
                lines: root.answer.tone === "done" ? [] : root.answer.lines
                objectName: "infoCard"
            }
        }
    }
    FontMetrics {
        id: usual

        font: Fonts.button
    }
    FontMetrics {
        id: smaller

        font: Fonts.label
    }
    GridLayout {
        id: row

        // Where three have no room on a line each, the longest is on two; in smaller words where that is too broad, too. As broad
        // as they need where equal widths would break the longest.
        readonly property list<real> whole: widths(usual, usual.height)
        readonly property list<real> folded: whole.map((width, index) => width < Math.max(...whole) ? width : halved(root.steps[index], usual, usual.height))
        readonly property bool crowded: columns > 2 && breadth(whole) > root.width
        readonly property bool narrow: crowded && breadth(folded) > root.width
        readonly property list<real> needs: narrow ? widths(smaller, smaller.height) : crowded ? folded : whole
        readonly property bool uneven: columns > 1 && Math.max(...needs) > (root.width + columnSpacing) / needs.length - columnSpacing && breadth(needs) <= root.width

        // On a short screen, where their width is given, smaller words also where one of them would be broken.
        readonly property bool small: narrow || Mode.shortScreen && (Mode.large || root.many)
        readonly property real over: !Mode.shortScreen ? 1 : (small ? longest(smaller, smaller.height) : longest(usual, usual.height)) / (Layout.preferredWidth - 2 * Sizes.mm(4))
        readonly property font face: small ? Fonts.label : Fonts.button

        function longest(metrics: FontMetrics, _height: real): real {
            return Math.max(...root.steps.join(" ").split(" ").map(word => metrics.advanceWidth(word)));
        }
        // Asked of the height, too: a width that is measured by a function is not measured again with another font.
        function widths(metrics: FontMetrics, _height: real): list<real> {
            return root.steps.map(step => padded(metrics.advanceWidth(step)));
        }
        function halved(step: string, metrics: FontMetrics, _height: real): real {
            const words = Fonts.whole(step).split(" ");
            return padded(Math.min(...words.map((_, at) => Math.max(...[words.slice(0, at), words.slice(at)].map(half => metrics.advanceWidth(half.join(" ")))))));
        }
        function padded(words: real): real {
            return Math.ceil(words) + 1 + 2 * Sizes.mm(6);
        }
        function breadth(all: list<real>): real {
            return all.reduce((sum, one) => sum + one + columnSpacing, -columnSpacing);
        }

        Layout.alignment: Qt.AlignBottom
        Layout.fillHeight: false
        Layout.fillWidth: !Mode.shortScreen
        Layout.preferredWidth: Mode.shortScreen ? Sizes.mm(root.many ? 84 : Mode.large ? 74 : 62) : -1
        columnSpacing: Sizes.buttonGap
        columns: Mode.portrait || Mode.shortScreen ? 1 : Math.max(2, root.steps.length)
        rowSpacing: Mode.shortScreen && root.many ? Sizes.space2 : Sizes.buttonGap
        uniformCellHeights: !Mode.shortScreen
        uniformCellWidths: !uneven

        KeptRepeater {
            id: ways

            page: root
            wanted: root.steps.length

            delegate: ActionButton {
                id: step

                required property int index

                // The next answer begins at its words, not at the button that was pressed last.
                function leave(): void {
                    focus = false;
                }

                Layout.fillHeight: !Mode.shortScreen
                Layout.fillWidth: true
                Layout.preferredWidth: row.uneven ? row.needs[index] ?? 0 : -1
                leading: root.many ? 0.95 : 1.05
                face: row.over > 1 ? Fonts.sized(row.face, Math.max(Fonts.bar.pixelSize, Math.floor(row.face.pixelSize / row.over))) : row.face
                kind: index === 0 ? ActionButton.Primary : ActionButton.Secondary
                label: root.steps[index] ?? ""
                objectName: `step_${index}`
                visible: index < root.steps.length

                onTapped: root.answer.take(index)
                onVisibleChanged: {
                    if (!visible)
                        leave();
                }

                Connections {
                    function onTurned(): void {
                        step.leave();
                    }

                    target: root.answer
                }
            }
        }
    }
}
