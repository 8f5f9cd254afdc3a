pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Adapters
import Kiosk.Look

// What the camera sees, as in a mirror, with the frame to hold a code in; a green dot and what is done with the pictures.
RowLayout {
    id: root

    required property QtObject camera
    required property bool reading
    required property bool several
    required property real target
    property real tallMm: 40
    property bool preview: true
    property bool shown: true

    spacing: Sizes.space4

    Item {
        id: pane

        implicitHeight: Sizes.mm(root.tallMm)
        implicitWidth: Math.round(implicitHeight * 4 / 3)
        visible: root.preview

        Rectangle {
            anchors.fill: parent
            border.color: Colours.line
            border.width: Sizes.border
            color: Colours.ink
            radius: Sizes.mm(1)
        }
        CodePreview {
            anchors.fill: parent
            anchors.margins: Sizes.border
            camera: root.camera
            fillColor: Colours.ink
            objectName: "preview"
            visible: root.shown
        }
        Repeater {
            model: 4

            delegate: Corner {
                required property int index
                readonly property real side: Math.round(pane.height * root.target)

                anchors.centerIn: parent
                height: side
                rotation: index * 90
                width: side
            }
        }
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignVCenter
        Layout.fillWidth: true
        spacing: Sizes.space1

        Say {
            Layout.fillWidth: true
            font: Fonts.label
            objectName: "cameraHint"
            text: root.several ? qsTr("Show one code at a time.") : qsTr("Hold your code in the frame.")
            visible: root.preview
        }
        RowLayout {
            spacing: Sizes.space2

            Rectangle {
                Accessible.ignored: true
                Layout.alignment: Qt.AlignVCenter
                color: root.reading ? Colours.ok : Colours.rule
                implicitHeight: Sizes.mm(5)
                implicitWidth: implicitHeight
                objectName: "cameraDot"
                radius: implicitHeight / 2
            }
            Say {
                Layout.fillWidth: true
                color: Colours.ink2
                font: Fonts.bar
                lineHeight: 1.1
                objectName: "cameraSentence"
                text: qsTr("Camera is reading codes. No pictures are kept.")
            }
        }
    }

    // One corner of the target frame: light on dark, so that it shows on any picture.
    component Corner: Item {
        id: corner

        readonly property real arm: Math.round(width / 4)

        Accessible.ignored: true

        Repeater {
            model: [Qt.rect(0, 0, corner.arm, 3), Qt.rect(0, 0, 3, corner.arm)]

            delegate: Rectangle {
                required property rect modelData

                color: "white"
                height: modelData.height
                width: modelData.width
                x: modelData.x
                y: modelData.y
            }
        }
    }
}
