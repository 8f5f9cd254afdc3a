pragma ComponentBehavior: Bound

import QtQuick

// A language by its own name in its own script; no flags.
ChoiceCard {
    required property string code
    required property bool rightToLeft

    objectName: `language_${code}`
}
