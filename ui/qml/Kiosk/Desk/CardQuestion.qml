pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// What is asked before something is done: a reason or a session to choose, a name or a number to type.
ColumnLayout {
    id: root

    required property DeskPersonViewModel person
    readonly property PagedRows list: person.choices as PagedRows
    readonly property bool typing: person.question === "name" || person.question === "add"
    readonly property real rowHeight: Sizes.target + Sizes.space1
    property string typed
    property alias entry: field

    // All on one page where they fit once the buttons that turn pages are away.
    function fit(): void {
        const room = area.y + area.height - said.y - said.height - spacing + Sizes.space1;
        const turned = room - head.implicitHeight - spacing;
        list.setPerPage(Math.max(1, Math.floor((room >= list.total * rowHeight ? room : turned) / rowHeight)));
    }
    function begin(): void {
        typed = person.question === "name" ? person.name : "";
        if (typing)
            field.forceActiveFocus();
    }

    spacing: Sizes.space2

    onTypingChanged: begin()

    Say {
        id: said

        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        font: Fonts.strong
        lineHeight: 1.05
        objectName: "cardAsked"
        text: root.person.asked
    }
    Connections {
        function onChanged(): void {
            root.fit();
        }

        target: root.list
    }
    ListHead {
        id: head

        Layout.fillWidth: true
        heading: ""
        list: root.list
        objectName: "choices"
        visible: root.list.pages > 1
    }
    TextEntry {
        id: field

        Layout.fillWidth: true
        label: root.person.asked
        objectName: "cardEntry"
        text: root.typed
        visible: root.typing

        onEdited: text => root.typed = text
        onEntered: root.person.say(root.typed)
    }
    Item {
        id: area

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: root.rowHeight
        visible: !root.typing

        onHeightChanged: root.fit()

        Column {
            spacing: Sizes.space1
            width: parent.width

            Repeater {
                model: root.list.rows

                delegate: ActionButton {
                    required property int index
                    required property string key
                    required property string title
                    required detail

                    face: Fonts.label
                    height: Sizes.target
                    kind: ActionButton.Secondary
                    label: title
                    objectName: `choice_${index}`
                    oneLine: true
                    pad: Sizes.space2
                    reach: 0
                    width: area.width

                    onTapped: root.person.choose(key)
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Sizes.space2

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: Sizes.target
            Layout.preferredWidth: 1
            face: Fonts.label
            icon: "tick"
            label: "Save"
            objectName: "cardSave"
            visible: root.typing

            onTapped: root.person.say(root.typed)
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: Sizes.target
            Layout.preferredWidth: 1
            face: Fonts.label
            kind: ActionButton.Secondary
            label: "Leave it as it is"
            objectName: "cardLeave"

            onTapped: root.person.ask("")
        }
    }
    // What is typed is kept by the button under it, not by one at the other end of the card.
    Item {
        Layout.fillHeight: true
        visible: root.typing
    }
}
