pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// What the screen is and how this visitor wants it. Written by the window and the view models; every other singleton derives.
QtObject {
    property real pxPerMm: 4.03
    property real screenWidth: 1080
    property real screenHeight: 1920
    property real screenBottomMm: 800
    property string language: "en"
    property bool large: false
    // The words and the bar take as long as everything else: they follow in events of their own.
    property bool largeWords: large
    property bool largeBar: large
    property bool contrast: false
    property bool lower: false
    property bool reducedMotion: false
    property bool calm: false
    property bool byKeys: false
    readonly property real screenWidthMm: screenWidth / pxPerMm
    readonly property real screenHeightMm: screenHeight / pxPerMm
    readonly property bool portrait: screenHeight > screenWidth
    readonly property bool shortScreen: screenHeightMm < 150
    readonly property real reachableMm: Math.max(180, 1100 - screenBottomMm)
    readonly property bool tall: screenHeightMm > reachableMm
    readonly property bool lowered: lower && tall
    readonly property bool moving: !reducedMotion && !calm
    readonly property bool pegs: !calm
}
