pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQml
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Every language by its own name in its own script; no flags (A76). One tap, and the visitor is back where they were.
QuestionPage {
    id: root

    required property LanguageViewModel language
    property list<ChoiceEntry> entries

    signal languageChosen(string key)

    backLabel: qsTr("Back")
    heading: qsTr("Choose your language")

    Instantiator {
        model: root.language.names

        delegate: ChoiceEntry {
            required property string key
            required property string ownName
            required property bool chosen

            entryId: key
            selected: chosen
            title: ownName
        }

        onObjectAdded: (index, entry) => root.entries.push(entry as ChoiceEntry)
        onObjectRemoved: root.entries = []
    }
    PagedChoices {
        Layout.fillWidth: true
        backText: qsTr("Back up")
        columns: Mode.large ? 1 : 2
        entries: root.entries
        moreText: qsTr("More choices")
        objectName: "languages"
        selectedWord: qsTr("Chosen")

        onChosen: key => root.languageChosen(key)
    }
}
