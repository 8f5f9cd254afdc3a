pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Live at once: the greeting, what comes next, and the two things anyone came for, around the board that the stage holds.
Item {
    id: root

    required property HomeViewModel home
    required property CameraViewModel camera
    required property LanguageViewModel language
    required property bool festival
    required property size board
    readonly property bool warned: home.clockWarning.length > 0
    readonly property int wanted: sessionsWithRoom()
    // What is pressed comes before what is read: the sessions get what nothing else on the page needs.
    readonly property real sessionsRoom: !Mode.portrait ? Number.POSITIVE_INFINITY : column.height - tall(greeting) - tall(clockWarning) - tall(scanHint) - (views.count > 0 ? tall(views.itemAt(0)) : 0) - tall(names) - 2 * (leastButton + column.spacing) - Sizes.space1 - Sizes.space3 - column.spacing
    // As large as words and buttons at their full size leave it.
    readonly property real cameraRoom: column.height - tall(greeting) - tall(clockWarning) - tall(names) - (counters.count > 0 ? tall(counters.itemAt(0)) : 2 * (Sizes.homeButtonH + column.spacing)) - Sizes.space1 - 2 * column.spacing
    // Arabic and Farsi stand higher: a lying screen gives them of its buttons' height, not of its margin.
    readonly property real leastButton: Math.min(Sizes.mm(Mode.portrait ? 26 : 22), Sizes.buttonH)
    // Of the smallest screen in Large, what its greeting and buttons leave to how a code is shown.
    readonly property real hintRoom: Mode.shortScreen && Mode.large ? column.height - tall(greeting) - tall(clockWarning) - Sizes.space1 - 2 * leastButton - 3 * column.spacing : Number.POSITIVE_INFINITY
    readonly property bool terse: greeting.lineCount < 2 && scanHint.lineCount < 2
    readonly property bool named: language.count > 1 && !Mode.shortScreen && !Mode.large && (Mode.portrait || !home.sorry) && (Mode.portrait ? !(festival && camera.present) : !festival && !camera.present && terse)
    readonly property bool crowded: festival && !Mode.portrait && (Mode.shortScreen || Mode.large)

    signal checkInChosen
    signal leavingChosen
    signal languageChosen(string key)
    signal partyCounted(int people)

    function sessionsWithRoom(): int {
        if (festival || Mode.shortScreen)
            return 0;
        if (!Mode.portrait)
            return named || Mode.large ? 0 : 1;
        if (camera.present)
            return named || home.sorry || Mode.large ? 0 : 2;
        return Mode.large ? 2 : 3;
    }
    function tall(item: Item): real {
        return item.visible ? item.implicitHeight + column.spacing : 0;
    }

    ColumnLayout {
        id: column

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Mode.portrait ? Sizes.margin : Sizes.margin + root.board.width + Sizes.space6
        anchors.margins: Sizes.margin
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Mode.portrait ? Sizes.margin + root.board.height + Sizes.space4 : Sizes.margin
        spacing: Sizes.space3

        // With nothing more to come today, the greeting stands in the middle of the room that the list leaves.
        Item {
            Layout.fillHeight: true
            Layout.verticalStretchFactor: 1
            visible: Mode.portrait && !root.festival && sessions.count === 0
        }
        FittedSay {
            id: greeting

            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            breadth: root.width - 2 * Sizes.margin - (Mode.portrait ? 0 : root.board.width + Sizes.space6)
            largest: root.crowded ? Fonts.question : Fonts.name
            lineHeight: Fonts.displayLine(text)
            // A lying screen needs the room for what stands below: one line, in every language.
            room: !Mode.portrait && (root.festival || Mode.large && root.camera.present || (Mode.shortScreen ? !root.home.sorry : !Mode.large)) ? Math.round(largest.pixelSize * 1.6) : Number.POSITIVE_INFINITY
            objectName: "greeting"
            Accessible.name: root.home.sorry || root.home.greeting
            text: Fonts.tiedWithin(root.home.sorry || root.home.greeting, largest, breadth)
            visible: root.home.sorry || !root.warned && !(Mode.shortScreen && root.crowded && Mode.large)
        }
        // For staff, in the greeting's place: visitors' buttons keep theirs.
        Say {
            id: clockWarning

            Layout.fillWidth: true
            font: Fonts.bar
            lineHeight: 1.1
            objectName: "clockWarning"
            text: Mode.shortScreen ? root.home.clockWarning.split(". ")[0] : Fonts.tied(root.home.clockWarning)
            visible: root.warned && !root.home.sorry
        }
        FittedSay {
            id: scanHint

            Layout.fillWidth: true
            breadth: greeting.breadth
            color: Colours.ink2
            largest: Fonts.body
            lineHeight: Mode.shortScreen ? Fonts.displayLine(text) : Fonts.bodyLine // there it keeps to one line
            objectName: "scanHint"
            room: Mode.shortScreen ? Math.max(1, Math.min(Math.round(largest.pixelSize * 1.6), root.hintRoom)) : Number.POSITIVE_INFINITY
            smallest: Fonts.bar
            visible: !root.crowded && !(root.camera.present && Mode.portrait) && !(Mode.large && !Mode.portrait && root.home.sorry) && !(Mode.shortScreen && root.home.sorry) && implicitHeight <= root.hintRoom
            text: root.camera.present ? qsTr("Have a code? Show it to the camera.") : qsTr("Have a code? Hold it under the light.")
        }
        // Not a part of its own: a layout asks its own items alone how low they may be.
        Repeater {
            id: views

            model: root.camera.present && Mode.portrait ? 1 : 0

            delegate: CameraView {
                Layout.fillWidth: true
                camera: root.camera
                objectName: "cameraView"
                reading: root.camera.reading
                several: root.camera.several
                tallMm: root.festival || Mode.large ? Math.max(root.festival ? 26 : 36, Math.min(Mode.large ? 66 : 44, root.cameraRoom / Mode.pxPerMm)) : 44
                target: root.camera.target
            }
        }
        NextSessions {
            id: sessions

            Layout.fillWidth: true
            Layout.topMargin: Sizes.space3
            home: root.home
            room: root.sessionsRoom
            visible: root.wanted > 0 && count > 0
            wanted: root.wanted
        }
        Item {
            Layout.fillHeight: true
            Layout.minimumHeight: Sizes.space1
            Layout.verticalStretchFactor: Mode.portrait ? 1 : 0
        }
        LanguageNames {
            id: names

            Layout.fillWidth: true
            language: root.language
            // Where they do not fit, the bar's Language has them.
            visible: root.named

            onChosen: key => root.languageChosen(key)
        }
        Repeater {
            id: counters

            model: root.festival ? 1 : 0

            delegate: CounterButtons {
                Layout.fillHeight: true
                Layout.fillWidth: true

                onCounted: people => root.partyCounted(people)
            }
        }
        HomeButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: Sizes.homeButtonH
            Layout.minimumHeight: root.leastButton
            icon: "code"
            label: qsTr("Check in")
            objectName: "checkIn"
            visible: !root.festival

            onTapped: root.checkInChosen()
        }
        HomeButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: Sizes.homeButtonH
            Layout.minimumHeight: root.leastButton
            icon: "leave"
            kind: ActionButton.Secondary
            label: qsTr("I’m leaving")
            objectName: "leave"
            visible: !root.festival

            onTapped: root.leavingChosen()
        }
    }
    ShownPart {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Sizes.margin
        anchors.top: parent.top
        anchors.topMargin: Sizes.margin + (root.board.height > 0 ? root.board.height + Sizes.space3 : 0)
        shown: root.camera.present && !Mode.portrait
        width: root.board.width

        sourceComponent: CameraView {
            camera: root.camera
            objectName: "cameraView"
            reading: root.camera.reading
            several: root.camera.several
            stacked: true
            target: root.camera.target
        }
    }
}
