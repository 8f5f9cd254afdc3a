pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look
import Kiosk.ViewModels

// The screen that is shown, and the short slide with which the next one comes. Home and the answer stay: making a board
// with its pegs takes longer than a frame.
Item {
    id: root

    required property KioskViewModel kiosk
    required property HomeViewModel home
    required property FormViewModel form
    required property PartyViewModel party
    required property AnswerViewModel answer
    required property LeavingViewModel leaving

    function component(name: string): Component {
        switch (name) {
        case "form":
            return formScreen;
        case "party":
            return partyScreen;
        case "leaving":
            return leavingScreen;
        case "help":
            return helpScreen;
        case "notice":
            return noticeScreen;
        default:
            return null;
        }
    }
    function turnPage(): void {
        Guard.settle();
        slide.restart();
    }

    // The question about time lay over the screen: its answer is not a tap here, and what had the focus has it again.
    onEnabledChanged: {
        Guard.settle();
        if (enabled)
            screen.forceActiveFocus();
    }

    FocusScope {
        id: screen

        height: root.height
        objectName: "screen"
        width: root.width

        HomeScreen {
            anchors.fill: parent
            festival: root.kiosk.isFestival
            home: root.home
            visible: root.kiosk.screen === "home"

            onCheckInChosen: root.kiosk.startForm()
            onLeavingChosen: root.kiosk.startLeaving()
            onPartyCounted: people => root.kiosk.countIn(people)
        }
        AnswerScreen {
            anchors.fill: parent
            answer: root.answer
            pegs: root.home.pegs
            visible: root.kiosk.screen === "answer"
        }
        Loader {
            anchors.fill: parent
            focus: true
            sourceComponent: root.component(root.kiosk.screen)
        }
    }
    NumberAnimation {
        id: slide

        duration: Motion.page
        easing.type: Motion.easing
        from: Sizes.pageShift
        property: "x"
        target: screen
        to: 0
    }
    Connections {
        function onScreenChanged(): void {
            root.turnPage();
        }

        target: root.kiosk
    }
    Connections {
        function onPageTurned(): void {
            root.turnPage();
        }

        target: root.form
    }
    Component {
        id: formScreen

        FormScreen {
            form: root.form
        }
    }
    Component {
        id: partyScreen

        PartyPage {
            adults: root.party.adults
            continueLabel: qsTr("Check in")
            heading: root.party.heading
            hint: root.party.hint
            most: root.party.maxPeople
            under18: root.party.under18

            onBackChosen: root.kiosk.goHome()
            onContinued: root.party.confirm()
            onPartyChanged: (adults, under18) => root.party.setParty(adults, under18)
        }
    }
    Component {
        id: leavingScreen

        LeavingScreen {
            leaving: root.leaving

            onBackChosen: root.kiosk.goHome()
            onCountedOut: root.kiosk.countMeOut()
        }
    }
    Component {
        id: helpScreen

        HelpScreen {
            onBackChosen: root.kiosk.backFromAside()
        }
    }
    Component {
        id: noticeScreen

        NoticeScreen {
            notice: root.kiosk.privacyNotice

            onBackChosen: root.kiosk.backFromAside()
        }
    }
}
