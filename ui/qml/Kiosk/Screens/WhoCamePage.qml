pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Who of those booked together is here: a card a person, ticked or not. More than fit turn pages.
QuestionPage {
    id: root

    required property PartyViewModel party
    property list<ChoiceEntry> entries

    backLabel: qsTr("Back")
    continueEnabled: party.ready
    continueLabel: party.continueLabel
    give: people.implicitHeight - people.Layout.minimumHeight
    heading: party.heading
    hint: party.hint
    skipLabel: party.skipLabel
    wide: Mode.large && !Mode.portrait

    onBackChosen: party.back()
    onContinued: party.proceed()
    onSkipped: party.skip()

    ChoiceEntries {
        model: root.party.people

        delegate: ChoiceEntry {
            required property string key
            required property bool chosen
            required property string note
            required title

            detail: Mode.shortScreen ? "" : note
            entryId: key
            selected: chosen
        }

        onGathered: root.entries = Array.from({
            "length": count
        }, (_, index) => objectAt(index) as ChoiceEntry)
    }
    PagedChoices {
        id: people

        // On a lying screen more than one name is seen at once.
        readonly property bool close: Mode.large && !Mode.portrait

        Layout.fillWidth: true
        backText: qsTr("Back up")
        columns: Mode.portrait !== Mode.large && !Mode.shortScreen ? 2 : 1
        dense: Mode.shortScreen || close
        entries: root.entries
        face: close ? Fonts.label : Fonts.button
        moreText: qsTr("More names")
        nameless: qsTr("Person %1")
        objectName: "people"
        selectedWord: qsTr("Here")
        unselectedWord: qsTr("Not here")

        onChosen: code => root.party.toggle(code)
    }
}
