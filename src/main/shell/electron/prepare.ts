import { resolve } from 'node:path'
import { app, protocol } from 'electron'
import { appId } from './system/app-id.ts'
import { askPortalForHotkeys, refuseNetworkReports } from './system/chromium-switches.ts'
import { appScheme } from './windows/app-scheme.ts'

/** Windows uses this to find the app of a notification's button, in later runs too (electron#48132). */
const toastActivator = '{849CC241-19C7-43C4-8099-39256C416AA6}'

/**
 * Makes the settings that must precede Electron's readiness.
 * @param onBug called with an uncaught exception or rejection.
 */
export function prepareElectron(onBug: (error: unknown) => void): void {
  // Every write to a closed terminal is an error, which would be reported by another write.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  // Without a listener, Electron stops everything with a dialog full of code (lib/browser/init.ts).
  process.on('uncaughtException', onBug)
  process.on('unhandledRejection', onBug)
  // An app in the tray runs on without windows.
  app.on('window-all-closed', () => undefined)
  // Every window asks for the sandbox anyway. Where the system allows no sandbox, an AppImage starts without it.
  // Forcing it at this point leaves processes half in it (electron_api_app.cc, microsoft/vscode#184687).
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  protocol.registerSchemesAsPrivileged([appScheme])
  // In development, a notification of the installed app would start Electron's own program.
  if (process.platform === 'win32' && app.isPackaged) {
    // Called first, because the name registers it in the start menu.
    app.setToastActivatorCLSID(toastActivator)
    app.setAppUserModelId(appId)
  }
  askPortalForHotkeys(app.commandLine, process)
  refuseNetworkReports(app.commandLine)
  if (process.platform === 'linux') app.setDesktopName(`${appId}.desktop`)
  // The bundle says the same with LSUIElement; without this call the dock icon would show in development
  // (electron#3498).
  if (process.platform === 'darwin') app.setActivationPolicy('accessory')
  const dataFolder = process.env.ALIASMITH_DATA
  if (!app.isPackaged && dataFolder) {
    const userData = resolve(dataFolder)
    // Electron refuses a missing folder. An import of this module costs the entry milliseconds.
    process.getBuiltinModule('node:fs').mkdirSync(userData, { recursive: true })
    app.setPath('userData', userData)
  }
}
