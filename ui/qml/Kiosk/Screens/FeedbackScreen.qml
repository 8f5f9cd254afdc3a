pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// One question about the visit, one tap, and Skip beside it.
QuestionPage {
    id: root

    required property FeedbackViewModel feedback
    property list<ChoiceEntry> entries

    backLabel: qsTr("Back")
    give: choices.give
    heading: feedback.heading
    hint: feedback.hint
    skipLabel: qsTr("Skip")
    // The smallest screen in Large has no column for Skip beside the answers.
    wide: Mode.large && Mode.shortScreen

    onBackChosen: feedback.back()
    onSkipped: feedback.skip()

    Connections {
        function onPageTurned(): void {
            root.startOver();
        }

        target: root.feedback
    }
    ChoiceEntries {
        model: root.feedback.cards

        delegate: ChoiceEntry {
            required property string key
            required property string drawing
            required property bool chosen
            required title

            entryId: key
            icon: drawing
            selected: chosen
        }

        onGathered: root.entries = Array.from({
            "length": count
        }, (_, index) => objectAt(index) as ChoiceEntry)
    }
    PagedChoices {
        id: choices

        Layout.fillWidth: true
        backText: qsTr("Back up")
        // A scale is seen whole: two beside one another where a page would cut it.
        columns: Mode.portrait || !Mode.large && root.entries.length < 4 ? 1 : 2
        entries: root.entries
        moreText: qsTr("More choices")
        objectName: "choices"
        selectedWord: qsTr("Chosen")

        onChosen: key => root.feedback.choose(key)
    }
}
