pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// What a manager may do with one of the staff; nobody blocks or removes themselves.
GridLayout {
    id: root

    required property DeskStaffingViewModel staffing

    columnSpacing: Sizes.space2
    columns: 2
    rowSpacing: Sizes.space2

    Act {
        icon: "lock"
        label: "New PIN"
        objectName: "staffPin"

        onTapped: root.staffing.begin("pin")
    }
    Act {
        icon: "badge"
        label: root.staffing.hasPass ? "Replace pass" : "Make a pass"
        objectName: "staffPass"

        onTapped: root.staffing.begin("pass")
    }
    Act {
        icon: "people"
        label: "Role"
        objectName: "staffRole"
        visible: !root.staffing.isOneself

        onTapped: root.staffing.begin("role")
    }
    Act {
        icon: "erase"
        label: "End pass"
        objectName: "staffRevoke"
        visible: root.staffing.hasPass

        onTapped: root.staffing.begin("revoke")
    }
    Act {
        icon: "cross"
        label: "Block"
        objectName: "staffBlock"
        visible: !root.staffing.isOneself && !root.staffing.blocked

        onTapped: root.staffing.begin("block")
    }
    Act {
        icon: "leave"
        label: "Remove"
        objectName: "staffRemove"
        visible: !root.staffing.isOneself

        onTapped: root.staffing.begin("remove")
    }
}
