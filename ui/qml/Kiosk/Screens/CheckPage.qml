pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts
import Kiosk.ViewModels

// Everything that was said, with Change beside each answer, before it is saved (F10).
QuestionPage {
    id: root

    required property FormViewModel form

    backLabel: qsTr("Back")
    continueLabel: qsTr("Check in")
    heading: form.heading
    hint: form.hint

    onBackChosen: form.back()
    onContinued: form.proceed()

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.form.lines

            delegate: AnswerRow {
                id: row

                required property string page

                Layout.fillWidth: true
                changeName: qsTr("Change: %1").arg(row.label)
                changeText: qsTr("Change")
                objectName: `answer_${page}`

                onChangeChosen: root.form.change(page)
            }
        }
    }
}
