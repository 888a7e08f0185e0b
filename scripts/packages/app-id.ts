/** The app's name to its systems: the .desktop file, the taskbar of Windows, the bundle of macOS. */
export const appId = 'io.github.aliasmith.Aliasmith'
