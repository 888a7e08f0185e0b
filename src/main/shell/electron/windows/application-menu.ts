import { Menu } from 'electron'
import type { Platform } from '../../shell.ts'

/**
 * Replaces Electron's default menu, whose Ctrl/Cmd+R would reload the page instead of suggesting a name. macOS needs
 * the roles for its editing keys and, in the file menu, for closing a window. The other systems need no menu for these.
 */
export function setApplicationMenu(platform: Platform): void {
  Menu.setApplicationMenu(
    platform === 'mac'
      ? Menu.buildFromTemplate([
          { role: 'appMenu' },
          { role: 'fileMenu' },
          { role: 'editMenu' },
          { role: 'windowMenu' },
        ])
      : null,
  )
}
