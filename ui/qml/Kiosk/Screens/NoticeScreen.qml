pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// Why this is asked, where that had no room under its question; why we ask at all, and what happens with the answers; then
// all of it on the web and how to complain.
QuestionPage {
    id: root

    required property NoticeViewModel notice
    readonly property bool roomless: !Mode.portrait && (Mode.shortScreen || Mode.large)
    readonly property bool asked: notice.why !== ""
    readonly property bool translated: notice.text.includes("\n")
    readonly property bool crowded: roomless && translated
    readonly property real leading: Mode.shortScreen && crowded ? 0.85 : 1
    readonly property font words: Mode.shortScreen && (Mode.large || crowded) ? Fonts.bar : roomless || notice.more ? Fonts.hint : Fonts.lead

    signal closed

    backLabel: qsTr("Back")
    // In two languages the words need its room in Large or on a short screen; Back does the same.
    continueLabel: crowded && !asked ? "" : qsTr("Go on")
    heading: notice.more ? qsTr("All of it, and complaints") : qsTr("Why we ask")
    hint: asked ? "" : notice.more || roomless && notice.version !== "" ? notice.version : qsTranslate("Privacy", "We ask only what we need, and delete it on time.")
    skipLabel: asked || notice.hasMore && !notice.more ? qsTr("Read more, or complain") : ""
    wide: roomless || notice.more || translated

    onBackChosen: notice.more ? notice.readFirst() : closed()
    onContinued: closed()
    onSkipped: notice.readOn()

    Say {
        readonly property string told: root.asked ? root.notice.why : root.notice.text

        // Off the bar, where no button stands between them.
        Layout.bottomMargin: root.crowded && !Mode.shortScreen ? Sizes.space2 : 0
        Layout.fillWidth: true
        font: root.asked && !(root.crowded && Mode.shortScreen && Mode.large) ? Fonts.body : root.words
        lineHeight: root.asked && !root.roomless ? Fonts.bodyLine : root.crowded ? 0.95 : root.roomless ? 1 : Fonts.bodyLine
        objectName: "notice"
        Accessible.name: told
        text: Fonts.tied(told)
        visible: !root.notice.more
    }
    Say {
        Layout.fillWidth: true
        color: Colours.ink2
        font: Fonts.hint
        objectName: "noticeVersion"
        text: root.notice.version
        visible: text !== "" && !root.notice.more && !root.asked && !root.roomless
    }
    Say {
        Layout.fillWidth: true
        font: root.words
        lineHeight: Mode.portrait ? Fonts.bodyLine : root.leading
        objectName: "complaint"
        Accessible.name: root.notice.complaint
        text: Fonts.tied(root.notice.complaint)
        visible: text !== "" && root.notice.more
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Sizes.space5
        columns: Mode.portrait ? 1 : 2
        rowSpacing: Sizes.space4
        uniformCellWidths: true
        visible: root.notice.more

        Address {
            address: root.notice.page
            code: root.notice.pageCode
            label: qsTr("All of the notice:")
        }
        Address {
            address: root.notice.complaintsPage
            code: root.notice.complaintsCode
            label: qsTr("To complain:")
        }
    }

    component Address: RowLayout {
        id: row

        required property string label
        required property string address
        required property string code
        readonly property int side: !Mode.shortScreen ? 42 : root.crowded ? 24 : 32

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: Sizes.space4
        visible: address !== ""

        Image {
            Accessible.ignored: true
            Layout.preferredHeight: Sizes.mm(row.side)
            Layout.preferredWidth: Sizes.mm(row.side)
            objectName: "noticeCode"
            source: row.code === "" ? "" : Drawing.address("svg", row.code)
            sourceSize: Qt.size(Sizes.mm(row.side), Sizes.mm(row.side))
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Say {
                Layout.fillWidth: true
                font: Mode.shortScreen ? Fonts.bar : Fonts.label
                lineHeight: root.leading
                text: row.label
            }
            // An address is read from the left in every language, and breaks between its parts.
            Say {
                Layout.fillWidth: true
                font: Mode.shortScreen ? Fonts.bar : Fonts.hint
                lineHeight: root.leading
                Accessible.name: row.address
                text: `\u2066${row.address.replace(/-/g, "-\u2060").replace(/\//g, "/\u200B")}\u2069`
            }
        }
    }
}
