pragma ComponentBehavior: Bound

import QtQuick

GalleryName {
    heading: "What is the code on your badge?"
    hint: "Four big characters"
    layout: "code"
    typedText: "K7"
}
