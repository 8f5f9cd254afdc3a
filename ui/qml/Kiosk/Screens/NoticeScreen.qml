pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// Why we ask, and what happens with the answers.
QuestionPage {
    id: root

    required property string notice
    required property string version
    readonly property bool crowded: roomless && notice.includes("\n")
    readonly property bool roomless: Mode.shortScreen || Mode.large && !Mode.portrait

    backLabel: qsTr("Back")
    // In two languages it needs the room on a short screen or in Large, wide; Back does the same.
    continueLabel: crowded ? "" : qsTr("Go on")
    heading: qsTr("Why we ask")
    hint: roomless && version !== "" ? version : qsTranslate("Privacy", "We ask only what we need, and delete it on time.")

    onContinued: backChosen()

    Say {
        Layout.fillWidth: true
        font: root.roomless ? Fonts.hint : Fonts.lead
        lineHeight: root.crowded ? 0.92 : root.roomless ? 1 : Fonts.bodyLine
        objectName: "notice"
        text: root.notice
    }
    Say {
        Layout.fillWidth: true
        color: Colours.ink2
        font: Fonts.hint
        objectName: "noticeVersion"
        text: root.version
        visible: text !== "" && !root.roomless
    }
}
