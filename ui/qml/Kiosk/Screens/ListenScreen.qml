pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Who hears what is said, how loud and how fast; or that nothing here can speak, which only the screen can tell.
QuestionPage {
    id: root

    required property ListenViewModel listen
    property list<ChoiceEntry> entries
    // A short screen has no room for all commands at a button's size: the last one, which stops it, was on a second page.
    readonly property bool small: wide || Mode.shortScreen

    backLabel: qsTr("Back")
    heading: qsTr("Listen")
    hint: listen.speaks ? listen.notice : ""
    wide: Mode.large && !Mode.portrait && listen.speaks

    ChoiceEntries {
        model: root.listen.commands

        delegate: ChoiceEntry {
            required property string key
            required property bool chosen
            required title

            entryId: key
            selected: chosen
        }

        onGathered: root.entries = Array.from({
            "length": count
        }, (_, index) => objectAt(index) as ChoiceEntry)
    }
    Say {
        Layout.fillWidth: true
        font: Fonts.lead
        objectName: "speechless"
        Accessible.name: root.listen.notice
        text: Fonts.tied(root.listen.notice)
        visible: !root.listen.speaks
    }
    PagedChoices {
        Layout.fillWidth: true
        backText: qsTr("Back up")
        columns: root.wide ? 3 : Mode.large && Mode.portrait ? 1 : 2
        dense: Mode.shortScreen || root.dense
        entries: root.entries
        face: !root.small ? Fonts.button : Mode.shortScreen ? Fonts.bar : Fonts.label
        moreText: qsTr("More choices")
        objectName: "choices"
        selectedWord: qsTr("on")
        visible: root.listen.speaks

        onChosen: key => root.listen.choose(key)
    }
}
