pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// The badge that is looked at, exactly as it prints, and what can be done with it.
ColumnLayout {
    id: root

    required property DeskBadgesViewModel badges

    spacing: Sizes.space2

    Say {
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        elide: Text.ElideRight
        font: Fonts.strong
        text: root.badges.guide ? "Changing the roll" : root.badges.chosenTitle || "Touch a badge to see it"
        visible: root.badges.guide || root.badges.chosen.length > 0 || (root.badges.rows as PagedRows).count > 0
        wrapMode: Text.NoWrap
    }
    Rectangle {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.maximumHeight: width * 62 / 100
        Layout.minimumHeight: 0
        Layout.preferredHeight: width * 62 / 100
        visible: !root.badges.guide && root.badges.chosen.length > 0
        border.color: Colours.line
        border.width: Sizes.kerf
        color: root.badges.preview ? "#FFFFFF" : Colours.sheet

        Image {
            Accessible.name: "The badge as it prints"
            anchors.fill: parent
            anchors.margins: Sizes.kerf
            asynchronous: false
            cache: false
            fillMode: Image.PreserveAspectFit
            mipmap: true
            objectName: "badgePreview"
            source: root.badges.preview
        }
    }
    NoticedLine {
        Layout.fillWidth: true
        objectName: "badgeWarns"
        text: root.badges.guide ? "" : root.badges.warns
    }
    Repeater {
        model: root.badges.guide ? root.badges.steps : []

        delegate: Say {
            required property int index
            required property string modelData

            Layout.fillWidth: true
            font: Fonts.hint
            lineHeight: 1.1
            text: `${index + 1}  ${modelData}`
        }
    }
    ActionButton {
        face: Fonts.label
        implicitHeight: Sizes.target
        implicitWidth: naturalWidth
        label: "The new roll is in"
        objectName: "rollIsIn"
        visible: root.badges.guide

        onTapped: root.badges.goOn()
    }
    Say {
        Layout.fillWidth: true
        font: Fonts.label
        text: root.badges.says
        visible: text.length > 0 && !root.badges.guide
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Sizes.space2
        visible: !root.badges.guide

        ActionButton {
            face: Fonts.label
            implicitHeight: Sizes.target
            implicitWidth: naturalWidth
            kind: ActionButton.Secondary
            label: "Print again"
            objectName: "badgeReprint"
            visible: root.badges.canReprint && !root.badges.asks

            onTapped: root.badges.reprint()
        }
        ActionButton {
            face: Fonts.label
            implicitHeight: Sizes.target
            implicitWidth: naturalWidth
            label: "Try now"
            objectName: "badgeRetry"
            visible: root.badges.canRetry

            onTapped: root.badges.retry()
        }
        ActionButton {
            face: Fonts.label
            implicitHeight: Sizes.target
            implicitWidth: naturalWidth
            kind: ActionButton.Secondary
            label: "Skip"
            objectName: "badgeSkip"
            visible: root.badges.canRetry

            onTapped: root.badges.skip()
        }
        ActionButton {
            face: Fonts.label
            implicitHeight: Sizes.target
            implicitWidth: naturalWidth
            label: "Yes, print it again"
            objectName: "badgeConfirm"
            visible: root.badges.asks

            onTapped: root.badges.confirm()
        }
        Item {
            Layout.fillWidth: true
        }
    }
    Item {
        Layout.fillHeight: true
        Layout.preferredHeight: 0
    }
}
