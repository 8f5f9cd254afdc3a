pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Who needs somebody, and what to do about it: the calls, beside them the one that is chosen, and the rooms in which young
// people are.
FocusScope {
    id: root

    required property DeskCallsViewModel calls
    required property DeskConfirmViewModel confirm
    readonly property PagedRows list: calls.rows as PagedRows
    readonly property PagedRows rooms: calls.rooms as PagedRows
    readonly property bool narrow: width < height
    readonly property bool small: !narrow && width < Sizes.mm(400)
    readonly property bool typing: field !== null && keys
    readonly property real rowHeight: Sizes.mm(40)
    // A room that comes while it is asked who comes would move the names below under a finger.
    readonly property bool roomsShown: !keyboard.visible && !(narrow && calls.asksWho)
    property TextEntry field: null
    property bool keys: false

    signal signInChosen

    function fit(): void {
        list.setPerPage(Math.max(1, Math.floor(area.height / rowHeight)));
        rooms.setPerPage(height < Sizes.mm(200) ? 1 : 2);
    }

    // Many rooms leave the list no height to change, and so nothing to be fitted by, when the page is opened.
    onHeightChanged: fit()

    GridLayout {
        anchors.bottom: keyboard.visible ? keyboard.top : parent.bottom
        anchors.left: parent.left
        anchors.margins: Sizes.margin
        anchors.right: parent.right
        anchors.top: parent.top
        columnSpacing: Sizes.space6
        columns: root.narrow ? 1 : 2
        rowSpacing: Sizes.space4

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: root.narrow ? root.height * 0.36 : Number.POSITIVE_INFINITY
            Layout.preferredWidth: 2
            spacing: Sizes.space2

            ListHead {
                Layout.fillWidth: true
                heading: root.calls.count === 0 ? "Nobody is calling" : root.small && root.list.pages > 1 ? "" : "Calls"
                list: root.list
                objectName: "calls"
            }
            Item {
                id: area

                Layout.fillHeight: true
                Layout.fillWidth: true

                onHeightChanged: root.fit()

                EmptyNote {
                    anchors.fill: parent
                    drawing: "ring"
                    says: "Whoever taps Get help at a kiosk is shown here, and above every page."
                    visible: root.calls.count === 0
                }
                Column {
                    width: parent.width

                    Repeater {
                        model: root.list.rows

                        delegate: CallLine {
                            required property int index
                            required property string key

                            height: root.rowHeight
                            objectName: `call_${index}`
                            width: area.width

                            onTapped: root.calls.open(key)
                        }
                    }
                }
            }
            ListHead {
                Layout.fillWidth: true
                heading: root.small && root.rooms.pages > 1 ? "" : "Staff with under-18s"
                list: root.rooms
                objectName: "watched"
                visible: root.rooms.count > 0 && root.roomsShown
            }
            Repeater {
                model: root.roomsShown ? root.rooms.rows : null

                delegate: WatchedLine {
                    required property string key

                    Layout.fillWidth: true

                    onStaffChosen: staff => root.calls.setStaff(key, staff)
                }
            }
        }
        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            spacing: Sizes.space2
            visible: root.narrow || root.calls.count > 0

            WhoComes {
                Layout.fillHeight: true
                Layout.fillWidth: true
                calls: root.calls
                visible: root.calls.asksWho
            }
            CallPane {
                Layout.fillHeight: true
                Layout.fillWidth: true
                calls: root.calls
                confirm: root.confirm
                keys: root.keys
                keysOffered: root.field !== null
                visible: !root.calls.asksWho && root.calls.openKey.length > 0

                onFieldTaken: field => root.field = field
                onKeysChosen: {
                    root.keys = !root.keys;
                    root.field?.forceActiveFocus();
                }
                onSignInChosen: root.signInChosen()
            }
        }
    }
    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        before: root.field?.before ?? ""
        layout: "qwerty"
        objectName: "callKeyboard"
        visible: root.typing

        onDeleted: root.field?.erase()
        onTyped: text => root.field?.type(text)
    }
}
