pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk
import Kiosk.ViewModels

// The pages that the rail leads to, and signing in: each is there while it is shown.
FocusScope {
    id: root

    required property DeskPagesViewModel pages

    DeskPlace {
        key: "sign_in"
        pages: root.pages

        sourceComponent: SignInPage {
            focus: true
            staff: root.pages.view("staff") as DeskStaffViewModel
        }
    }
    DeskPlace {
        key: "activity"
        pages: root.pages

        sourceComponent: ActivityPage {
            activity: root.pages.view("activity") as DeskActivityViewModel
            focus: true
        }
    }
    DeskPlace {
        key: "calls"
        pages: root.pages

        sourceComponent: CallsPage {
            calls: root.pages.view("calls") as DeskCallsViewModel
            confirm: root.pages.view("confirm") as DeskConfirmViewModel
            focus: true

            onSignInChosen: root.pages.signIn()
        }
    }
    DeskPlace {
        key: "people"
        pages: root.pages

        sourceComponent: PeoplePage {
            focus: true
            people: root.pages.view("people") as DeskPeopleViewModel
            person: root.pages.view("person") as DeskPersonViewModel

            Component.onCompleted: begin()
        }
    }
    DeskPlace {
        key: "inbox"
        pages: root.pages

        sourceComponent: InboxPage {
            inbox: root.pages.view("inbox") as DeskInboxViewModel
        }
    }
    DeskPlace {
        key: "languages"
        pages: root.pages

        sourceComponent: LanguagesPage {
            focus: true
            languages: root.pages.view("languages") as DeskLanguagesViewModel
        }
    }
    DeskPlace {
        key: "close"
        pages: root.pages

        sourceComponent: ClosePage {
            close: root.pages.view("close") as DeskCloseViewModel
            focus: true
        }
    }
    DeskPlace {
        key: "devices"
        pages: root.pages

        sourceComponent: DevicesPage {
            devices: root.pages.view("devices") as DeskDevicesViewModel

            onHubChosen: root.pages.show("hub")
            onScannerChosen: root.pages.show("scanner")
            onScreenChosen: root.pages.show("screen")
        }
    }
    DeskPlace {
        key: "badges"
        pages: root.pages

        sourceComponent: BadgesPage {
            badges: root.pages.view("badges") as DeskBadgesViewModel

            onTemplatesChosen: root.pages.show("templates")
        }
    }
    DeskPlace {
        key: "staffing"
        pages: root.pages

        sourceComponent: StaffPage {
            staffing: root.pages.view("staffing") as DeskStaffingViewModel
        }
    }
    DeskPlace {
        key: "settings"
        pages: root.pages

        sourceComponent: SettingsPage {
            settings: root.pages.view("settings") as DeskSettingsViewModel

            onCardsChosen: root.pages.show("you_said")
        }
    }
    DeskPlace {
        key: "you_said"
        pages: root.pages

        sourceComponent: YouSaidPage {
            youSaid: root.pages.view("you_said") as DeskYouSaidViewModel

            onFinished: root.pages.show("settings")
        }
    }
    DeskPlace {
        key: "scanner"
        pages: root.pages

        sourceComponent: ScannerPage {
            scanner: root.pages.view("scanner") as DeskScannerViewModel

            onFinished: root.pages.show("devices")
        }
    }
    DeskPlace {
        key: "screen"
        pages: root.pages

        sourceComponent: ScreenPage {
            screen: root.pages.view("screen") as DeskScreenViewModel

            onFinished: root.pages.show("devices")
        }
    }
    DeskPlace {
        key: "hub"
        pages: root.pages

        sourceComponent: HubPage {
            hub: root.pages.view("hub") as DeskHubViewModel

            onFinished: root.pages.show("devices")
        }
    }
    DeskPlace {
        key: "templates"
        pages: root.pages

        sourceComponent: TemplatesPage {
            templates: root.pages.view("templates") as DeskTemplatesViewModel

            onFinished: root.pages.show("badges")
        }
    }
}
