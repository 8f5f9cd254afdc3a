pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// A question that is answered by one tap on a card.
QuestionPage {
    id: root

    required property FormViewModel form
    property list<ChoiceEntry> entries
    readonly property bool detailed: entries.some(entry => entry?.detail.length > 0)
    // Large answers that would take a page each, or a question in two languages, have all of a lying screen.
    readonly property bool broad: Mode.large && !Mode.portrait && !Mode.shortScreen && (entries.length > 3 || detailed || heading.includes("\n"))
    // Two answers in two languages, and more that have no detail, stand side by side where under one another they would turn pages.
    readonly property bool abreast: Mode.shortScreen && Mode.large && (entries.length === 2 && entries.some(entry => entry?.title.includes("\n")) || entries.length > 2 && !detailed)

    backLabel: qsTr("Back")
    give: choices.give
    heading: form.kind === "choices" ? form.heading : ""
    hint: form.kind === "choices" ? form.hint : ""
    skipLabel: form.skippable ? qsTr("Skip") : ""
    wide: broad

    onBackChosen: form.back()
    onSkipped: form.skip()

    Connections {
        function onPageTurned(): void {
            root.startOver();
        }

        target: root.form
    }
    ChoiceEntries {
        model: root.form.choices

        delegate: ChoiceEntry {
            required property string key
            required property bool chosen
            required title
            required detail

            entryId: key
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
        columns: root.broad ? (root.entries.length === 4 ? 2 : root.detailed ? 1 : Math.min(3, root.entries.length)) : root.abreast ? (root.entries.length > 4 ? 3 : 2) : 1
        dense: Mode.shortScreen || root.dense
        entries: root.entries
        // Beside its time a title keeps to one line on a lying screen: more of them are seen at once.
        face: root.broad || root.abreast || root.detailed && !Mode.portrait ? Fonts.label : Fonts.button
        moreText: qsTr("More choices")
        objectName: "choices"
        selectedWord: qsTr("Chosen")

        onChosen: key => root.form.choose(key)
    }
}
