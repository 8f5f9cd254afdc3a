pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look

// Answers that turn pages when there are more than fit; nothing scrolls and nothing shrinks.
Item {
    id: root

    required property list<ChoiceEntry> entries
    property string moreText
    property string backText
    property string selectedWord
    property string unselectedWord
    property int columns: 1
    // "Person %1", where the titles are names that are not for everybody's ears.
    property string nameless
    property font face: Fonts.button
    property int pageIndex: 0
    // How many of its cards have their words.
    readonly property Coming told: Coming {
        page: root
        wanted: Math.min(cards.count, root.entries.length)
    }
    // Counts the cards as they come: the first page's are measured only then.
    property int came: 0
    property bool dense: Mode.shortScreen
    readonly property real gap: Sizes.mm(dense ? 3 : 6)
    readonly property real cellWidth: Math.floor((width - gap * (columns - 1)) / columns)
    readonly property real pagerHeight: Math.max(Sizes.choiceH, turns.minimumHeight)
    readonly property real give: implicitHeight - rows.together(rows.needs) // where each is only as high as its own words need
    readonly property int shownPage: Math.min(pageIndex, rows.pages - 1)
    readonly property ChoiceRows rows: ChoiceRows {
        ease: Mode.shortScreen ? 0 : Sizes.mm(Mode.portrait ? 4 : 2)
        gap: root.gap
        least: Sizes.choiceH
        needs: root.needed(Math.min(cards.count, root.entries.length), root.came)
        pagedRoom: root.height - root.pagerHeight - root.gap
        room: root.height
    }

    signal chosen(string id)

    function needed(count: int, _came: int): list<real> {
        const needs = Array(Math.max(1, Math.ceil(entries.length / columns))).fill(Sizes.choiceH);
        for (let index = 0; index < count; ++index) {
            const row = Math.floor(index / columns);
            needs[row] = Math.max(needs[row], cards.itemAt(index)?.implicitHeight ?? 0);
        }
        return needs;
    }

    // Whoever turned the page by keys is at its first answer: the button may be gone.
    function turnTo(page: int): void {
        const held = turns.activeFocus;
        pageIndex = page;
        if (held)
            cards.itemAt(rows.starts[shownPage] * columns)?.forceActiveFocus();
    }

    Layout.fillHeight: true
    Layout.fillWidth: true
    Layout.maximumHeight: implicitHeight
    Layout.minimumHeight: Math.min(rows.together(rows.needs), rows.tallest + gap + pagerHeight)
    implicitHeight: rows.needs.length * (rows.tallest + gap) - gap
    implicitWidth: Sizes.mm(80)

    onVisibleChanged: pageIndex = 0
    onEntriesChanged: {
        pageIndex = 0;
        told.count = 0;
    }

    Grid {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        columns: root.columns
        spacing: root.gap

        KeptRepeater {
            id: cards

            least: 3 // most questions have no more answers
            page: root
            wanted: root.entries.length

            delegate: ChoiceCard {
                required property int index
                readonly property int row: Math.floor(index / root.columns)
                readonly property ChoiceEntry entry: index < root.told.count ? root.entries[index] ?? null : null

                height: root.rows.heightOf(row)
                width: root.cellWidth
                detail: entry?.detail ?? ""
                enabled: entry?.enabled ?? true
                face: root.face
                icon: entry?.icon ?? ""
                label: entry?.title ?? ""
                objectName: `choice_${entry?.entryId ?? ""}`
                reach: root.gap / 2
                publicly: root.nameless ? root.nameless.arg(index + 1) : label
                selected: entry?.selected ?? false
                selectedWord: root.selectedWord
                unselectedWord: root.unselectedWord
                visible: index < root.told.count && root.rows.pageOf(row) === root.shownPage

                onTapped: root.chosen(entry.entryId)
            }

            onItemAdded: root.came += 1
        }
    }
    PageTurns {
        id: turns

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        backText: root.backText
        face: root.face
        gap: root.gap
        height: root.pagerHeight
        moreText: root.moreText
        page: root.shownPage
        pages: root.rows.pages
        visible: root.rows.paged && root.height > 0 // a page that is not laid out yet has no room at all

        onTurned: page => root.turnTo(page)
    }
}
