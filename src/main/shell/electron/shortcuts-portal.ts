import { addFeature, type Switches } from './chromium-features.ts'

/**
 * Has Chromium ask the desktop's portal for hotkeys in a Wayland session, which the documentation of Electron demands
 * (docs/api/global-shortcut.md, electron#45171). Chromium does so by itself by now (electron#52221); said twice does no
 * harm, and `--disable-features` still has the last word. To be called before Electron is ready.
 */
export function askPortalForHotkeys(
  commandLine: Switches,
  surroundings: {
    readonly platform: NodeJS.Platform
    readonly env: Readonly<Record<string, string | undefined>>
  },
): void {
  const { platform, env } = surroundings
  if (platform !== 'linux' || (env.XDG_SESSION_TYPE !== 'wayland' && !env.WAYLAND_DISPLAY)) return
  addFeature(commandLine, 'enable-features', 'GlobalShortcutsPortal')
}
