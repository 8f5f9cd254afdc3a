pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Adapters
import Kiosk.Look

// What the camera sees, as in a mirror, with the frame to hold a code in; a green dot and what becomes of the pictures.
GridLayout {
    id: root

    required property QtObject camera
    required property bool reading
    required property bool several
    required property real target
    property real tallMm: 40
    // The words below instead of beside, and the picture as high as the words leave room.
    property bool stacked: false
    // Until a speaker has reviewed it, with its English, for which the narrowest column has no room beside the picture.
    readonly property string sentence: qsTranslate("Privacy", "Camera is reading codes. No pictures are kept.")
    readonly property real breadth: width - (stacked ? 0 : sight.implicitWidth + columnSpacing) - dot.width - Sizes.space2
    readonly property int frame: Math.round(pane.height * target)

    columnSpacing: Sizes.space4
    columns: stacked ? 1 : 2
    rowSpacing: Sizes.space2

    Item {
        id: sight

        Layout.fillHeight: root.stacked
        Layout.fillWidth: root.stacked
        Layout.maximumHeight: root.stacked ? root.width * 3 / 4 : -1
        implicitHeight: Sizes.mm(root.tallMm)
        implicitWidth: Math.round(implicitHeight * 4 / 3)

        Rectangle {
            id: pane

            anchors.centerIn: parent
            border.color: Colours.line
            border.width: Sizes.border
            color: Colours.ink
            height: Math.min(parent.height, Math.round(parent.width * 3 / 4))
            radius: Sizes.mm(1)
            width: Math.round(height * 4 / 3)

            CodePreview {
                id: preview

                anchors.fill: parent
                anchors.margins: Sizes.border
                camera: root.camera
                fillColor: Colours.ink
                objectName: "preview"
            }
            // In step with all that moves: a picture that asked for a frame of its own would make uneven ones.
            FrameAnimation {
                running: preview.waiting

                onTriggered: preview.show()
            }
            Image {
                anchors.centerIn: parent
                source: root.frame > 12 ? Drawing.address("target", `${root.frame}`) : ""
            }
        }
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignVCenter
        Layout.fillWidth: true
        spacing: Sizes.space1

        Say {
            Layout.fillWidth: true
            font: root.stacked ? Fonts.bar : Fonts.label
            lineHeight: 1
            objectName: "cameraHint"
            text: Fonts.whole(root.several ? qsTr("Show one code at a time.") : qsTr("Hold your code in the frame."))
            visible: root.several || !root.stacked
        }
        RowLayout {
            spacing: Sizes.space2

            Rectangle {
                id: dot

                Accessible.ignored: true
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Math.round(Fonts.bar.pixelSize * 0.6 - height / 2)
                color: root.reading ? Colours.ok : Colours.line
                implicitHeight: Sizes.mm(5)
                implicitWidth: implicitHeight
                objectName: "cameraDot"
                radius: implicitHeight / 2
            }
            Say {
                readonly property string told: root.stacked && (Mode.shortScreen || Mode.large) ? root.sentence.split("\n")[0] : root.sentence

                Layout.fillWidth: true
                color: Colours.ink2
                font: Fonts.bar
                lineHeight: 1
                objectName: "cameraSentence"
                Accessible.name: told
                text: Fonts.tiedWithin(told, font, root.breadth)
            }
        }
    }
    Item {
        Layout.fillHeight: true
        visible: root.stacked
    }
}
