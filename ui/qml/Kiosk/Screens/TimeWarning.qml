pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// "Do you need more time?" over everything; any touch means yes (A41).
Rectangle {
    id: root

    required property int secondsLeft

    signal moreTime
    signal startAgain

    color: Colours.paper
    objectName: "timeWarning"

    Component.onCompleted: more.forceActiveFocus()

    MouseArea {
        anchors.fill: parent

        onClicked: root.moreTime()
    }
    ColumnLayout {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Sizes.margin
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Mode.shortScreen ? Sizes.space2 : Sizes.space5

        QuietBoard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            shown: !Mode.shortScreen
        }
        Heading {
            Layout.fillWidth: true
            Accessible.name: qsTr("Do you need more time?")
            text: Fonts.tiedWithin(qsTr("Do you need more time?"), font, width)
        }
        Say {
            readonly property string sentence: qsTranslate("Privacy", "We will clear this screen to keep your details private.")

            Layout.fillWidth: true
            // In two languages it needs the room on a short screen: the 4.8 mm capital.
            font: Mode.shortScreen ? (text.includes("\n") ? Fonts.bar : Fonts.hint) : Fonts.body
            lineHeight: Mode.shortScreen ? 1 : Fonts.bodyLine
            Accessible.name: sentence
            text: Fonts.tied(sentence)
        }
        TimeBar {
            Layout.fillWidth: true
            remaining: root.secondsLeft
            whole: 40
            words: qsTr("Seconds left: %1").arg(root.secondsLeft)
        }
        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: implicitHeight
            columnSpacing: Sizes.buttonGap
            columns: Mode.portrait ? 1 : 2
            rowSpacing: Sizes.buttonGap

            HomeButton {
                id: more

                face: Mode.shortScreen && Mode.large ? Fonts.label : Fonts.homeButton
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: Math.max(minimumHeight, Sizes.buttonH)
                Layout.minimumWidth: Sizes.mm(Mode.shortScreen ? 60 : 100)
                label: qsTr("Yes, more time")
                objectName: "moreTime"

                onTapped: root.moreTime()
            }
            HomeButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: Math.max(minimumHeight, Sizes.buttonH)
                face: more.face
                kind: ActionButton.Secondary
                label: qsTr("Start again")
                objectName: "startAgain"

                onTapped: root.startAgain()
            }
        }
    }
}
