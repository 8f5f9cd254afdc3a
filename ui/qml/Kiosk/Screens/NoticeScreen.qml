pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// Why we ask, and what happens with the answers.
QuestionPage {
    id: root

    required property string notice
    readonly property bool crowded: Mode.shortScreen && notice.includes("\n")

    backLabel: qsTr("Back")
    // In two languages it needs the room on a short screen; Back does the same.
    continueLabel: crowded ? "" : qsTr("Go on")
    heading: qsTr("Why we ask")
    hint: qsTranslate("Privacy", "We ask only what we need, and delete it on time.")

    onContinued: backChosen()

    Say {
        Layout.fillWidth: true
        font: Mode.shortScreen ? Fonts.hint : Fonts.lead
        lineHeight: root.crowded ? 0.92 : Mode.shortScreen ? 1 : Fonts.bodyLine
        objectName: "notice"
        text: root.notice
    }
}
