pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// The print queue: what waits and why, what came out, how the printers are, and a badge for a booking that is not in yet.
FocusScope {
    id: root

    required property DeskBadgesViewModel badges
    readonly property PagedRows list: badges.rows as PagedRows
    // Where there is little room the printers are seen until a badge is chosen, whose row says what ails them.
    readonly property bool brief: height < Sizes.mm(220)
    readonly property real rowHeight: Math.ceil(Fonts.strong.pixelSize * 1.25 + Fonts.hint.pixelSize * 2.6) + Sizes.space4

    signal templatesChosen

    function fit(): void {
        list.setPerPage(Math.max(1, Math.floor(area.height / rowHeight)));
    }

    focus: true

    RowLayout {
        anchors.fill: parent
        anchors.margins: Sizes.margin
        spacing: Sizes.space5

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            spacing: Sizes.space3

            ListHead {
                Layout.fillWidth: true
                heading: root.badges.heading
                list: root.list
                objectName: "badges"
            }
            Item {
                id: area

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: 0

                onHeightChanged: root.fit()

                EmptyNote {
                    anchors.fill: parent
                    drawing: "finger_joint"
                    says: "Today’s badges stand here, those that wait first. Each comes out by itself when somebody checks in."
                    visible: root.list.count === 0
                }
                Column {
                    width: parent.width

                    Repeater {
                        model: root.list.rows

                        delegate: BadgeJobRow {
                            chosen: key === root.badges.chosen
                            height: root.rowHeight
                            width: area.width

                            onTapped: root.badges.choose(key)
                        }
                    }
                }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Sizes.space2

                Say {
                    font: Fonts.label
                    lineHeight: 1
                    text: root.brief ? "Booking" : "A booking’s code"
                }
                TextEntry {
                    id: code

                    Layout.fillWidth: true
                    label: "Code of a booking"
                    longest: 80
                    objectName: "badgeCode"
                    text: ""

                    onEdited: text => code.text = text
                }
                ActionButton {
                    face: Fonts.label
                    implicitHeight: Sizes.fieldH
                    implicitWidth: naturalWidth
                    kind: ActionButton.Secondary
                    label: root.brief ? "Print, not checked in" : "Print, without checking in"
                    objectName: "badgeAhead"

                    onTapped: root.badges.printAhead(code.text)
                }
            }
        }
        ColumnLayout {
            Layout.fillHeight: true
            Layout.maximumWidth: Math.min(Sizes.mm(170), root.width * 0.45)
            Layout.minimumWidth: 0
            Layout.preferredWidth: Math.min(Sizes.mm(170), root.width * 0.45)
            spacing: Sizes.space3

            Repeater {
                model: root.badges.guide || root.brief && root.badges.chosen.length > 0 ? null : root.badges.printers

                delegate: PrinterLine {
                    Layout.fillWidth: true
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Sizes.space2
                columns: 2
                rowSpacing: Sizes.space2
                uniformCellWidths: true

                ActionButton {
                    Layout.fillWidth: true
                    face: Fonts.label
                    implicitHeight: Sizes.target
                    pad: Sizes.space2
                    label: "Try all now"
                    objectName: "badgesGoOn"
                    visible: !root.badges.guide

                    onTapped: root.badges.goOn()
                }
                ActionButton {
                    Layout.columnSpan: root.badges.guide ? 2 : 1
                    checkable: true
                    checked: root.badges.guide
                    Layout.fillWidth: true
                    face: Fonts.label
                    implicitHeight: Sizes.target
                    pad: Sizes.space2
                    kind: ActionButton.Secondary
                    label: root.badges.guide ? "Back to the queue" : "Change roll"
                    objectName: "badgesGuide"

                    onTapped: root.badges.toggleGuide()
                }
                ActionButton {
                    Layout.fillWidth: true
                    face: Fonts.label
                    implicitHeight: Sizes.target
                    pad: Sizes.space2
                    kind: ActionButton.Secondary
                    label: "Test badge"
                    objectName: "badgesTest"
                    visible: !root.badges.guide

                    onTapped: root.badges.test()
                }
                ActionButton {
                    Layout.fillWidth: true
                    face: Fonts.label
                    implicitHeight: Sizes.target
                    pad: Sizes.space2
                    kind: ActionButton.Secondary
                    label: "Templates"
                    objectName: "badgesTemplates"
                    visible: !root.badges.guide

                    onTapped: root.templatesChosen()
                }
            }
            BadgeCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                badges: root.badges
            }
        }
    }
}
