pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// The board of Home and of the answer, and what shares its column: cards, a notice, the next sessions. How large it is, is
// decided here alone.
Item {
    id: root

    required property HomeViewModel home
    required property AnswerViewModel answer
    required property CameraViewModel camera
    required property bool atHome
    required property bool atAnswer
    // Whether Home has the languages' names.
    required property bool named
    // Where the words of a refusal need its room, the board gives way.
    readonly property bool boardless: Mode.shortScreen || Mode.large && !Mode.portrait && (answer.tone !== "done" || answer.steps.length > 2 || answer.lines.length > 2)
    // What the camera sees and says takes the whole column where that is narrow.
    readonly property bool filmed: camera.present && !Mode.portrait && (Mode.large || Mode.shortScreen)
    readonly property real boardWidth: Math.round(Mode.portrait ? width - 2 * Sizes.margin : width * (Mode.large && !filmed ? 0.2 : Mode.large || Mode.shortScreen ? 0.26 : 0.34))
    readonly property real boardHeight: Math.round(Mode.portrait ? height * (Mode.large ? 0.27 : 0.37) : (height - 2 * Sizes.margin) * (camera.present && !filmed ? 0.45 : 1)) - briefRoom
    // What the venue says to everybody who might be in pictures takes its room from the board, where enough of it is left.
    readonly property real spare: boardHeight - Sizes.mm(48)
    readonly property bool noticed: home.photoNotice.length > 0 && (Mode.portrait || !camera.present) && crowd.implicitHeight < spare
    readonly property real noticeRoom: noticed ? crowd.implicitHeight + Sizes.space3 : 0
    readonly property real briefRoom: briefly ? brief.implicitHeight + Sizes.space4 : 0
    // A wide Home has the languages' names in the place of its sessions: they stand under the board.
    readonly property bool briefly: named && !Mode.portrait && brief.implicitHeight > 0

    function tellCapacity(): void {
        if (atHome || atAnswer && !boardless)
            home.setBoardSize(board.capacity, board.notedCapacity);
    }

    onAtHomeChanged: Qt.callLater(tellCapacity)

    PegBoard {
        id: board

        caption: root.home.boardCaption
        description: qsTr("A board with one peg for each person who came today")
        height: root.boardHeight - root.noticeRoom
        longestCaption: root.home.longestCaption
        objectName: "board"
        pegs: root.home.pegs
        visible: root.atHome && !root.filmed || root.atAnswer && !root.boardless
        width: root.boardWidth
        x: LayoutMirroring.enabled ? root.width - width - Sizes.margin : Sizes.margin
        y: Sizes.margin

        onCapacityChanged: Qt.callLater(root.tellCapacity)
        onNotedCapacityChanged: Qt.callLater(root.tellCapacity)
    }
    YouSaidTurns {
        id: turns

        // Where the board is too low for words, they lie over the sessions under it as well, or over the notice.
        readonly property bool overNotice: board.height + root.briefRoom <= leastSide + Sizes.mm(15)

        anchors.left: board.left
        anchors.right: board.right
        anchors.top: board.top
        atHome: root.atHome
        height: (overNotice ? root.boardHeight : board.height) + root.briefRoom
        youSaid: root.home.youSaid as YouSaidViewModel
    }
    Say {
        id: both

        font: Fonts.hint
        lineHeight: crowd.lineHeight
        text: Fonts.tied(root.home.photoNotice)
        visible: false
        width: root.boardWidth
    }
    Say {
        id: crowd

        color: Colours.ink2
        font: Fonts.hint
        lineHeight: Fonts.bodyLine * Fonts.displayLine(root.home.photoNotice)
        objectName: "photoNotice"
        Accessible.name: root.home.photoNotice
        // Without its English where both have no room.
        text: both.implicitHeight < root.spare - Sizes.mm(14) ? both.text : both.text.split("\n")[0]
        visible: root.noticed && board.visible && !(turns.visible && turns.overNotice)
        width: root.boardWidth
        x: board.x
        y: Sizes.margin + root.boardHeight - implicitHeight + (turns.visible ? root.briefRoom : 0)
    }
    Column {
        id: brief

        objectName: "sessionsBriefly"
        spacing: Sizes.space3
        visible: root.briefly && board.visible && !turns.visible
        width: root.boardWidth
        x: board.x
        y: Sizes.margin + root.boardHeight + Sizes.space4

        Repeater {
            model: root.home.sessions

            delegate: SessionBrief {
                required property int index

                visible: index < (root.home.photoNotice.length > 0 ? 1 : 2)
                width: brief.width
            }
        }
    }
}
