pragma ComponentBehavior: Bound

import QtQuick

// Words that are read out.
Lettering {
    Accessible.ignored: text.length === 0
    Accessible.name: text.replace(/\u2060/g, "").replace(/\u00A0/g, " ") // Fonts.whole()
    Accessible.role: Accessible.StaticText
}
