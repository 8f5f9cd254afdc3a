pragma ComponentBehavior: Bound

import QtQuick

// A part of a page that is made while it is shown: what is hidden takes its part in every switch of mode or language.
Loader {
    required property bool shown

    active: shown
    visible: shown
}
