pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// Something to show to the person at the desk, in letters that can be read from there.
QuestionPage {
    id: root

    backLabel: qsTr("Back")
    continueLabel: qsTr("Go on")
    heading: qsTr("I need help")
    hint: qsTr("Wave to the person at the desk and point at this screen.")

    onContinued: backChosen()

    Say {
        Layout.fillWidth: true
        font: Fonts.button
        text: qsTr("Nothing you typed is lost. We can check you in together at the desk.")
    }
}
