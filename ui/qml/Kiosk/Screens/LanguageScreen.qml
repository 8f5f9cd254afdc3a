pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Every language by its own name in its own script; no flags (A76). One tap, and the visitor is back where they were.
QuestionPage {
    id: root

    required property LanguageViewModel language

    signal languageChosen(string key)

    backLabel: qsTr("Back")
    heading: qsTr("Choose your language")

    LanguageNames {
        Layout.fillWidth: true
        columns: root.stacked ? 4 : 2
        language: root.language
        tallness: Mode.shortScreen ? Sizes.target : Sizes.choiceH

        onChosen: key => root.languageChosen(key)
    }
}
