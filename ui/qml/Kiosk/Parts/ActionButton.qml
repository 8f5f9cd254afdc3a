pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

TapArea {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Chosen,
        Quiet
    }

    property int kind: ActionButton.Primary
    property string icon
    // Sign and words in the middle, where those beside it have no sign.
    property bool centred: false
    property font face: Fonts.button
    property real iconSize: Sizes.icon
    property real leading: 1.05
    // Words that come from elsewhere, a name for one, stay on one line: smaller, and cut at last.
    property bool oneLine: false
    readonly property bool primary: kind === ActionButton.Primary
    readonly property color ink: primary ? (down ? Colours.primaryPressedText : Colours.primaryText) : kind === ActionButton.Quiet ? Colours.link : Colours.ink
    property real pad: Sizes.mm(Mode.shortScreen ? 4 : 6)
    readonly property real minimumHeight: words.implicitHeight + Sizes.edge + Sizes.mm(2)
    // Of a button whose width is given: a word that is longer is set smaller, not broken.
    property bool whole: false
    readonly property real broadest: !whole ? 0 : Math.ceil(Math.max(...words.text.split(" ").map(lengthOf)))
    readonly property real room: width - 2 * pad - (icon ? Math.round(iconSize * 1.25) : 0)
    readonly property real fitting: broadest > room && room > 0 ? room / broadest : 1
    // Buttons beside one another are set alike.
    property real shrink: fitting
    readonly property real naturalWidth: Math.ceil(whole ? lengthOf(words.text) + 1 : words.implicitWidth) + 2 * pad + (icon ? mark.width + Sizes.space2 : 0)

    // At the full size of the words: by their own width, smaller words made a smaller button, and that smaller words.
    function lengthOf(text: string): real {
        return metrics.font.pixelSize > 0 ? metrics.advanceWidth(text) : 0;
    }

    implicitHeight: Math.max(Sizes.buttonH, minimumHeight)
    implicitWidth: Math.max(Sizes.buttonMinW, naturalWidth)

    FontMetrics {
        id: metrics

        font: root.face
    }
    Plate {
        anchors.fill: parent
        down: root.down
        edge: !root.enabled ? Colours.rule : root.primary ? Colours.primaryEdge : root.kind === ActionButton.Chosen ? Colours.tintEdge : Colours.line
        face: !root.enabled ? Colours.kraft : root.primary ? (root.down ? Colours.primaryPressed : Colours.primary) : root.down || root.kind === ActionButton.Chosen ? Colours.tint : root.kind === ActionButton.Quiet ? Colours.paper : Colours.sheet
        outline: root.primary ? face : edge
        visible: root.kind !== ActionButton.Quiet || root.down
    }
    LineIcon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.centred ? Math.max(root.pad, Math.floor((root.width - width - words.anchors.leftMargin - Math.ceil(words.implicitWidth)) / 2)) : root.pad
        anchors.verticalCenter: words.verticalCenter
        color: words.color
        name: root.icon
        size: root.iconSize
    }
    Lettering {
        id: words

        anchors.left: root.icon ? mark.right : parent.left
        anchors.leftMargin: root.icon ? Math.round(root.iconSize / 4) : root.pad
        anchors.right: parent.right
        anchors.rightMargin: root.pad
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Math.round(Sizes.edge / 2)
        color: root.enabled ? root.ink : Colours.ink2
        elide: root.oneLine ? Text.ElideRight : Text.ElideNone
        font: root.shrink < 1 ? Fonts.sized(root.face, Math.max(Math.min(Fonts.bar.pixelSize, root.face.pixelSize), Math.floor(root.face.pixelSize * root.shrink))) : root.face
        fontSizeMode: root.oneLine ? Text.HorizontalFit : Text.FixedSize
        horizontalAlignment: root.icon ? Text.AlignLeft : Text.AlignHCenter
        lineHeight: root.leading
        minimumPixelSize: Fonts.hint.pixelSize
        text: Fonts.whole(root.label.replace(/ (?=[^(]*\)$)/g, "\u00A0")) // what stands in brackets stays together
        wrapMode: root.oneLine ? Text.NoWrap : Text.Wrap
    }
}
