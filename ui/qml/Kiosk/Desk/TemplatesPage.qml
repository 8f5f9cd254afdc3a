pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Badge templates: those there are, and one more from a file.
FocusScope {
    id: root

    required property DeskTemplatesViewModel templates
    readonly property bool narrow: width < height
    property bool keys: false

    signal finished

    focus: true

    GridLayout {
        anchors.bottom: keyboard.visible ? keyboard.top : parent.bottom
        anchors.left: parent.left
        anchors.margins: Sizes.margin
        anchors.right: parent.right
        anchors.top: parent.top
        columnSpacing: Sizes.space4
        columns: root.narrow ? 1 : 2
        rowSpacing: Sizes.space3

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            Layout.preferredWidth: 1
            spacing: Sizes.space2

            PickList {
                Layout.fillHeight: true
                Layout.fillWidth: true
                heading: root.width < Sizes.mm(480) && !root.narrow ? "" : "Badge templates"
                list: root.templates.rows as PagedRows
                objectName: "template"
                visible: !root.templates.choosing

                onPicked: key => root.templates.pick(key)
            }
            PickList {
                Layout.fillHeight: true
                Layout.fillWidth: true
                heading: root.width < Sizes.mm(480) && !root.narrow ? "" : "Which file?"
                list: root.templates.files as PagedRows
                objectName: "templateFile"
                visible: root.templates.choosing

                onPicked: key => root.templates.takeIn(key)
            }
            Say {
                Layout.fillWidth: true
                color: root.templates.wrong ? Colours.err : Colours.ink
                elide: Text.ElideRight
                font: Fonts.label
                lineHeight: 1.05
                maximumLineCount: 4
                objectName: "templateMessage"
                text: root.templates.message
                visible: text.length > 0
            }
            Say {
                Layout.fillWidth: true
                color: Colours.ink2
                font: Fonts.hint
                lineHeight: 1
                text: "Or type where it lies, such as /media/usb/our-badge.typ"
                visible: root.templates.choosing
            }
            TextEntry {
                id: path

                Layout.fillWidth: true
                label: "Path of a Typst file to import"
                longest: 400
                objectName: "templatePath"
                text: ""
                visible: root.templates.choosing

                onEdited: text => path.text = text
                onEntered: root.templates.takeIn(path.text)
            }
            Flow {
                Layout.fillWidth: true
                spacing: Sizes.space2

                Way {
                    label: "Import a file"
                    objectName: "templateChoose"
                    visible: root.templates.mayTakeIn && !root.templates.choosing

                    onTapped: root.templates.chooseFile()
                }
                Way {
                    label: "Look again"
                    objectName: "templateLook"
                    visible: root.templates.choosing

                    onTapped: root.templates.chooseFile()
                }
                Way {
                    label: "Import it"
                    objectName: "templateTakeIn"
                    visible: root.templates.choosing && path.text.length > 0

                    onTapped: root.templates.takeIn(path.text)
                }
                Way {
                    checkable: true
                    checked: root.keys
                    label: "Keys"
                    objectName: "templateKeys"
                    visible: root.templates.choosing

                    onTapped: {
                        root.keys = !root.keys;
                        path.forceActiveFocus();
                    }
                }
                Way {
                    icon: "back"
                    label: root.templates.choosing ? "Templates" : "Badges"
                    objectName: "templateLeave"

                    onTapped: {
                        root.keys = false;
                        if (root.templates.choosing)
                            root.templates.chooseNone();
                        else
                            root.finished();
                    }
                }
            }
        }
        TemplateView {
            Layout.fillHeight: true
            Layout.fillWidth: root.narrow
            Layout.minimumWidth: 0
            Layout.preferredWidth: Math.max(Sizes.mm(120), root.templates.pictureWidth)
            templates: root.templates
            visible: !root.keys
        }
    }
    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        before: path.before
        capitals: Keyboard.None
        layout: "qwerty"
        objectName: "templateKeyboard"
        visible: root.keys

        onDeleted: path.erase()
        onTyped: text => path.type(text)
    }
}
