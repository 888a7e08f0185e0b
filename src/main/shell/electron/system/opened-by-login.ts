import { app } from 'electron'
import type { Command } from '../command-line.ts'

/** Whether the system opened the app at login. A login item of macOS gets no arguments, so the system is asked (electron#42302). */
export function isOpenedByLogin(command: Command): boolean {
  if (process.platform !== 'darwin' || command.kind !== 'open' || command.draft !== undefined) return false
  return app.getLoginItemSettings({ type: 'mainAppService' }).wasOpenedAtLogin
}
