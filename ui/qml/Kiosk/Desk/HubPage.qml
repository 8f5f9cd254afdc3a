pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Which hub this kiosk belongs to; a manager joins one by its invitation: scanned, held before the camera, typed or pasted.
FocusScope {
    id: root

    required property DeskHubViewModel hub
    property bool keys: false
    readonly property CameraViewModel camera: hub.camera as CameraViewModel
    // What is asked and what answers it stand together; over our keyboard they stand upon it.
    readonly property bool atTheQuestion: hub.asking && !keyboard.visible

    signal finished

    function join(): void {
        root.hub.typed(invitation.text);
    }

    focus: true

    ColumnLayout {
        anchors.bottom: keyboard.visible ? keyboard.top : parent.bottom
        anchors.left: parent.left
        anchors.margins: Sizes.margin
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Sizes.space2

        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space4

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Sizes.space2

                Words {
                    Accessible.role: Accessible.Heading
                    font: Fonts.strong
                    objectName: "hubBelongs"
                    text: root.hub.belongs
                    visible: !keyboard.visible
                }
                Words {
                    objectName: "hubStanding"
                    text: root.hub.standing
                    visible: !keyboard.visible
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Sizes.space2
                    visible: root.hub.refusal.length > 0 && !keyboard.visible

                    LineIcon {
                        Layout.alignment: Qt.AlignTop
                        color: Colours.err
                        name: "warning"
                        size: Sizes.mm(8)
                    }
                    Words {
                        objectName: "hubRefusal"
                        text: root.hub.refusal
                    }
                }
                Words {
                    Layout.topMargin: keyboard.visible ? 0 : Sizes.space3
                    font: Fonts.strong
                    objectName: "hubAsks"
                    text: root.hub.asks
                    visible: text.length > 0
                }
                Words {
                    objectName: "hubExplains"
                    text: root.hub.explains
                    visible: text.length > 0 && !keyboard.visible
                }
            }
            HeldUp {
                Layout.alignment: Qt.AlignTop
                camera: root.camera
                implicitHeight: Sizes.mm(keyboard.visible ? 36 : 60)
                visible: root.hub.asking && root.camera.reading
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.space2
            visible: root.hub.message.length > 0

            LineIcon {
                Layout.alignment: Qt.AlignTop
                color: root.hub.good ? Colours.ok : root.hub.joining ? Colours.ink : Colours.err
                name: root.hub.good ? "tick" : root.hub.joining ? "forward" : "warning"
                size: Sizes.mm(8)
            }
            Words {
                font: Fonts.label
                objectName: "hubMessage"
                text: root.hub.message
            }
        }
        Item {
            Layout.fillHeight: true
            visible: !root.atTheQuestion
        }
        Words {
            Accessible.ignored: true
            text: invitation.entry.label
            visible: root.hub.asking
        }
        TypedLine {
            id: invitation

            Layout.fillWidth: true
            Layout.topMargin: -Sizes.space1
            keys: root.keys
            visible: root.hub.asking

            onEntered: root.join()
            onKeysChosen: root.keys = !root.keys
        }
        Flow {
            Layout.fillWidth: true
            spacing: Sizes.space2

            Way {
                focus: visible
                kind: ActionButton.Primary
                label: root.hub.asking ? "Join by this text" : root.hub.joinLabel
                enabled: !root.hub.asking || (invitation.text.length > 0 && !root.hub.joining)
                objectName: "hubJoin"
                visible: root.hub.mayJoin

                onTapped: root.hub.asking ? root.join() : root.hub.ask()
            }
            Way {
                enabled: !root.hub.joining
                label: "Not now"
                objectName: "hubLeave"
                visible: root.hub.asking

                onTapped: root.hub.leave()
            }
            Way {
                focus: !root.hub.mayJoin
                icon: "back"
                label: "Devices"
                objectName: "hubFinished"

                onTapped: root.finished()
            }
        }
        Item {
            Layout.fillHeight: true
            visible: root.atTheQuestion
        }
    }
    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        before: invitation.entry.before
        layout: "invitation"
        objectName: "hubKeyboard"
        visible: root.keys && root.hub.asking

        onDeleted: invitation.entry.erase()
        onTyped: text => invitation.entry.type(text)
    }

    component Words: Say {
        Layout.fillWidth: true
        font: Fonts.hint
        lineHeight: 1.05
    }
}
