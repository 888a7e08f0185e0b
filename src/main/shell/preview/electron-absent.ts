/**
 * Replaces `electron` in the preview and in tests. electron-store takes `app`, `ipcMain` and `shell` from the default
 * export and works without them when it is given its folder.
 */
export default {}
