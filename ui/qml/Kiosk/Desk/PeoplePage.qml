pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Who is in by name, whoever came or is booked by three letters, and the chosen one's card. Only for who is signed in.
FocusScope {
    id: root

    required property DeskPeopleViewModel people
    required property DeskPersonViewModel person
    readonly property PagedRows list: people.rows as PagedRows
    readonly property real rowHeight: Math.ceil((Fonts.strong.pixelSize + Fonts.hint.pixelSize) * 1.25) + Sizes.space2
    readonly property bool beside: width > Sizes.mm(480)
    readonly property TextEntry typing: person.question === "name" || person.question === "add" ? card.entry : entry
    readonly property bool cardShown: person.shown
    property bool keys: false

    function fit(): void {
        list.setPerPage(Math.max(1, Math.floor(area.height / rowHeight)));
    }
    function begin(): void {
        entry.forceActiveFocus();
    }

    onCardShownChanged: if (!cardShown && visible)
        begin()
    onVisibleChanged: if (visible)
        begin()

    RowLayout {
        anchors.bottom: keyboard.visible ? keyboard.top : parent.bottom
        anchors.left: parent.left
        anchors.margins: Sizes.margin
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Sizes.space5

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            spacing: Sizes.space3
            visible: root.beside || !root.person.shown

            RowLayout {
                Layout.fillWidth: true
                spacing: Sizes.space3

                TextEntry {
                    id: entry

                    Layout.fillWidth: true
                    focus: true
                    label: "Find by three letters of a name, an order or a code; or name a walk-in"
                    longest: 80
                    objectName: "peopleQuery"
                    text: root.people.query

                    onEdited: text => root.people.search(text)
                    onEntered: root.people.chooseFirst()
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
                        root.typing.forceActiveFocus();
                    }
                }
            }
            Flow {
                Layout.fillWidth: true
                spacing: Sizes.space2
                visible: root.people.query.length === 0

                Repeater {
                    model: ["Three letters of a name, an order or a code.", "A walk-in: Priya Raman 2+1, or Ms Reed +30 school."]

                    delegate: Say {
                        required property string modelData

                        color: Colours.ink2
                        font: Fonts.hint
                        lineHeight: 1
                        text: modelData
                        width: Math.min(implicitWidth, parent.width)
                    }
                }
            }
            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: Sizes.target
                face: Fonts.label
                icon: "plus"
                kind: ActionButton.Secondary
                label: root.people.walkIn
                objectName: "peopleWalkIn"
                visible: label.length > 0

                onTapped: {
                    root.people.letIn();
                    root.begin();  // the next one is typed at once
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

                EmptyNote {
                    anchors.fill: parent
                    says: "Whoever checks in at a kiosk stands here. Somebody without a booking is checked in by typing the name."
                    visible: root.list.count === 0 && root.people.query.length === 0
                }
                Column {
                    width: parent.width

                    Repeater {
                        model: root.list.rows

                        delegate: PersonLine {
                            required property int index
                            required property string key
                            required detail

                            height: root.rowHeight
                            objectName: `person_${index}`
                            width: area.width

                            onTapped: root.people.choose(key)
                        }
                    }
                }
            }
        }
        PersonCard {
            id: card

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            person: root.person
            visible: root.person.shown
        }
    }
    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        before: root.typing.before
        capitals: Keyboard.None
        layout: "qwerty"
        objectName: "deskKeyboard"
        visible: root.keys

        onDeleted: root.typing.erase()
        onTyped: text => root.typing.type(text)
    }
}
