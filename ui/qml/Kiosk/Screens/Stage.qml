pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// The screen that is shown, and the slide of the next one. Home and its board stay alive: pegs cost 0.2 s.
Item {
    id: root

    required property KioskViewModel kiosk
    required property HomeViewModel home
    required property FormViewModel form
    required property PartyViewModel party
    required property AnswerViewModel answer
    required property LeavingViewModel leaving
    required property FeedbackViewModel feedback
    required property EqualityViewModel equality
    required property NoticeViewModel notice
    required property CameraViewModel camera
    required property LanguageViewModel language
    required property ListenViewModel listen
    required property HelpViewModel help
    readonly property bool atHome: kiosk.screen === "home"
    readonly property bool atAnswer: kiosk.screen === "answer"
    // How far the page that slides in has yet to go. The pages that are not shown stay where they are: to move them too took
    // twice the time.
    property real shift: 0
    readonly property bool sliding: slide.running

    function turnPage(): void {
        Guard.settle();
        slide.restart();
        Qt.callLater(root.leaveHidden);
    }
    // A button of the screen that went must not hold the focus: arrow keys would go on from it. Other pages' fields take it.
    function leaveHidden(): void {
        const held = Window.activeFocusItem;
        if ((atHome || atAnswer) && held && !held.visible)
            held.focus = false;
    }

    // The question about time lay over the screen: its answer is not a tap here, and what had the focus has it again.
    onEnabledChanged: {
        Guard.settle();
        if (enabled)
            screen.forceActiveFocus();
    }

    StageBoard {
        id: around

        answer: root.answer
        atAnswer: root.atAnswer
        atHome: root.atHome
        camera: root.camera
        height: root.height
        home: root.home
        named: homeScreen.named
        width: root.width
    }
    FocusScope {
        id: screen

        height: root.height
        objectName: "screen"
        width: root.width

        HomeScreen {
            id: homeScreen

            board: Qt.size(around.boardWidth, around.filmed ? 0 : around.boardHeight)
            camera: root.camera
            festival: root.kiosk.isFestival
            height: screen.height
            home: root.home
            language: root.language
            visible: root.atHome
            width: screen.width
            x: visible ? root.shift : 0

            onCheckInChosen: root.kiosk.startForm()
            onLanguageChosen: key => root.kiosk.chooseLanguage(key)
            onLeavingChosen: root.kiosk.startLeaving()
            onPartyCounted: people => root.kiosk.countIn(people)
        }
        StagePage {
            name: "answer"

            sourceComponent: AnswerScreen {
                anchors.fill: parent
                answer: root.answer
                board: around.boardless ? Qt.size(0, 0) : Qt.size(around.boardWidth, around.boardHeight)
            }
        }
        StagePage {
            name: "form"

            sourceComponent: FormScreen {
                form: root.form
            }
        }
        StagePage {
            name: "party"

            sourceComponent: PartyScreen {
                party: root.party
            }
        }
        StagePage {
            name: "leaving"

            sourceComponent: LeavingScreen {
                camera: root.camera
                leaving: root.leaving

                onBackChosen: root.kiosk.goHome()
                onCountedOut: root.kiosk.countMeOut()
            }
        }
        StagePage {
            name: "feedback"
            // Made while the goodbye is read: who never listens needs no memory for it.
            warm: root.atAnswer

            sourceComponent: FeedbackScreen {
                feedback: root.feedback
            }
        }
        StagePage {
            name: "equality"
            warm: false

            sourceComponent: EqualityScreen {
                equality: root.equality
            }
        }
        StagePage {
            name: "help"

            sourceComponent: HelpScreen {
                answered: root.help.answered
                called: root.help.called
                status: root.help.status

                onBackChosen: root.kiosk.backFromAside()
                onCancelled: root.kiosk.cancelHelp()
                onWritingChosen: root.kiosk.showPad()
            }
        }
        StagePage {
            name: "pad"
            // Its keyboard is made while somebody reads how help comes: every page that is made takes its part in a switch.
            warm: root.kiosk.screen === "help"

            sourceComponent: PadScreen {
                help: root.help

                onBackChosen: root.kiosk.showHelp()
            }
        }
        StagePage {
            name: "notice"

            sourceComponent: NoticeScreen {
                notice: root.notice

                onClosed: root.kiosk.backFromAside()
            }
        }
        StagePage {
            name: "language"

            sourceComponent: LanguageScreen {
                language: root.language

                onBackChosen: root.kiosk.backFromAside()
                onLanguageChosen: key => root.kiosk.chooseLanguage(key)
            }
        }
        StagePage {
            name: "listen"
            warm: false

            sourceComponent: ListenScreen {
                listen: root.listen

                onBackChosen: root.kiosk.backFromAside()
            }
        }
    }
    NumberAnimation {
        id: slide

        duration: Motion.page
        easing.type: Motion.easing
        from: Sizes.pageShift
        property: "shift"
        target: root
        to: 0
    }
    Connections {
        function onScreenChanged(): void {
            root.turnPage();
        }

        target: root.kiosk
    }
    PageTurning {
        target: root.form
    }
    PageTurning {
        target: root.party
    }
    PageTurning {
        target: root.feedback
    }
    PageTurning {
        target: root.help
    }
    PageTurning {
        target: root.equality
    }

    component PageTurning: Connections {
        function onPageTurned(): void {
            root.turnPage();
        }
    }
    component StagePage: KeptPage {
        required property string name

        height: screen.height
        shown: root.kiosk.screen === name
        width: screen.width
        x: shown ? root.shift : 0
    }
}
