pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts

// Ten digits and a way back, by touch or by the keyboard's own digits.
GridLayout {
    id: root

    readonly property list<string> faces: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "erase"]

    signal struck(string digit)
    signal erased

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false // digits run from the left in every direction of writing
    columnSpacing: Sizes.keyGap
    columns: 3
    rowSpacing: Sizes.keyGap
    uniformCellHeights: true
    uniformCellWidths: true

    Keys.onPressed: event => {
        if (event.text.length === 1 && "0123456789".includes(event.text)) {
            event.accepted = true;
            root.struck(event.text);
        } else if (event.key === Qt.Key_Backspace) {
            event.accepted = true;
            root.erased();
        }
    }

    Repeater {
        model: root.faces

        delegate: Item {
            id: place

            required property string modelData

            Layout.fillHeight: true
            Layout.fillWidth: true
            implicitHeight: Sizes.mm(22)
            implicitWidth: Sizes.mm(30)

            Key {
                anchors.fill: parent
                guardMs: 0
                icon: place.modelData === "erase" ? "erase" : ""
                label: place.modelData === "erase" ? "Delete" : place.modelData
                objectName: `pin_${place.modelData}`
                visible: place.modelData.length > 0

                onTapped: place.modelData === "erase" ? root.erased() : root.struck(place.modelData)
            }
        }
    }
}
