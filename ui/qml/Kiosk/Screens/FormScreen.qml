pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// One question a page; which kind of page it is comes from the view model. The pages of the other kinds stand by without
// words: to lay a question out on all four took three times as long.
FocusScope {
    id: root

    required property FormViewModel form
    readonly property bool counting: form.kind === "party"

    FormPage {
        kind: "text"

        sourceComponent: TextPage {
            form: root.form
        }
    }
    FormPage {
        kind: "choices"

        sourceComponent: ChoicePage {
            form: root.form
        }
    }
    FormPage {
        kind: "party"

        sourceComponent: PartyPage {
            adults: root.counting ? root.form.adults : 1
            heading: root.counting ? root.form.heading : ""
            // A lying screen has room for one of the two, in Large.
            hint: !root.counting ? "" : root.form.morePeople.length === 0 ? root.form.hint : Mode.large && !Mode.portrait ? root.form.morePeople : `${root.form.hint}\n${root.form.morePeople}`
            most: root.counting ? root.form.maxPeople : 2
            under18: root.counting ? root.form.under18 : 0

            onBackChosen: root.form.back()
            onContinued: root.form.proceed()
            onPartyChanged: (adults, under18) => root.form.setParty(adults, under18)
        }
    }
    FormPage {
        kind: "check"

        sourceComponent: CheckPage {
            form: root.form
        }
    }

    component FormPage: KeptPage {
        required property string kind

        anchors.fill: parent
        shown: root.form.kind === kind
    }
}
