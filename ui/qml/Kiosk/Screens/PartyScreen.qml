pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts
import Kiosk.ViewModels

// A party that was booked together: who is here by name, then how many they are.
FocusScope {
    id: root

    required property PartyViewModel party

    KeptPage {
        anchors.fill: parent
        shown: root.party.page === "who"

        sourceComponent: WhoCamePage {
            party: root.party
        }
    }
    KeptPage {
        anchors.fill: parent
        shown: root.party.page === "numbers"

        sourceComponent: PartyPage {
            adults: root.party.adults
            continueLabel: root.party.continueLabel
            heading: root.party.heading
            hint: root.party.hint
            most: root.party.maxPeople
            skipLabel: root.party.skipLabel
            under18: root.party.under18

            onBackChosen: root.party.back()
            onContinued: root.party.proceed()
            onPartyChanged: (adults, under18) => root.party.setParty(adults, under18)
            onSkipped: root.party.skip()
        }
    }
}
