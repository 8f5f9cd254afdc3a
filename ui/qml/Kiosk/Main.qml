pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Look
import Kiosk.Parts
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
    required property FeedbackViewModel feedback
    required property EqualityViewModel equality
    required property NoticeViewModel notice
    required property IdleViewModel idle
    required property ModesViewModel modes
    required property CameraViewModel camera
    required property LanguageViewModel language
    required property ListenViewModel listen
    required property HelpViewModel help
    // How it is shown. What the visitor wants is the view model's; a switch comes here step by step.
    property bool large: false
    property bool largeWords: false
    property bool largeBar: false
    property bool contrast: false
    property bool lower: false
    property bool held: false // no frame is drawn now
    property int restMs: Motion.page + 200 // how long nothing happens before pages are made that may be wanted
    readonly property bool awaiting: KeptPages.awaited // the page that somebody has come to is being made
    readonly property bool drawing: Drawing.waiting
    readonly property bool sliding: stage.sliding

    function unmakeOne(): bool {
        return KeptPages.unmakeOne();
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: modes.mirrored || language.rightToLeft
    color: Colours.paper
    title: home.place

    onAwaitingChanged: if (!awaiting)
        stage.turnPage()

    Binding {
        property: "contrast"
        target: Mode
        value: root.contrast
    }
    Binding {
        property: "large"
        target: Mode
        value: root.large
    }
    Binding {
        property: "largeWords"
        target: Mode
        value: root.largeWords
    }
    Binding {
        property: "largeBar"
        target: Mode
        value: root.largeBar
    }
    Binding {
        property: "held"
        target: Drawing
        value: root.held
    }
    Binding {
        property: "restMs"
        target: KeptPages
        value: root.restMs
    }
    Binding {
        property: "language"
        target: Mode
        value: root.language.current
    }
    Binding {
        property: "lower"
        target: Mode
        value: root.lower
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
    // The engine takes a tenth of a second to find a singleton for Python: so keys say it here.
    Connections {
        function onKeysUsed(): void {
            Mode.byKeys = true;
        }

        target: root.modes
    }
    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.BlankCursor
    }
    Stage {
        id: stage

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        answer: root.answer
        camera: root.camera
        enabled: !root.idle.warning
        equality: root.equality
        feedback: root.feedback
        form: root.form
        help: root.help
        home: root.home
        kiosk: root.kiosk
        language: root.language
        leaving: root.leaving
        listen: root.listen
        notice: root.notice
        party: root.party
    }
    VisitorBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        enabled: !root.idle.warning
        helpCalled: root.help.called
        languages: root.language.count
        modes: root.modes

        onHelpChosen: root.kiosk.showHelp()
        onLanguageChosen: root.kiosk.showLanguages()
        onListeningChosen: root.kiosk.chooseListening()
        onNoticeChosen: root.kiosk.showNotice(Mode.shortScreen || Mode.large && !Mode.portrait)
    }
    FocusRing {
        focusItem: root.activeFocusItem
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
}
