pragma ComponentBehavior: Bound

import QtQuick

// One item of the bottom bar. stateWord says in words what checked shows in shape ("On"), offWord to who listens what else it is.
QtObject {
    property string entryId
    property string label
    property string icon
    property string stateWord
    property string offWord
    property bool checkable: false
    property bool checked: false
    property bool enabled: true
    property bool shown: true

    signal changed

    onCheckedChanged: changed()
    onLabelChanged: changed()
    onShownChanged: changed()
    onStateWordChanged: changed()
}
