pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

QuestionPage {
    id: page

    property int changes: 0
    property int chosenLine: -1
    property int skips: 0

    backLabel: "Back"
    continueLabel: "Check in"
    drawing: "finger_joint"
    errorHeading: "There is a problem"
    heading: "Check and finish"
    skipLabel: "Skip"

    onErrorLineChosen: index => page.chosenLine = index
    onSkipped: page.skips += 1

    AnswerRow {
        Layout.fillWidth: true
        changeName: "Change your name"
        changeText: "Change"
        label: "Name"
        objectName: "answerName"
        value: "Łucja Warsame"

        onChangeChosen: page.changes += 1
    }

    AnswerRow {
        Layout.fillWidth: true
        changeName: "Change your postcode"
        changeText: "Change"
        label: "Postcode (optional)"
        objectName: "answerPostcode"
        visible: !(Mode.large && Mode.shortScreen)
        value: "Not given"

        onChangeChosen: page.changes += 1
    }
}
