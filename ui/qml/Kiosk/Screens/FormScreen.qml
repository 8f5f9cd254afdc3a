pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// One question a page; which kind of page it is comes from the view model.
Loader {
    id: root

    required property FormViewModel form

    function component(kind: string): Component {
        switch (kind) {
        case "text":
            return textPage;
        case "party":
            return partyPage;
        case "check":
            return checkPage;
        case "choices":
            return choicePage;
        default:
            return null;
        }
    }

    sourceComponent: component(form.kind)

    Component {
        id: textPage

        TextPage {
            form: root.form
        }
    }
    Component {
        id: choicePage

        ChoicePage {
            form: root.form
        }
    }
    Component {
        id: partyPage

        PartyPage {
            adults: root.form.adults
            heading: root.form.heading
            hint: root.form.hint
            most: root.form.maxPeople
            under18: root.form.under18

            onBackChosen: root.form.back()
            onContinued: root.form.proceed()
            onPartyChanged: (adults, under18) => root.form.setParty(adults, under18)
        }
    }
    Component {
        id: checkPage

        CheckPage {
            form: root.form
        }
    }
}
