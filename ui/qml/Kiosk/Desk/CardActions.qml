pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Look
import Kiosk.Parts
import Kiosk.ViewModels

// What whoever is signed in may do with a person, the usual first.
GridLayout {
    id: root

    required property DeskPersonViewModel person
    readonly property string stands: person.state

    columnSpacing: Sizes.space2
    columns: width < Sizes.mm(260) ? 2 : 3
    rowSpacing: Sizes.space2

    Act {
        Layout.columnSpan: root.columns
        icon: "tick"
        kind: ActionButton.Primary
        label: "Check in"
        objectName: "cardCheckIn"
        visible: root.stands === "booked"

        onTapped: root.person.checkIn()
    }
    Act {
        Layout.columnSpan: root.columns
        icon: "leave"
        kind: ActionButton.Primary
        label: "Check out"
        objectName: "cardCheckOut"
        visible: root.stands === "in"

        onTapped: root.person.checkOut()
    }
    Act {
        Layout.columnSpan: root.columns
        icon: "undo"
        kind: ActionButton.Primary
        label: "Still here: undo the check-out"
        objectName: "cardUndoOut"
        visible: root.stands === "left"

        onTapped: root.person.ask("why_out")
    }
    Act {
        icon: "move"
        label: "Move"
        objectName: "cardMove"
        visible: root.stands === "in" && !root.person.isElsewhere

        onTapped: root.person.ask("move")
    }
    Act {
        icon: "people"
        label: "Add people"
        objectName: "cardAdd"
        visible: root.stands === "in"

        onTapped: root.person.ask("add")
    }
    Act {
        icon: "edit"
        label: "Name"
        objectName: "cardName"
        visible: root.person.name.length > 0 && !root.person.isElsewhere && !root.person.erasing

        onTapped: root.person.ask("name")
    }
    Act {
        icon: "badge"
        label: root.stands === "booked" ? "Print badge only" : "Print badge"
        objectName: "cardPrint"
        visible: (root.stands === "in" || root.stands === "booked") && !root.person.isElsewhere && !root.person.erasing

        onTapped: root.person.reprint()
    }
    Act {
        icon: "code"
        label: "New pass"
        objectName: "cardPass"
        visible: root.stands === "in" && !root.person.isElsewhere

        onTapped: root.person.ask("pass")
    }
    Act {
        icon: "undo"
        label: "Undo check-in"
        objectName: "cardUndoIn"
        visible: root.stands === "in" && !root.person.isElsewhere

        onTapped: root.person.ask("why_in")
    }
    Act {
        icon: "privacy"
        label: "Erase"
        objectName: "cardErase"
        visible: root.person.mayErase && (root.person.name.length > 0 || root.stands === "booked") && !root.person.erasing

        onTapped: root.person.ask("erase")
    }
    Act {
        icon: "undo"
        label: "Keep name"
        objectName: "cardKeepName"
        visible: root.person.mayErase && root.person.erasing

        onTapped: root.person.keepName()
    }
}
