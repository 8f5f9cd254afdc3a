pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// The languages by their own names, one tap each: the one that is shown stands on a tint, with a tick.
GridLayout {
    id: root

    required property LanguageViewModel language
    property real tallness: Sizes.target
    property list<string> ownNames

    signal chosen(string key)

    columnSpacing: Sizes.buttonGap
    columns: 4
    rowSpacing: Mode.shortScreen ? Sizes.space2 : Sizes.space3
    uniformCellWidths: true

    // A short screen has no room for names at their full size in Large.
    OneLine {
        id: enlarged

        // Beside the tick.
        room: (root.width + root.columnSpacing) / root.columns - root.columnSpacing - 2 * Sizes.mm(1) - Math.round(Sizes.mm(7) * 1.25)
        words: root.ownNames
    }
    Repeater {
        model: root.language.names

        delegate: ActionButton {
            required property string key
            required property string ownName
            required property bool chosen
            readonly property string spokenIn: key

            Layout.fillWidth: true
            face: Mode.shortScreen ? enlarged.face : Fonts.label
            centred: true
            icon: chosen ? "tick" : ""
            // Beside the tick the longest name keeps to one line.
            iconSize: Sizes.mm(7)
            implicitHeight: Math.max(root.tallness, minimumHeight)
            implicitWidth: Sizes.target
            checked: chosen
            kind: chosen ? ActionButton.Chosen : ActionButton.Secondary
            label: ownName
            objectName: `language_${key}`
            pad: Sizes.mm(chosen ? 1 : 2)

            Component.onCompleted: if (!root.ownNames.includes(ownName))
                root.ownNames = [...root.ownNames, ownName]
            onTapped: root.chosen(key)
        }
    }
}
