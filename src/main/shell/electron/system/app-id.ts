/** The taskbar of Windows and the portals of Linux know the app by this id; the .desktop file has the same name. */
export const appId = 'io.github.aliasmith.Aliasmith'
