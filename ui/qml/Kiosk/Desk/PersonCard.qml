pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// One person: what is known, what can be done, and what is asked before it is done.
Rectangle {
    id: root

    required property DeskPersonViewModel person
    readonly property PagedRows choices: person.choices as PagedRows
    readonly property bool asking: person.question.length > 0
    readonly property bool low: height < Sizes.mm(150) // over what can be undone, on a short screen
    property alias entry: question.entry

    border.color: Colours.line
    border.width: Sizes.border
    color: Colours.sheet
    radius: Sizes.radiusCard

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Sizes.space3
        spacing: root.low ? Sizes.space1 : Sizes.space2

        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space2

            Say {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                elide: Text.ElideRight
                font: Fonts.naming(Fonts.button, text)
                lineHeight: 1
                maximumLineCount: 2
                objectName: "cardTitle"
                text: root.person.title
            }
            ActionButton {
                Layout.preferredHeight: Sizes.target
                face: Fonts.label
                icon: "cross"
                implicitWidth: naturalWidth
                kind: ActionButton.Secondary
                label: "Close"
                objectName: "cardClose"
                pad: Sizes.space2

                onTapped: root.person.clear()
            }
        }
        Say {
            Layout.fillWidth: true
            font: Fonts.hint
            lineHeight: root.low ? 0.95 : 1.1
            objectName: "cardLines"
            text: root.person.lines
            visible: text.length > 0
        }
        Say {
            Layout.fillWidth: true
            color: Colours.err
            font: Fonts.label
            lineHeight: 1
            objectName: "cardMessage"
            text: root.person.message
            visible: text.length > 0
        }
        CardActions {
            Layout.fillWidth: true
            person: root.person
            visible: !root.asking && root.person.mayAdmit
        }
        CardQuestion {
            id: question

            Layout.fillHeight: true
            Layout.fillWidth: true
            person: root.person
            visible: root.asking
        }
        Item {
            Layout.fillHeight: true
            visible: !root.asking
        }
    }
}
