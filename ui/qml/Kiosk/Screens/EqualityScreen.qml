pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Why we would like to know, then one question a page with Skip beside it.
QuestionPage {
    id: root

    required property EqualityViewModel equality
    property list<ChoiceEntry> entries
    // Large words in two languages, over buttons that stand side by side: little room between the sentences.
    readonly property bool close: !Mode.portrait && (Mode.shortScreen || Mode.large) || Mode.large && Mode.lower
    // On a lying screen all answers stand side by side, in the size of a label; on a short one as near to it as their words let them.
    readonly property font words: Mode.shortScreen ? oneLine.face : Mode.large ? Fonts.label : Fonts.strong

    backLabel: qsTr("Back")
    continueLabel: equality.continueLabel
    give: choices.visible ? choices.give : 0
    heading: equality.heading
    skipLabel: equality.skipLabel
    wide: true

    onBackChosen: equality.back()
    onContinued: equality.proceed()
    onSkipped: equality.skip()

    Connections {
        function onPageTurned(): void {
            root.startOver();
        }

        target: root.equality
    }
    ChoiceEntries {
        model: root.equality.cards

        delegate: ChoiceEntry {
            required property string key
            required property bool chosen
            required title

            entryId: key
            selected: chosen
        }

        onGathered: root.entries = Array.from({
            "length": count
        }, (_, index) => objectAt(index) as ChoiceEntry)
    }
    OneLine {
        id: oneLine

        room: choices.cellWidth - 2 * Sizes.mm(4)
        words: root.entries.map(entry => entry?.title ?? "")
    }
    ColumnLayout {
        Layout.fillWidth: true
        objectName: "explains"
        spacing: Sizes.space1 // a sentence's English belongs to the one above it
        visible: root.equality.explaining

        Repeater {
            model: root.close ? root.equality.explains : [root.equality.explains.join(Mode.portrait ? "\n\n" : "\n")]

            delegate: Say {
                required property string modelData

                Layout.fillWidth: true
                font: Mode.shortScreen ? Fonts.bar : root.close ? Fonts.hint : Fonts.lead
                lineHeight: Mode.shortScreen ? Math.min(0.92, Fonts.displayLine(modelData)) : root.close ? Fonts.displayLine(modelData) : Mode.portrait ? Fonts.bodyLine : 1
                Accessible.name: modelData.replace(/\n+/g, "\n")
                text: Fonts.tied(modelData)
            }
        }
    }
    PagedChoices {
        id: choices

        Layout.fillWidth: true
        backText: qsTr("Back up")
        columns: Mode.portrait ? 1 : 3
        dense: Mode.shortScreen || root.dense
        entries: root.entries
        face: Mode.portrait ? Fonts.button : root.words
        moreText: qsTr("More choices")
        objectName: "choices"
        selectedWord: qsTr("Chosen")
        visible: !root.equality.explaining

        onChosen: key => root.equality.choose(key)
    }
}
