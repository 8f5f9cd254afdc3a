pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// A badge of the chosen template, as large as it prints, with one made-up name after the other.
ColumnLayout {
    id: root

    required property DeskTemplatesViewModel templates

    spacing: Sizes.space2

    Say {
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        elide: Text.ElideRight
        font: Fonts.label
        lineHeight: 1
        objectName: "templateSample"
        text: root.templates.sample
        wrapMode: Text.NoWrap
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.maximumWidth: root.templates.pictureWidth + 2 * Sizes.kerf
        Layout.preferredHeight: root.templates.pictureHeight + 2 * Sizes.kerf
        border.color: Colours.line
        border.width: Sizes.kerf
        color: root.templates.picture ? "#FFFFFF" : Colours.sheet

        Image {
            Accessible.name: "The badge as it prints"
            anchors.fill: parent
            anchors.margins: Sizes.kerf
            asynchronous: false
            cache: false
            fillMode: Image.PreserveAspectFit
            mipmap: true
            objectName: "templatePicture"
            source: root.templates.picture
        }
    }
    NoticedLine {
        Layout.fillWidth: true
        objectName: "templateWarns"
        text: root.templates.warns
    }
    Flow {
        Layout.fillWidth: true
        spacing: Sizes.space2

        QuickWay {
            icon: "back"
            label: "Back"
            objectName: "templateBack"

            onTapped: root.templates.turn(-1)
        }
        QuickWay {
            icon: "forward"
            label: "Next name"
            objectName: "templateNext"

            onTapped: root.templates.turn(1)
        }
        QuickWay {
            label: "Print a test"
            objectName: "templateTest"

            onTapped: root.templates.test()
        }
    }
    Item {
        Layout.fillHeight: true
        Layout.preferredHeight: 0
    }

    component QuickWay: Way {
        guardMs: Guard.key
        pad: Sizes.space2
    }
}
