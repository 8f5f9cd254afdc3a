pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// How large the screen is: a bank card is laid on it, and the drawn one is made as wide.
FocusScope {
    id: root

    required property DeskScreenViewModel screen

    signal finished

    focus: true

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Sizes.margin
        spacing: Sizes.space2

        DrawnCard {
            Layout.preferredHeight: root.screen.cardHeight
            Layout.preferredWidth: root.screen.cardWidth
            focus: true
            objectName: "drawnCard"

            onNudged: px => root.screen.nudge(px)
        }
        Say {
            Layout.fillWidth: true
            font: Fonts.strong
            lineHeight: 1.05
            objectName: "screenSays"
            text: root.screen.says
        }
        Say {
            Layout.fillWidth: true
            font: Fonts.label
            lineHeight: 1.05
            objectName: "screenMessage"
            text: root.screen.message
            visible: text.length > 0
        }
        Flow {
            Layout.fillWidth: true
            spacing: Sizes.space2

            QuickWay {
                label: "Much narrower"
                objectName: "screenMuchNarrower"

                onTapped: root.screen.nudge(-10)
            }
            QuickWay {
                icon: "minus"
                label: "Narrower"
                objectName: "screenNarrower"

                onTapped: root.screen.nudge(-1)
            }
            QuickWay {
                icon: "plus"
                label: "Wider"
                objectName: "screenWider"

                onTapped: root.screen.nudge(1)
            }
            QuickWay {
                label: "Much wider"
                objectName: "screenMuchWider"

                onTapped: root.screen.nudge(10)
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Sizes.space2

            QuickWay {
                icon: "tick"
                kind: ActionButton.Primary
                label: "It is as wide as the card"
                objectName: "screenSave"
                visible: root.screen.isVisitors

                onTapped: root.screen.save()
            }
            QuickWay {
                kind: ActionButton.Primary
                label: "Measure the visitors’ screen"
                objectName: "screenOther"
                visible: !root.screen.isVisitors

                onTapped: root.screen.goToVisitors()
            }
            QuickWay {
                icon: "back"
                label: "Devices"
                objectName: "screenLeave"

                onTapped: root.finished()
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }

    component QuickWay: Way {
        guardMs: Guard.key
    }
}
