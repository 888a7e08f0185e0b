/** By this the taskbar of Windows and the portals of Linux know the app; the .desktop file bears the same name. */
export const appId = 'io.github.aliasmith.Aliasmith'
