pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Who is in by name, and whoever came today by three letters. Only for who is signed in.
FocusScope {
    id: root

    required property DeskPeopleViewModel people
    readonly property PagedRows list: people.rows as PagedRows
    readonly property real rowHeight: Math.ceil((Fonts.strong.pixelSize + Fonts.hint.pixelSize) * 1.25) + Sizes.space2
    property bool keys: false

    function fit(): void {
        list.setPerPage(Math.max(1, Math.floor(area.height / rowHeight)));
    }
    function begin(): void {
        entry.forceActiveFocus();
    }

    onVisibleChanged: if (visible)
        begin()

    ColumnLayout {
        anchors.bottom: keyboard.visible ? keyboard.top : parent.bottom
        anchors.left: parent.left
        anchors.margins: Sizes.margin
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Sizes.space3

        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space3

            Say {
                font: Fonts.strong
                lineHeight: 1
                text: "Find"
            }
            TextEntry {
                id: entry

                Layout.fillWidth: true
                focus: true
                label: "Three letters of a name, or a code"
                longest: 80
                objectName: "peopleQuery"
                text: root.people.query

                onEdited: text => root.people.search(text)
            }
            ActionButton {
                checkable: true
                checked: root.keys
                face: Fonts.label
                implicitHeight: Sizes.fieldH
                implicitWidth: naturalWidth
                kind: ActionButton.Secondary
                label: root.keys ? "Hide keys" : "Keys"
                objectName: "peopleKeys"

                onTapped: {
                    root.keys = !root.keys;
                    root.begin();
                }
            }
        }
        ListHead {
            Layout.fillWidth: true
            heading: root.people.heading
            list: root.list
            objectName: "people"
        }
        Item {
            id: area

            Layout.fillHeight: true
            Layout.fillWidth: true

            onHeightChanged: root.fit()

            Column {
                width: parent.width

                Repeater {
                    model: root.list.rows

                    delegate: PersonLine {
                        height: root.rowHeight
                        width: area.width
                    }
                }
            }
        }
    }
    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        before: entry.before
        capitals: Keyboard.None
        layout: "qwerty"
        objectName: "deskKeyboard"
        visible: root.keys

        onDeleted: entry.erase()
        onTyped: text => entry.type(text)
    }
}
