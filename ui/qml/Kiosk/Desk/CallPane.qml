pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// One call: what it is about, who comes, and below what is to be done about this kind of call.
ColumnLayout {
    id: root

    required property DeskCallsViewModel calls
    required property DeskConfirmViewModel confirm
    required property bool keys
    required property bool keysOffered
    // The list beside it says the same, where a keyboard leaves little room; in a low window it says who comes.
    readonly property bool brief: height < Sizes.mm(130)
    readonly property bool low: height < Sizes.mm(170)

    signal fieldTaken(TextEntry field)
    signal keysChosen
    signal signInChosen

    spacing: low ? Sizes.space2 : Sizes.space3

    Heading {
        Layout.fillWidth: true
        font: Fonts.button
        objectName: "callPaneTitle"
        text: root.calls.openTitle
        visible: !root.brief
    }
    Say {
        Layout.fillWidth: true
        color: Colours.ink2
        elide: root.low ? Text.ElideRight : Text.ElideNone
        font: Fonts.hint
        lineHeight: 1.1
        objectName: "callPaneDetail"
        text: root.calls.openDetail
        visible: !root.brief
        wrapMode: root.low ? Text.NoWrap : Text.Wrap
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Sizes.space3

        ActionButton {
            face: Fonts.label
            implicitHeight: Sizes.target
            implicitWidth: naturalWidth
            kind: root.calls.openAnswered ? ActionButton.Secondary : ActionButton.Primary
            label: root.calls.openAnswered ? "Somebody else comes" : "I’m coming"
            objectName: "paneAnswer"

            onTapped: root.calls.answer(root.calls.openKey)
        }
        ActionButton {
            face: Fonts.label
            implicitHeight: Sizes.target
            implicitWidth: naturalWidth
            kind: ActionButton.Secondary
            label: "End the call"
            objectName: "paneEnd"
            visible: root.calls.openKind !== "two_adults"

            onTapped: root.calls.end(root.calls.openKey)
        }
        Item {
            Layout.fillWidth: true
        }
        ActionButton {
            checkable: true
            checked: root.keys
            face: Fonts.label
            implicitHeight: Sizes.target
            implicitWidth: naturalWidth
            kind: ActionButton.Secondary
            label: root.keys ? "Hide keys" : "Keys"
            objectName: "callKeys"
            visible: root.keysOffered

            onTapped: root.keysChosen()
        }
    }
    Loader {
        Layout.fillHeight: true
        Layout.fillWidth: true
        active: root.calls.openKind === "help"
        visible: active

        sourceComponent: CallPad {
            calls: root.calls

            onFieldTaken: field => root.fieldTaken(field)
        }
    }
    Loader {
        Layout.fillHeight: true
        Layout.fillWidth: true
        active: root.calls.openKind === "young_maker"
        visible: active

        sourceComponent: YoungPane {
            confirm: root.confirm

            onFieldTaken: field => root.fieldTaken(field)
            onSignInChosen: root.signInChosen()
        }
    }
    Loader {
        Layout.fillHeight: true
        Layout.fillWidth: true
        active: root.calls.openKind === "collector"
        visible: active

        sourceComponent: CollectorPane {
            confirm: root.confirm

            onSignInChosen: root.signInChosen()
        }
    }
    Loader {
        Layout.fillHeight: true
        Layout.fillWidth: true
        active: root.calls.openKind === "two_adults"
        visible: active

        sourceComponent: Say {
            color: Colours.ink2
            text: "Say under the list how many staff are with them. The call ends by itself when there are two adults."
        }
    }
}
