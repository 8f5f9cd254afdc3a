pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// Why we ask, and what happens with the answers.
QuestionPage {
    id: root

    required property string notice

    backLabel: qsTr("Back")
    continueLabel: qsTr("Go on")
    heading: qsTr("Why we ask")
    hint: qsTranslate("Privacy", "We ask only what we need, and delete it on time.")

    onContinued: backChosen()

    Say {
        Layout.fillWidth: true
        font: Mode.shortScreen ? Fonts.hint : Fonts.lead
        lineHeight: Mode.shortScreen ? 1 : Fonts.bodyLine
        objectName: "notice"
        text: root.notice
    }
}
