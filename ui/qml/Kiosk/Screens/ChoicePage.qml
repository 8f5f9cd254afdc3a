pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQml
import Kiosk.Parts
import Kiosk.ViewModels

// A question that is answered by one tap on a card.
QuestionPage {
    id: root

    required property FormViewModel form
    property list<ChoiceEntry> entries

    backLabel: qsTr("Back")
    heading: form.heading
    hint: form.hint
    skipLabel: form.skippable ? qsTr("Skip") : ""

    onBackChosen: form.back()
    onSkipped: form.skip()

    Instantiator {
        model: root.form.choices

        delegate: ChoiceEntry {
            required property string key
            required property bool chosen
            required title
            required detail

            entryId: key
            selected: chosen
        }

        onObjectAdded: (index, entry) => root.entries.push(entry as ChoiceEntry)
        onObjectRemoved: root.entries = []
    }
    PagedChoices {
        Layout.fillWidth: true
        backText: qsTr("Back up")
        entries: root.entries
        moreText: qsTr("More choices")
        objectName: "choices"
        selectedWord: qsTr("Chosen")

        onChosen: key => root.form.choose(key)
    }
}
