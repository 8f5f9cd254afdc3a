pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    property string entryId
    property string title
    property string detail
    property string icon
    property bool selected: false
    property bool enabled: true
}
