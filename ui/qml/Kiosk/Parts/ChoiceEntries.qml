pragma ComponentBehavior: Bound

import QtQml

// The answers of a model, for PagedChoices: taken where each came by itself, the cards were laid out four times.
Instantiator {
    id: root

    // All of them are there.
    signal gathered

    // A page that is made between frames makes them last to first.
    function gather(): void {
        for (let index = 0; index < count; ++index) {
            if (!objectAt(index))
                return;
        }
        gathered();
    }

    onObjectAdded: gather()
    onObjectRemoved: gather()
}
