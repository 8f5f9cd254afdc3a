pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// Back, what is wrong, the question and why it is asked. Tight puts Back beside the question, and Skip if it is given. How large the question is set and
// whether the hint has room is decided here alone, by the width and the room that are given: no layout has a say in it.
Item {
    id: root

    required property string heading
    readonly property list<string> sentences: heading.split("\n")
    property string hint
    property string publicly // said of both where others can hear it, if they are personal
    property string backLabel
    property string skipLabel
    property string errorHeading
    property list<string> errorLines
    property string errorAloud
    property bool tight: false
    property bool narrow: false // for Back beside it at its full size
    // Where a keyboard leaves few lines for words, what is wrong takes the question's place, or stands under it where both have room.
    property bool replaced: false
    readonly property bool asked: !replaced || wordsNeed <= room - below
    property real room: 0
    property Item answers // where an arrow key leads down to from the question
    readonly property alias question: question
    property real gap: Sizes.space2
    readonly property real before: tight && backLabel.length > 0 ? back.width + Sizes.space4 : 0
    readonly property real above: (backLabel.length > 0 && !tight ? back.height + gap : 0) + (errorLines.length > 0 && !replaced ? problem.height + gap : 0)
    readonly property real below: replaced ? problem.height + gap : 0
    readonly property real least: before > 0 ? back.height : 0
    readonly property real wordsRoom: Math.max(room - above - below, least)
    readonly property real englishHeight: english.text ? words.spacing + english.implicitHeight : 0
    readonly property real reasonHeight: why.fits ? words.spacing + why.implicitHeight : 0
    readonly property real wordsNeed: Math.max(least, question.height + englishHeight + reasonHeight)

    signal backChosen
    signal skipped
    signal errorLineChosen(int index)

    implicitHeight: above + (asked ? wordsNeed + below : Math.max(least, problem.height))
    implicitWidth: Sizes.mm(120)

    BackLink {
        id: back

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: root.tight ? root.above : 0
        label: root.backLabel
        objectName: "back"
        small: root.narrow
        visible: label.length > 0

        onTapped: root.backChosen()
    }
    ActionButton {
        id: skip

        anchors.right: parent.right
        anchors.top: back.top
        face: Mode.shortScreen ? Fonts.bar : Fonts.label
        height: Math.max(Sizes.target, minimumHeight)
        implicitWidth: Math.max(Sizes.mm(34), Mode.shortScreen ? Math.min(naturalWidth, Math.round(root.width * 0.3)) : naturalWidth)
        kind: ActionButton.Secondary
        label: root.skipLabel
        leading: 0.9
        objectName: "skip"
        visible: label.length > 0

        onTapped: root.skipped()
    }
    Loader {
        id: problem

        active: root.errorLines.length > 0
        anchors.left: parent.left
        anchors.leftMargin: root.replaced ? root.before : 0
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root.replaced ? (root.asked ? root.wordsNeed + root.gap : 0) : root.backLabel.length > 0 && !root.tight ? back.height + root.gap : 0

        sourceComponent: ErrorBox {
            aloud: root.errorAloud
            beside: root.tight
            brief: root.replaced
            heading: root.errorHeading
            lines: root.errorLines
            objectName: "problem"
            room: root.replaced ? root.room : Number.POSITIVE_INFINITY

            onLineChosen: index => root.errorLineChosen(index)
        }
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.before
        anchors.right: parent.right
        anchors.rightMargin: root.skipLabel.length > 0 ? skip.width + Sizes.space4 : 0
        anchors.top: parent.top
        anchors.topMargin: root.above + Math.max(0, Math.floor((root.least - question.height - root.englishHeight - root.reasonHeight) / 2))
        spacing: root.tight ? 0 : root.gap
        visible: root.asked

        FittedSay {
            id: question

            readonly property Item answers: root.answers
            readonly property string publicly: root.publicly || root.sentences[0]

            Accessible.description: root.publicly ? "" : root.hint
            Accessible.focusable: true
            Accessible.role: Accessible.Heading
            largest: root.sentences.length > 1 && Mode.shortScreen ? Fonts.strong : Fonts.question // two languages have no room at their full size
            lineHeight: Fonts.displayLine(text)
            objectName: "heading"
            // But for Large a short question beside Back has two lines at most; a long one is set smaller, down to the 4.8 mm capital, on a screen that is not short to 7.4 mm in Large.
            room: (root.tight || why.fits && !Mode.portrait) && root.room > 0 ? Math.max(1, Math.min(Mode.large || text.length > 24 ? Number.POSITIVE_INFINITY : 2.9 * largest.pixelSize, root.wordsRoom - root.englishHeight - root.reasonHeight)) : 12 * largest.pixelSize
            smallest: Mode.shortScreen ? Fonts.bar : Fonts.hint
            Accessible.name: root.sentences[0]
            text: Fonts.tiedWithin(root.sentences[0], largest, words.width)
            width: words.width
        }
        Say {
            id: english // of a question that no speaker has reviewed

            font: Mode.shortScreen ? Fonts.bar : Fonts.label
            lineHeight: 1
            objectName: "headingInEnglish"
            text: root.sentences[1] ?? ""
            visible: text.length > 0
            width: words.width
        }
        Reason {
            id: why

            readonly property string publicly: root.publicly ? "" : root.hint

            above: question
            objectName: "hint"
            reason: root.hint
            room: root.wordsRoom - root.englishHeight - words.spacing
            tight: root.tight
            width: words.width
        }
    }
}
