/*
 * The DOM of the unit tests paints nothing, and lacks what only painting needs. A popover whose test is over may still
 * load its later part, so it gets this in every file.
 */
Object.assign(globalThis, { CSS: { highlights: new Map() }, Highlight: class extends Set {} })
