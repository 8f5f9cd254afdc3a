pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// The outlines of resources/icons/marks/*.svg (the badge prints those files); a test keeps the two equal. 100 x 100 units, even-odd.
QtObject {
    readonly property string cog: "M37.97 16.36Q40.75 15.21 41.02 12.22L41.61 5.68Q41.88 2.69 44.88 2.69L55.12 2.69Q58.12 2.69 58.39 5.68L58.98 12.22Q59.25 15.21 62.03 16.36L65.28 17.71Q68.06 18.86 70.36 16.93L75.41 12.73Q77.71 10.81 79.83 12.93L87.07 20.17Q89.19 22.29 87.27 24.59L83.07 29.64Q81.14 31.94 82.29 34.72L83.64 37.97Q84.79 40.75 87.78 41.02L94.32 41.61Q97.31 41.88 97.31 44.88L97.31 55.12Q97.31 58.12 94.32 58.39L87.78 58.98Q84.79 59.25 83.64 62.03L82.29 65.28Q81.14 68.06 83.07 70.36L87.27 75.41Q89.19 77.71 87.07 79.83L79.83 87.07Q77.71 89.19 75.41 87.27L70.36 83.07Q68.06 81.14 65.28 82.29L62.03 83.64Q59.25 84.79 58.98 87.78L58.39 94.32Q58.12 97.31 55.12 97.31L44.88 97.31Q41.88 97.31 41.61 94.32L41.02 87.78Q40.75 84.79 37.97 83.64L34.72 82.29Q31.94 81.14 29.64 83.07L24.59 87.27Q22.29 89.19 20.17 87.07L12.93 79.83Q10.81 77.71 12.73 75.41L16.93 70.36Q18.86 68.06 17.71 65.28L16.36 62.03Q15.21 59.25 12.22 58.98L5.68 58.39Q2.69 58.12 2.69 55.12L2.69 44.88Q2.69 41.88 5.68 41.61L12.22 41.02Q15.21 40.75 16.36 37.97L17.71 34.72Q18.86 31.94 16.93 29.64L12.73 24.59Q10.81 22.29 12.93 20.17L20.17 12.93Q22.29 10.81 24.59 12.73L29.64 16.93Q31.94 18.86 34.72 17.71ZM44.5 36.04V28H55.5V36.04A15 15 0 1 1 44.5 36.04Z"
    readonly property string fingerJoint: "M6 12.5Q6 10 8.5 10L21.5 10Q24 10 24 12.5L24 35.5Q24 38 26.5 38L38.5 38Q41 38 41 35.5L41 12.5Q41 10 43.5 10L56.5 10Q59 10 59 12.5L59 35.5Q59 38 61.5 38L73.5 38Q76 38 76 35.5L76 12.5Q76 10 78.5 10L91.5 10Q94 10 94 12.5L94 87.5Q94 90 91.5 90L8.5 90Q6 90 6 87.5ZM40 64A10 10 0 1 0 60 64A10 10 0 1 0 40 64Z"
    readonly property string domeNut: "M16 45A34 38 0 0 1 84 45ZM4 58Q4 56 5.41 54.59L8.59 51.41Q10 50 12 50L88 50Q90 50 91.41 51.41L94.59 54.59Q96 56 96 58L96 84Q96 86 94.59 87.41L91.41 90.59Q90 92 88 92L12 92Q10 92 8.59 90.59L5.41 87.41Q4 86 4 84ZM32.75 58H37.25V84H32.75ZM62.75 58H67.25V84H62.75Z"
    readonly property string wedge: "M8 90Q4 90 6.99 87.34L91.01 12.66Q94 10 94 14L94 86Q94 90 90 90ZM60.5 66A10.5 10.5 0 1 0 81.5 66A10.5 10.5 0 1 0 60.5 66Z"
    readonly property string ring: "M58.5 4.79A46 46 0 1 1 41.5 4.79V27.56A24 24 0 1 0 58.5 27.56Z"
    readonly property string dovetail: "M15.97 11.31Q15 9 17.5 9L82.5 9Q85 9 84.03 11.31L67.97 49.69Q67 52 69.5 52L90.5 52Q93 52 93 54.5L93 88.5Q93 91 90.5 91L9.5 91Q7 91 7 88.5L7 54.5Q7 52 9.5 52L30.5 52Q33 52 32.03 49.69ZM24 68H76V74H24Z"
    readonly property list<string> shapes: ["cog", "fingerJoint", "domeNut", "wedge", "ring", "dovetail"]

    function outline(shape: string): string {
        switch (shape) {
        case "fingerJoint":
            return fingerJoint;
        case "domeNut":
            return domeNut;
        case "wedge":
            return wedge;
        case "ring":
            return ring;
        case "dovetail":
            return dovetail;
        default:
            return cog;
        }
    }

    // One mark as an SVG document. Besides its colour each colour has a treatment of its own: spruce plain, marigold with an
    // ink edge, coral with a cut line round it, plum hollow.
    function svg(shape: string, colour: string, turn: int, fill: color, edge: color, under: color, size: real): string {
        let drawn = "";
        switch (colour) {
        case "marigold":
            drawn = path(shape, fill, edge, 7);
            break;
        case "coral":
            drawn = path(shape, "none", fill, 16) + path(shape, fill, under, 8);
            break;
        case "plum":
            drawn = path(shape, under, fill, 11);
            break;
        default:
            drawn = path(shape, fill, fill, 4);
        }
        return Drawing.document("-9 -9 118 118", size, size, `<g transform='rotate(${turn * 90} 50 50)'>${drawn}</g>`);
    }
    function path(shape: string, fill: string, stroke: string, width: real): string {
        const paint = `fill='${fill}' stroke='${stroke}' stroke-width='${width}'`;
        return `<path fill-rule='evenodd' stroke-linejoin='round' ${paint} d='${outline(shape)}'/>`;
    }
}
