pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// A young maker who came alone: who answers for them, who collects them, and yes or no.
ColumnLayout {
    id: root

    required property DeskConfirmViewModel confirm
    property bool refusing: false

    signal fieldTaken(TextEntry field)
    signal signInChosen

    spacing: Sizes.space2

    NeedsSignIn {
        Layout.fillWidth: true
        visible: root.confirm.locked

        onSignInChosen: root.signInChosen()
    }
    Say {
        Layout.fillWidth: true
        text: "The kiosk has started again since. Ask them to check in once more, and end the call."
        visible: root.confirm.gone
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Sizes.space2
        visible: root.confirm.ready && !root.refusing

        Say {
            Layout.fillWidth: true
            elide: Text.ElideRight
            font: Fonts.strong
            lineHeight: 1
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Fonts.hint.pixelSize
            objectName: "youngName"
            text: `${root.confirm.name} · ${root.confirm.what}`
            wrapMode: Text.NoWrap
        }
        Say {
            Layout.fillWidth: true
            color: Colours.err
            font: Fonts.label
            objectName: "youngProblem"
            text: root.confirm.problem
            visible: text.length > 0
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space3

            PaneButton {
                checkable: true
                checked: root.confirm.answers === "here"
                label: "An adult is here"
                objectName: "answersHere"

                onTapped: root.confirm.setAnswers("here")
            }
            PaneButton {
                checkable: true
                checked: root.confirm.answers === "on_list"
                label: "On the programme’s list"
                objectName: "answersOnList"

                onTapped: root.confirm.setAnswers("on_list")
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space3
            visible: root.confirm.answers.length > 0

            PaneField {
                id: adult

                label: "Name of the responsible adult"
                objectName: "adultEntry"
                text: root.confirm.adult
                visible: root.confirm.answers === "here"

                onEdited: text => root.confirm.setAdult(text)
                onTaken: field => root.fieldTaken(field)
            }
            PaneField {
                id: collector

                label: "Who collects them"
                objectName: "collectorEntry"
                text: root.confirm.collector
                visible: root.confirm.asksCollector && root.confirm.answers.length > 0

                onEdited: text => root.confirm.setCollector(text)
                onTaken: field => root.fieldTaken(field)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space3

            PaneButton {
                checkable: true
                checked: root.confirm.leaveHelp
                label: "Needs help to leave in a fire"
                objectName: "youngHelp"

                onTapped: root.confirm.setLeaveHelp(!root.confirm.leaveHelp)
            }
            PaneButton {
                checkable: true
                checked: root.confirm.mayPhotograph
                label: "Photo permission seen"
                objectName: "youngPhotos"

                onTapped: root.confirm.setMayPhotograph(!root.confirm.mayPhotograph)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space3

            PaneButton {
                kind: ActionButton.Primary
                label: "Confirm and check in"
                objectName: "youngConfirm"

                onTapped: root.confirm.confirm()
            }
            PaneButton {
                label: "Do not confirm"
                objectName: "youngDecline"

                onTapped: root.refusing = true
            }
        }
    }
    WhyNot {
        Layout.fillWidth: true
        reasons: root.confirm.reasons
        visible: root.confirm.ready && root.refusing

        onBack: root.refusing = false
        onGiven: index => root.confirm.decline(index)
    }
    Item {
        Layout.fillHeight: true
    }
}
