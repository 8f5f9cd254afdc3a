pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// Where a page of the rail lies: made when it is shown, gone when it is not, so that no name stays behind a lock.
Loader {
    required property string key
    required property DeskPagesViewModel pages

    active: pages.page === key
    anchors.fill: parent
    focus: active
}
