pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

QuestionPage {
    id: page

    property int adults: 1
    property int under18: 0
    property int changes: 0
    property int chosenLine: -1

    backLabel: "Back"
    continueLabel: "Check in"
    errorHeading: "There is a problem"
    errorLines: ["Enter your full name", "Say how many of you there are"]
    heading: "Check and finish"
    skipLabel: "Skip"

    onErrorLineChosen: index => page.chosenLine = index

    AnswerRow {
        Layout.fillWidth: true
        changeName: "Change your name"
        changeText: "Change"
        label: "Name"
        objectName: "answerName"
        value: "Łucja Warsame"

        onChangeChosen: page.changes += 1
    }

    Stepper {
        Layout.fillWidth: true
        fewerName: "One adult fewer"
        from: 1
        label: "Adults"
        moreName: "One adult more"
        objectName: "adults"
        to: 12
        value: page.adults

        onChanged: value => page.adults = value
    }

    Stepper {
        Layout.fillWidth: true
        detail: "Children and teenagers"
        fewerName: "One fewer under 18"
        label: "Under 18"
        moreName: "One more under 18"
        objectName: "children"
        to: 40
        value: page.under18

        onChanged: value => page.under18 = value
    }
}
