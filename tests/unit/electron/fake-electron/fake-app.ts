import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import type { App, FocusOptions, LoginItemSettings, LoginItemSettingsOptions, Settings } from 'electron'
import { FakeEvent } from './fake-desktop.ts'

type UsedOfApp = Pick<
  App,
  | 'quit'
  | 'exit'
  | 'focus'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'setActivationPolicy'
  | 'setAppUserModelId'
  | 'setToastActivatorCLSID'
  | 'setDesktopName'
  | 'setPath'
  | 'getPath'
  | 'getVersion'
  | 'getPreferredSystemLanguages'
  | 'whenReady'
  | 'isReady'
  | 'setAsDefaultProtocolClient'
  | 'isPackaged'
  | 'getLoginItemSettings'
  | 'setLoginItemSettings'
>

function pristineLogin() {
  return {
    asked: [] as Settings[],
    entry: undefined as
      | { readonly path: string | undefined; readonly args: string[] | undefined }
      | undefined,
    status: 'not-registered' as LoginItemSettings['status'],
    /** Whether the Task Manager has switched the entry off. */
    switchedOff: false,
    refuses: false,
    /** Whether the system started the app at login. */
    openedApp: false,
    needsApproval: false,
  }
}

/** The app of the fake; a test makes it ready. */
export class FakeApp extends EventEmitter implements UsedOfApp {
  /** The windows that are open, oldest first. */
  readonly windows = new Set<{ close(): void }>()
  /** Chromium’s switches with their given values. */
  readonly switches = new Map<string, string>()
  readonly commandLine = {
    hasSwitch: (name: string) => this.switches.has(name),
    getSwitchValue: (name: string) => this.switches.get(name) ?? '',
    /** Chromium uses the last value of a repeated switch. It reads its features before the app is ready. */
    appendSwitch: (name: string, value = '') => {
      if (this.#isReady) throw new Error(`The switch ${name} comes too late`)
      this.switches.set(name, value)
    },
  } satisfies Pick<App['commandLine'], 'hasSwitch' | 'getSwitchValue' | 'appendSwitch'>
  isPackaged = false
  lockIsFree = true
  ready = Promise.withResolvers<void>()
  /** Names of the calls in their order, for rules about before and after. */
  readonly calls: string[] = []
  handedOver: unknown
  ended: { readonly code: number } | undefined
  /** The program that links of a scheme start, and its arguments before the link. */
  readonly protocolClients = new Map<string, { readonly path?: string; readonly args?: readonly string[] }>()
  #isReady = false
  #paths = new Map<string, string>()

  /** This removes even a switch that already had its effect on the first helper processes. */
  enableSandbox(): void {
    this.switches.delete('no-sandbox')
    this.calls.push('enableSandbox')
  }
  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    this.calls.push('requestSingleInstanceLock')
    this.handedOver = additionalData
    return this.lockIsFree
  }
  releaseSingleInstanceLock(): void {
    this.calls.push('releaseSingleInstanceLock')
  }
  setActivationPolicy(policy: Parameters<App['setActivationPolicy']>[0]): void {
    this.calls.push(`setActivationPolicy ${policy}`)
  }
  setAppUserModelId(_id: string): void {
    this.calls.push('setAppUserModelId')
  }
  setToastActivatorCLSID(id: string): void {
    if (!/^\{[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}\}$/i.test(id)) throw new Error('Invalid CLSID')
    this.calls.push('setToastActivatorCLSID')
  }
  setDesktopName(name: string): void {
    this.calls.push(`setDesktopName ${name}`)
  }
  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path} does not exist`)
    this.#paths.set(name, path)
  }
  getPath(name: Parameters<App['getPath']>[0]): string {
    return this.#paths.get(name) ?? `/home/user/.config/${name}`
  }
  getVersion(): string {
    return '1.2.3'
  }
  getPreferredSystemLanguages(): string[] {
    return ['en-GB', 'fr-CA']
  }
  async whenReady(): Promise<void> {
    this.calls.push('whenReady')
    await this.ready.promise
    this.#isReady = true
  }
  isReady(): boolean {
    return this.#isReady
  }
  setAsDefaultProtocolClient(protocol: string, path?: string, args?: string[]): boolean {
    this.protocolClients.set(protocol, {
      ...(path === undefined ? {} : { path }),
      ...(args === undefined ? {} : { args }),
    })
    return true
  }
  /** The user opens a link, as macOS reports it. Returns whether the app took it. */
  openLink(url: string): boolean {
    const event = new FakeEvent()
    this.emit('open-url', event, url)
    return event.defaultPrevented
  }
  focus(_options?: FocusOptions): void {
    this.calls.push('focus')
  }
  exit(code = 0): void {
    this.ended = { code }
  }
  /**
   * Like the real one: windows close first, each in its own turn of the event loop. A listener of `will-quit` that
   * prevents the event keeps the app alive.
   */
  quit(): void {
    if (this.#prevented('before-quit')) return
    this.#closeNext([...this.windows])
  }
  #closeNext([window, ...others]: readonly { close(): void }[]): void {
    if (window !== undefined) {
      queueMicrotask(() => {
        if (this.windows.has(window)) window.close()
        this.#closeNext(others)
      })
      return
    }
    if (this.windows.size > 0) return
    if (!this.#prevented('will-quit')) this.ended = { code: 0 }
  }
  #prevented(name: string): boolean {
    const event = new FakeEvent()
    this.emit(name, event)
    return event.defaultPrevented
  }
  /** The system’s record about starting the app with the session. */
  login = pristineLogin()

  /** As on Windows, the entry is found only by the same path and arguments. As on macOS, the status shows a refusal. */
  getLoginItemSettings(options: LoginItemSettingsOptions = {}): LoginItemSettings {
    const { entry, status, switchedOff } = this.login
    const found =
      entry !== undefined &&
      entry.path === options.path &&
      JSON.stringify(entry.args) === JSON.stringify(options.args)
    return {
      openAtLogin: found,
      wasOpenedAtLogin: this.login.openedApp,
      status,
      executableWillLaunchAtLogin: entry !== undefined && !switchedOff,
      launchItems: [],
    }
  }
  setLoginItemSettings(settings: Settings): void {
    const { login } = this
    login.asked.push(settings)
    if (login.refuses) return
    login.entry = settings.openAtLogin ? { path: settings.path, args: settings.args } : undefined
    login.switchedOff = settings.enabled === false
    if (settings.openAtLogin !== true) login.status = 'not-registered'
    else login.status = login.needsApproval ? 'requires-approval' : 'enabled'
  }
  reset(): void {
    this.login = pristineLogin()
    this.removeAllListeners()
    this.windows.clear()
    this.switches.clear()
    this.isPackaged = false
    this.lockIsFree = true
    this.ready = Promise.withResolvers<void>()
    this.calls.length = 0
    this.handedOver = undefined
    this.ended = undefined
    this.protocolClients.clear()
    this.#isReady = false
    this.#paths = new Map()
  }
}

/** The one app of the process. */
export const app = new FakeApp()
