pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Who is there: a name, then six digits. The roll call needs neither.
FocusScope {
    id: root

    required property DeskStaffViewModel staff
    readonly property PagedRows list: staff.everybody as PagedRows
    readonly property bool narrow: width < height
    readonly property real rowHeight: Sizes.target + Sizes.space2

    function fit(): void {
        list.setPerPage(Math.max(1, Math.floor(area.height / rowHeight)));
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Sizes.margin
        columnSpacing: Sizes.space7
        columns: root.narrow ? 1 : 2
        rowSpacing: Sizes.space4

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Sizes.space3

            Heading {
                Layout.fillWidth: true
                text: root.list.count > 0 ? "Who are you?" : "Nobody can sign in yet"
            }
            Say {
                Layout.fillWidth: true
                text: "A manager adds people on this computer: kiosk staff add NAME"
                visible: root.list.count === 0
            }
            ListHead {
                Layout.fillWidth: true
                heading: ""
                list: root.list
                objectName: "staffList"
            }
            Item {
                id: area

                Layout.fillHeight: true
                Layout.fillWidth: true

                onHeightChanged: root.fit()

                Column {
                    spacing: Sizes.space2
                    width: parent.width

                    Repeater {
                        model: root.list.rows

                        delegate: ActionButton {
                            required property int index
                            required property string key
                            required property string title
                            required property bool chosen

                            checked: chosen
                            face: Fonts.strong
                            guardMs: Guard.key
                            height: Sizes.target
                            icon: chosen ? "tick" : "person"
                            kind: ActionButton.Secondary
                            label: title
                            objectName: `staff_${index}`
                            oneLine: true
                            reach: Sizes.space1
                            width: area.width

                            onTapped: {
                                root.staff.choose(key);
                                pad.forceActiveFocus();
                            }
                        }
                    }
                }
            }
        }
        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            enabled: root.staff.chosenName.length > 0
            opacity: enabled ? 1 : 0 // it keeps its place: names that are read do not move
            spacing: Sizes.space3
            visible: root.list.count > 0

            Say {
                Layout.fillWidth: true
                font: Fonts.button
                lineHeight: 1
                text: `${root.staff.chosenName}: your PIN`
            }
            PinDots {
                digits: root.staff.digits
                typed: root.staff.typed
            }
            Say {
                Layout.fillWidth: true
                color: Colours.err
                font: Fonts.label
                lineHeight: 1
                objectName: "pinMessage"
                text: root.staff.message
            }
            PinPad {
                id: pad

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: Sizes.mm(110)
                Layout.maximumWidth: Sizes.mm(140)
                focus: true
                objectName: "pinPad"

                onErased: root.staff.erase()
                onStruck: digit => root.staff.digit(digit)
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
}
