pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// look.md 11.2: em sizes in mm by role; Large multiplies, nothing shrinks.
QtObject {
    // QML knows one family at a time, so whoever starts the program hands this chain to QFont.insertSubstitutions() for each.
    readonly property string ui: "Atkinson Hyperlegible Next"
    readonly property string display: "Bricolage Grotesque"
    readonly property string marked: "Noto Sans"
    readonly property list<string> fallbacks: ["Word Joiner", "Vazirmatn", "Noto Sans", "Noto Sans Ethiopic", "Noto Sans Bengali", "Noto Sans SC", "Noto Emoji"]

    // What is pressed and headings are enlarged in one event, what is read in another: both at once took too long.
    // A 7.4 mm capital (0.7 degrees at 600 mm) is 11.08 mm of em.
    readonly property real hintMm: Mode.largeWords ? 11.08 : 7.2
    readonly property real bodyMm: Mode.largeWords ? 11.34 : 8.4
    readonly property real buttonMm: Mode.large ? 12.96 : 9.6
    readonly property real questionMm: (Mode.shortScreen ? 11.5 : 14.2) * (Mode.large ? 1.15 : 1)
    readonly property real nameMm: (Mode.portrait ? 21 : Mode.shortScreen ? 12 : 17) * (Mode.large ? 1.15 : 1)
    readonly property font hint: text(hintMm, Font.Normal)
    readonly property font label: text(hintMm, Font.DemiBold)
    readonly property font body: text(bodyMm, Font.Normal)
    readonly property font link: underlined(bodyMm)
    readonly property font strong: text(bodyMm, Font.Bold)
    readonly property font lead: text(Mode.shortScreen ? hintMm : Mode.largeWords || !Mode.portrait ? bodyMm : 10.5, Font.Normal)
    readonly property font button: text(buttonMm, Font.Bold)
    readonly property font key: text(Mode.largeWords && !Mode.shortScreen ? 11.34 : 9.6, Font.Normal)
    // Arabic letters reach lower than Latin ones: on the low keys of a short screen they are set smaller, all of them alike.
    readonly property font arabicKey: sized(key, Math.min(key.pixelSize, Math.floor(Sizes.keyH / 1.45)))
    // A short screen has no room for enlarged words in the bar and on wide keys; they keep the 4.8 mm capital.
    readonly property font bar: text(Mode.largeBar && !Mode.shortScreen ? 11.08 : 7.2, Font.DemiBold)
    readonly property font question: heading(questionMm)
    readonly property font name: heading(nameMm)
    readonly property font homeButton: text(Mode.shortScreen ? buttonMm : buttonMm * 1.3, Font.Bold)
    readonly property font number: text(questionMm * 1.2, Font.Bold)
    readonly property font attract: heading(30)
    readonly property real bodyLine: 1.2

    // The lines of Arabic letters are half as high again as the letters: two of a heading would look like two headings. A name
    // with a letter that has two marks keeps more: its dot below would meet the next line.
    function displayLine(words: string): real {
        return !["ar", "fa"].includes(Mode.language) || !/[\u0600-\u06FF]/.test(words) ? 1.0 : doublyMarked(words) ? 0.9 : 0.78;
    }
    function doublyMarked(words: string): bool {
        return /[\u0300-\u036f]/.test(words.normalize("NFC"));
    }
    // Words whose last ones are short would leave them alone on a last line: these go with the one before.
    function tied(words: string): string {
        return tiedBehind(words, 24, 19);
    }
    // Large or narrow words break sooner, and what is tied must fit one line.
    function tiedWithin(words: string, face: font, breadth: real): string {
        return within(tiedBehind(words, 20, Math.min(20, Math.floor(breadth / face.pixelSize / 0.6))), face, breadth);
    }
    // Words that together are broader than their place come apart again, or they would be broken within.
    function within(tied: string, face: font, breadth: real): string {
        const most = Math.floor(breadth / face.pixelSize / 0.6);
        return tied.replace(/[^ \n]+/g, run => run.length > most ? run.replace(/\u00A0(?![?!:;»])/g, " ") : run);
    }
    // What stands in brackets or behind a comma may stand alone.
    function tiedBehind(words: string, longer: int, shorter: int): string {
        return words.split("\n").map(line => {
            let end = line.length;
            while (line.length > longer && end > 0 && line.length - end < 11 && line[end + 1] !== "(" && !",،".includes(line[end - 1]))
                end = line.lastIndexOf(" ", end - 1);
            return whole(end > 0 && line.length - end < shorter ? line.slice(0, end + 1) + line.slice(end + 1).replace(/ /g, "\u00A0") : line);
        }).join("\n");
    }
    // A short word is not broken at its hyphen, e-mail for one: a joiner of no width holds it. The fonts have no hyphen that does.
    // A word of one letter, a number and = stay with what follows, a sign behind a space and a short last word with the one before.
    function whole(words: string): string {
        const joined = words.replace(/\S+/g, word => word.length > 12 ? word : word.replace(/-/g, "-\u2060")).replace(/ (?=[?!:;»]( |$))/g, "\u00A0");
        const led = joined.replace(/(^|\s)([0-9A-Za-zÀ-ž=]|[0-9]+) (?=\S{1,9}(\s|$))/g, "$1$2\u00A0");
        return led.replace(/( \S*[^\s,،]) ([^\s(]\S{0,4})$/, (all, before, last) => all.length > 12 ? all : `${before}\u00A0${last}`);
    }
    // Of a letter with two marks, as the Yoruba ọ̀, our faces set the second one beside it; Noto Sans sets it where it belongs.
    function naming(face: font, words: string): font {
        return doublyMarked(words) ? of(marked, face, face.pixelSize) : face;
    }
    function text(em: real, weight: int): font {
        return Qt.font({
            "family": ui,
            "pixelSize": Math.max(1, Sizes.mm(em)),
            "weight": weight,
            "features": {
                "tnum": 1
            }
        });
    }
    function heading(em: real): font {
        return Qt.font({
            "family": display,
            "pixelSize": Math.max(1, Sizes.mm(em)),
            "weight": Font.Bold
        });
    }
    function sized(face: font, pixels: int): font {
        return of(face.family, face, pixels);
    }
    function of(family: string, face: font, pixels: int): font {
        return Qt.font({
            "family": family,
            "pixelSize": Math.max(1, pixels),
            "underline": face.underline,
            "weight": face.weight,
            "features": face.features
        });
    }
    function underlined(em: real): font {
        return Qt.font({
            "family": ui,
            "pixelSize": Math.max(1, Sizes.mm(em)),
            "underline": true
        });
    }
}
