pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

QuestionPage {
    id: page

    property string chosen

    backLabel: "Back"
    drawing: "dovetail"
    heading: "Who is checking in?"
    hint: "Choose one"

    PagedChoices {
        Layout.fillWidth: true
        backText: "Back up"
        moreText: "More choices"
        objectName: "choices"
        selectedWord: "Chosen"
        entries: [
            ChoiceEntry {
                entryId: "me"
                icon: "person"
                selected: true
                title: "Just me"
            },
            ChoiceEntry {
                detail: "Tell us how many you are"
                entryId: "family"
                icon: "people"
                title: "My family or friends"
            },
            ChoiceEntry {
                detail: "A school or a club"
                entryId: "group"
                icon: "people"
                title: "A group with a leader"
            },
            ChoiceEntry {
                entryId: "maker"
                icon: "person"
                title: "I’m a young maker (under 18)"
            }
        ]

        onChosen: id => page.chosen = id
    }
}
