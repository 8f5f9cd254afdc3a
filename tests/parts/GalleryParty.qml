pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

QuestionPage {
    id: page

    property int adults: 1
    property int under18: 0

    drawing: "ring"
    backLabel: "Back"
    continueLabel: "Continue"
    heading: "How many of you?"

    Stepper {
        Layout.fillWidth: true
        fewerName: "One adult fewer"
        from: 1
        label: "Adults"
        moreName: "One adult more"
        objectName: "adults"
        to: 12
        value: page.adults

        onChanged: value => page.adults = value
    }

    Stepper {
        Layout.fillWidth: true
        detail: "Children and teenagers"
        fewerName: "One fewer under 18"
        label: "Under 18"
        moreName: "One more under 18"
        objectName: "children"
        to: 40
        value: page.under18

        onChanged: value => page.under18 = value
    }
}
