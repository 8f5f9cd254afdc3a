pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// One question a page; which kind of page it is comes from the view model.
FocusScope {
    id: root

    required property FormViewModel form

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
            adults: root.form.adults
            heading: root.form.heading
            // A lying screen has room for one of the two, in Large.
            hint: root.form.morePeople.length === 0 ? root.form.hint : Mode.large && !Mode.portrait ? root.form.morePeople : `${root.form.hint}\n${root.form.morePeople}`
            most: root.form.maxPeople
            under18: root.form.under18

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
        warm: true
    }
}
