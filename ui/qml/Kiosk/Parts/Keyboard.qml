pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// The product's own keyboard (look.md 9). It owns no text: it says what was typed, and `before` tells it what stands left of the caret.
Rectangle {
    id: root

    enum Capitals {
        None,
        First,
        Words
    }

    required property string layout
    property string before
    property int capitals: named ? Keyboard.Words : Keyboard.None
    property string spaceName: "space"
    property string eraseName: "delete"
    property string shiftName: "capitals"
    property string qwertyName: "QWE"
    property string alphabetName: "ABC"
    property string language: Mode.language
    property bool latin: false
    property string accentsName: ownScript ? "آء" : "áé"
    property string symbolsName: "123"
    property string latinName: "ABC"
    property string lettersName: ownScript ? KeyLayouts.ownFace(language) : "abc"
    property bool alphabetical: layout === "abc"
    property bool symbols: false
    property bool accenting: false
    property bool shiftTouched: false
    property bool shifted: false
    property double switchedAt: -100000
    readonly property string lastLetter: (Array.from(before).pop() ?? "").toLowerCase()
    readonly property string variants: KeyLayouts.accents(lastLetter)
    readonly property bool wantsCapital: capitals === Keyboard.Words ? /(^|[\s\-'’.])$/.test(before) : capitals === Keyboard.First && before.trim().length === 0
    readonly property bool capital: shiftTouched ? shifted : wantsCapital
    readonly property bool named: layout === "qwerty" || layout === "abc"
    readonly property bool ownScript: named && !latin && KeyLayouts.ownScripts.includes(language)
    readonly property list<string> lines: KeyLayouts.rows(layout, alphabetical, symbols, language, latin)
    readonly property int units: layout === "code" ? 8 : ownScript && !symbols ? 11 : 10
    readonly property string strip: variants || KeyLayouts.commonAccents(ownScript || !KeyLayouts.ownScripts.includes(language) ? language : "")
    readonly property string checkedKey: accenting ? "accents" : capital && shiftTouched ? "shift" : ""
    readonly property bool lastIsCapital: variants.length > 0 && before.length > 0 && before.slice(-1) !== before.slice(-1).toLowerCase()

    signal typed(string text)
    signal deleted
    signal entered

    function strike(face: string): void {
        switch (face) {
        case "erase":
            deleted();
            return;
        case "space":
            say(" ");
            return;
        case "shift":
        case "order":
        case "symbols":
        case "letters":
        case "latin":
        case "own":
        case "accents":
            turn(face);
            return;
        default:
            say(capital ? KeyLayouts.capital(face) : face);
        }
    }
    function turn(face: string): void {
        if (Guard.repeated(switchedAt, Guard.key))
            return;
        switchedAt = Guard.now();
        if (face === "shift") {
            shifted = !capital;
            shiftTouched = true;
        } else if (face === "order") {
            alphabetical = !alphabetical;
        } else if (face === "accents") {
            accenting = !accenting;
        } else if (face === "latin" || face === "own") {
            latin = face === "latin";
        } else {
            symbols = face === "symbols";
        }
    }
    function say(text: string): void {
        shiftTouched = false;
        accenting = false;
        typed(text);
    }
    function sayAccent(face: string): void {
        const upper = lastIsCapital || capital && variants.length === 0;
        if (variants.length > 0)
            deleted();
        say(upper ? KeyLayouts.capital(face) : face);
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    color: Colours.kraft
    implicitHeight: column.implicitHeight + 2 * column.y
    implicitWidth: Sizes.mm(160)

    onLanguageChanged: latin = false
    Keys.onReturnPressed: entered()
    onVisibleChanged: {
        accenting = shiftTouched = symbols = false;
        alphabetical = layout === "abc";
        latin = false;
    }

    Rectangle {
        color: Colours.line
        height: Sizes.kerf
        width: parent.width
    }
    Column {
        id: column

        readonly property real side: Sizes.mm(2)

        width: root.width - 2 * side
        x: side
        y: Sizes.mm(1.5)

        Repeater {
            model: 4

            delegate: KeyRow {
                required property int index
                readonly property bool strip: root.accenting && index === 0

                capital: strip ? root.lastIsCapital || root.capital && root.variants.length === 0 : root.capital
                checkedKey: root.checkedKey
                letters: root.ownScript && !root.symbols ? Fonts.arabicKey : Fonts.key
                names: [root.eraseName, root.spaceName, root.shiftName, root.alphabetical ? root.qwertyName : root.alphabetName, root.accentsName, root.symbolsName, root.lettersName, root.latinName, KeyLayouts.ownFace(root.language)]
                row: strip ? root.strip : root.lines[index]
                unit: column.width / root.units
                width: column.width

                onStruck: face => strip ? root.sayAccent(face) : root.strike(face)
            }
        }
    }
}
