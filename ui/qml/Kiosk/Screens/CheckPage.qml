pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Everything that was said, with Change beside each answer, before it is saved (F10). What does not fit turns pages.
QuestionPage {
    id: root

    required property FormViewModel form

    backLabel: qsTr("Back")
    continueLabel: qsTr("Check in")
    heading: form.kind === "check" ? form.heading : ""
    hint: form.kind === "check" ? form.hint : ""
    // Beside Check in there is no room for an answer with its Change.
    wide: Mode.large && !Mode.portrait

    onBackChosen: form.back()
    onContinued: form.proceed()
    onOpened: sheet.pageIndex = 0

    Item {
        id: sheet

        property int pageIndex: 0
        // Counts the rows that ever came: other rows of the same number are measured anew.
        property int came: 0
        readonly property font face: Mode.shortScreen && Mode.large ? Fonts.label : Fonts.button
        readonly property real rowHeight: tallest(rows.count, came)
        readonly property real turning: Math.max(Sizes.target, up.minimumHeight, more.minimumHeight)
        readonly property bool paged: rows.count * rowHeight > height + 1
        // All, where they fit: a height that is rounded down by a part of a pixel is not a row less.
        readonly property int perPage: Math.max(1, paged ? Math.floor((height - turning) / rowHeight) : rows.count)
        readonly property int pages: Math.max(1, Math.ceil(rows.count / perPage))
        readonly property int shownPage: Math.min(pageIndex, pages - 1)

        function tallest(count: int, _came: int): real {
            let height = Sizes.target;
            for (let index = 0; index < count; ++index) {
                const row = rows.itemAt(index);
                if (row)
                    height = Math.max(height, row.implicitHeight);
            }
            return height;
        }
        function turnTo(page: int): void {
            const held = up.activeFocus || more.activeFocus;
            pageIndex = page;
            if (held)
                (rows.itemAt(shownPage * perPage) as AnswerRow)?.takeFocus();
        }

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.maximumHeight: implicitHeight
        Layout.minimumHeight: Math.min(implicitHeight, rowHeight + turning)
        implicitHeight: rows.count * rowHeight
        implicitWidth: Sizes.mm(120)

        Column {
            anchors.left: parent.left
            anchors.right: parent.right

            Repeater {
                id: rows

                model: root.form.lines

                delegate: AnswerRow {
                    id: row

                    required property string page
                    required personal
                    required property int index

                    changeName: qsTr("Change: %1").arg(row.label)
                    changeText: qsTr("Change")
                    height: sheet.rowHeight
                    objectName: `answer_${page}`
                    visible: Math.floor(index / sheet.perPage) === sheet.shownPage
                    width: sheet.width

                    onChangeChosen: root.form.change(page)
                }

                onItemAdded: sheet.came += 1
            }
        }
        RowLayout {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            height: sheet.turning
            spacing: Sizes.buttonGap
            uniformCellSizes: true
            visible: sheet.paged

            ActionButton {
                id: up

                Layout.fillHeight: true
                Layout.fillWidth: true
                face: sheet.face
                guardMs: Guard.pageSettle
                icon: "back"
                kind: ActionButton.Quiet
                label: qsTr("Back up")
                objectName: "answersBack"
                visible: sheet.shownPage > 0

                onTapped: sheet.turnTo(sheet.shownPage - 1)
            }
            ActionButton {
                id: more

                Layout.fillHeight: true
                Layout.fillWidth: true
                face: sheet.face
                guardMs: Guard.pageSettle
                icon: "forward"
                kind: ActionButton.Secondary
                label: qsTr("More answers")
                objectName: "answersMore"
                visible: sheet.shownPage < sheet.pages - 1

                onTapped: sheet.turnTo(sheet.shownPage + 1)
            }
        }
    }
}
