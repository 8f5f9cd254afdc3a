pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Look

// A field that shows a text it does not own: every change leaves as edited(), on-screen keys come in by type() and erase().
FocusScope {
    id: root

    required property string text
    required property string label
    property bool wrong: false
    // Codes, postcodes and addresses of mail begin at the left in every language.
    property bool fromLeft: false
    property int longest: 254
    readonly property string before: input.text.slice(0, input.cursorPosition)

    signal edited(string text)
    signal entered

    function type(words: string): void {
        input.insert(input.cursorPosition, words);
        input.report();
    }
    function erase(): void {
        if (input.cursorPosition === 0)
            return;
        const last = Array.from(before).pop() ?? "";
        input.remove(input.cursorPosition - last.length, input.cursorPosition);
        input.report();
    }
    function paste(): void {
        input.paste();
        input.report();
    }

    implicitHeight: Math.max(Sizes.fieldH, Math.ceil(input.implicitHeight) + Sizes.mm(4))
    implicitWidth: Sizes.mm(120)

    onTextChanged: input.follow()

    Rectangle {
        anchors.fill: parent
        border.color: root.wrong ? Colours.err : root.activeFocus ? Colours.ink : Colours.line
        border.width: root.wrong || root.activeFocus ? Sizes.focusRing : Sizes.border
        color: Colours.sheet
        radius: Sizes.radiusField
    }
    TextMetrics {
        id: metrics

        font: Fonts.naming(Fonts.body, input.text)
        text: input.text
    }
    TextInput {
        id: input

        readonly property font least: Fonts.sized(Fonts.body, (Mode.shortScreen ? Fonts.bar : Fonts.hint).pixelSize)
        readonly property bool fromRight: !root.fromLeft && (root.LayoutMirroring.enabled || isRightToLeft(0, text.length))

        function follow(): void {
            if (text === root.text)
                return;
            const caret = cursorPosition;
            const atEnd = caret === text.length;
            text = root.text;
            cursorPosition = atEnd ? text.length : Math.min(caret, text.length);
        }
        function report(): void {
            root.edited(text);
            follow();
        }

        Accessible.name: root.label
        Accessible.role: Accessible.EditableText
        // An empty line is laid out anew only for another alignment: mirrored, the caret stood where it was.
        LayoutMirroring.enabled: false
        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Sizes.mm(4)
        anchors.right: parent.right
        anchors.rightMargin: Sizes.mm(4)
        anchors.top: parent.top
        clip: true
        color: Colours.ink
        focus: true
        font: Fonts.naming(metrics.advanceWidth > width - Sizes.space1 ? least : Fonts.body, text)
        horizontalAlignment: fromRight ? TextInput.AlignRight : TextInput.AlignLeft
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        maximumLength: root.longest
        objectName: `${root.objectName}_input`
        selectByMouse: false
        verticalAlignment: TextInput.AlignVCenter

        cursorDelegate: Rectangle {
            color: Colours.ink
            visible: root.activeFocus
            width: Math.max(2, Sizes.mm(0.6))
        }

        Component.onCompleted: follow()
        onAccepted: root.entered()
        onTextEdited: report()
    }
}
