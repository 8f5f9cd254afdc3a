pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Look
import Kiosk.Screens
import Kiosk.ViewModels

// The visitor's window: one screen above the bottom bar, and the question about time over both.
Window {
    id: root

    required property KioskViewModel kiosk
    required property HomeViewModel home
    required property FormViewModel form
    required property PartyViewModel party
    required property AnswerViewModel answer
    required property LeavingViewModel leaving
    required property IdleViewModel idle
    required property ModesViewModel modes

    function turnPage(): void {
        Guard.settle();
        slide.restart();
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: modes.mirrored
    color: Colours.paper
    title: home.place

    Binding {
        property: "contrast"
        target: Mode
        value: root.modes.contrast
    }
    Binding {
        property: "large"
        target: Mode
        value: root.modes.large
    }
    Binding {
        property: "lower"
        target: Mode
        value: root.modes.lower
    }
    Binding {
        property: "pxPerMm"
        target: Mode
        value: root.modes.pxPerMm
    }
    Binding {
        property: "reducedMotion"
        target: Mode
        value: root.modes.reducedMotion
    }
    Binding {
        property: "screenBottomMm"
        target: Mode
        value: root.modes.screenBottomMm
    }
    Binding {
        property: "screenHeight"
        target: Mode
        value: root.height
    }
    Binding {
        property: "screenWidth"
        target: Mode
        value: root.width
    }
    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.BlankCursor
    }
    Item {
        id: stage

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top

        Loader {
            id: screen

            function component(name: string): Component {
                switch (name) {
                case "form":
                    return formScreen;
                case "party":
                    return partyScreen;
                case "answer":
                    return answerScreen;
                case "leaving":
                    return leavingScreen;
                case "help":
                    return helpScreen;
                case "notice":
                    return noticeScreen;
                default:
                    return homeScreen;
                }
            }

            enabled: !root.idle.warning
            height: stage.height
            objectName: "screen"
            sourceComponent: component(root.kiosk.screen)
            width: stage.width
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
    }
    VisitorBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        enabled: !root.idle.warning
        modes: root.modes

        onHelpChosen: root.kiosk.showHelp()
        onNoticeChosen: root.kiosk.showNotice()
    }
    Loader {
        active: root.idle.warning
        anchors.fill: parent

        sourceComponent: TimeWarning {
            secondsLeft: root.idle.secondsLeft

            onMoreTime: root.idle.touched()
            onStartAgain: root.kiosk.goHome()
        }
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
        id: homeScreen

        HomeScreen {
            festival: root.kiosk.isFestival
            home: root.home

            onCheckInChosen: root.kiosk.startForm()
            onLeavingChosen: root.kiosk.startLeaving()
            onPartyCounted: people => root.kiosk.countIn(people)
        }
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
        id: answerScreen

        AnswerScreen {
            answer: root.answer
            pegs: root.home.pegs
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
