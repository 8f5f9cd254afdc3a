pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// What lies on which key. A row is key faces parted by blanks; "{erase:1.8}" is a working key 1.8 keys wide.
QtObject {
    readonly property list<string> ownScripts: ["ar", "fa"]

    // What the accents key offers where the letter before has none of its own.
    function commonAccents(language: string): string {
        const all = {
            "ar": "آ أ إ ء ئ ؤ ة ى ٱ",
            "es": "á é í ó ú ü ñ",
            "fa": "آ أ ء ئ ؤ ۀ ي ك",
            "fr": "à â ç è é ê ë î ô ù",
            "pl": "ą ć ę ł ń ó ś ź ż",
            "pt": "á â ã à ç é ê í ó õ"
        };
        return all[language] ?? "é á í ó ú ñ ç ö ü ł";
    }

    // A face of the script itself stands on the key that leads back to it.
    function ownFace(language: string): string {
        return language === "fa" ? "ا ب پ" : "أ ب ت";
    }

    // Names in their own letters; every other field, and a name by choice, in Latin ones.
    function rows(layout: string, alphabetical: bool, symbols: bool, language: string, latin: bool): list<string> {
        const named = layout === "qwerty" || layout === "abc";
        if (named && !symbols && !latin && ownScripts.includes(language))
            return ownLetters(language);
        if (named && !symbols && !alphabetical && language === "fr")
            return ["a z e r t y u i o p", "q s d f g h j k l m", "{shift:1.2} w x c v b n é {erase:1.8}", "{order:1.2} {accents:1.2} - {space:3.4} ' . {symbols:1.2}"];
        const rows = latinRows(layout, alphabetical, symbols);
        if (!named || symbols)
            return rows;
        const extra = language === "es" ? "ñ" : language === "pl" ? "ł" : language === "pt" ? "ç" : "";
        if (extra)
            return [rows[0], rows[1].replace("'", extra), rows[2], "{order:1.2} {accents:1.2} - {space:3.4} ' . {symbols:1.2}"];
        if (ownScripts.includes(language))
            return [rows[0], rows[1], rows[2], "{own:1.4} {order:1.2} {accents:1.2} - {space:4} {symbols:1.2}"];
        return rows;
    }
    function ownLetters(language: string): list<string> {
        if (language === "fa")
            return ["ض ص ث ق ف غ ع ه خ ح ج", "ش س ی ب ل ا ت ن م ک گ", "ظ ط ز ر ذ د و پ چ {erase:2}", "{latin:1.6} {accents:1.2} آ ژ ئ {space:3} - {symbols:1.2}"];
        return ["ض ص ث ق ف غ ع ه خ ح ج", "ش س ي ب ل ا ت ن م ك ط", "ذ ء ر ى ة و ز ظ د {erase:2}", "{latin:1.6} {accents:1.2} أ إ آ {space:3} - {symbols:1.2}"];
    }
    function latinRows(layout: string, alphabetical: bool, symbols: bool): list<string> {
        if (layout === "code")
            return ["2 3 4 5 6 7 8 9", "A B C D E F G H", "J K M N P Q R S", "T U V W X Y Z {erase:1}"];
        if (symbols)
            return ["1 2 3 4 5 6 7 8 9 0", "@ # & ( ) / + : ; '", "{%:1.2} , £ ? ! \" * = {erase:1.8}", "{accents:1.2} _ - {space:4.6} . {letters:1.2}"];
        const top = alphabetical ? "a b c d e f g h i j" : "q w e r t y u i o p";
        const middle = alphabetical ? "k l m n o p q r s" : "a s d f g h j k l";
        const low = alphabetical ? "t u v w x y z" : "z x c v b n m";
        if (layout === "postcode")
            return ["1 2 3 4 5 6 7 8 9 0", top.toUpperCase(), `${middle.toUpperCase()} {order:1}`, `${low.toUpperCase()} {space:2} {erase:1}`];
        if (layout === "invitation")
            return [top, `${middle} -`, `{shift:1.2} ${low} {erase:1.8}`, "{symbols:1.6} : / . # ~ _ {https://:2.4}"];
        if (layout === "email")
            return [top, `${middle} -`, `{order:1.2} ${low} {erase:1.8}`, "{symbols:1.2} @ . _ {.com:1.5} {.co.uk:1.7} {gmail.com:2.6}"];
        return [top, `${middle} '`, `{shift:1.2} ${low} {erase:1.8}`, "{order:1.2} {accents:1.2} - {space:4.4} . {symbols:1.2}"];
    }

    // The letters that look like this one, by tap; nothing when it has none.
    function accents(letter: string): string {
        const all = {
            "a": "á à â ä ã å ā ą ă æ",
            "c": "ç ć č ċ",
            "d": "ď đ ð ḍ",
            "e": "é è ê ë ē ę ě ė ẹ",
            "g": "ğ ģ ġ ǧ",
            "h": "ḥ ħ",
            "i": "í ì î ï ī į ı ị",
            "k": "ķ ƙ",
            "l": "ł ľ ļ ĺ",
            "n": "ñ ń ň ņ ŋ",
            "o": "ó ò ô ö õ ø ō ő ọ œ",
            "r": "ř ŕ",
            "s": "ś š ş ș ß ṣ",
            "t": "ť ţ ț ŧ þ",
            "u": "ú ù û ü ū ů ű ų ư ụ",
            "w": "ŵ ẁ ẃ ẅ",
            "y": "ý ÿ ŷ ỳ",
            "z": "ź ž ż ẓ",
            "ا": "آ أ إ ٱ",
            "و": "ؤ",
            "ي": "ى ئ",
            "ی": "ي ئ",
            "ه": "ة ۀ",
            "ک": "ك"
        };
        return all[letter] ?? "";
    }

    // Upper case where that is one letter: ß stays, and ı becomes the dotted capital it has in Turkish names.
    function capital(face: string): string {
        if (face === "ı")
            return "İ";
        const upper = face.toUpperCase();
        return upper.length === face.length ? upper : face;
    }
}
