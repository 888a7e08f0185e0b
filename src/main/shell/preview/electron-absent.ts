/**
 * Stands in for `electron` where there is none: in the preview and in tests. electron-store takes `app`, `ipcMain` and
 * `shell` from the default export and works without them when it is told its folder.
 */
export default {}
