import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import type { App, FocusOptions } from 'electron'
import { FakeEvent } from './fake-desktop.ts'

type UsedOfApp = Pick<
  App,
  | 'quit'
  | 'exit'
  | 'focus'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'setActivationPolicy'
  | 'setAppUserModelId'
  | 'setDesktopName'
  | 'setPath'
  | 'getPath'
  | 'getVersion'
  | 'whenReady'
  | 'isPackaged'
>

/** The app of the fake: it is ready when a test says so. */
export class FakeApp extends EventEmitter implements UsedOfApp {
  /** The windows that are open, oldest first. */
  readonly windows = new Set<{ close(): void }>()
  /** Chromium's switches, as they were given. */
  readonly switches = new Map<string, string>()
  readonly commandLine = {
    getSwitchValue: (name: string) => this.switches.get(name) ?? '',
  } satisfies Pick<App['commandLine'], 'getSwitchValue'>
  isPackaged = false
  lockIsFree = true
  ready = Promise.withResolvers<void>()
  /** Names of what was called, in order, for rules about before and after. */
  readonly calls: string[] = []
  handedOver: unknown
  ended: { readonly code: number } | undefined
  #paths = new Map<string, string>()

  enableSandbox(): void {
    this.calls.push('enableSandbox')
  }
  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    this.calls.push('requestSingleInstanceLock')
    this.handedOver = additionalData
    return this.lockIsFree
  }
  setActivationPolicy(policy: Parameters<App['setActivationPolicy']>[0]): void {
    this.calls.push(`setActivationPolicy ${policy}`)
  }
  setAppUserModelId(_id: string): void {
    this.calls.push('setAppUserModelId')
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
  whenReady(): Promise<void> {
    this.calls.push('whenReady')
    return this.ready.promise
  }
  focus(_options?: FocusOptions): void {
    this.calls.push('focus')
  }
  exit(code = 0): void {
    this.ended = { code }
  }
  /** As the real one: windows are closed first, and whoever holds back `will-quit` keeps the app alive. */
  quit(): void {
    if (this.#prevented('before-quit')) return
    for (const window of [...this.windows]) window.close()
    if (this.windows.size > 0) return
    if (!this.#prevented('will-quit')) this.ended = { code: 0 }
  }
  #prevented(name: string): boolean {
    const event = new FakeEvent()
    this.emit(name, event)
    return event.defaultPrevented
  }
  reset(): void {
    this.removeAllListeners()
    this.windows.clear()
    this.switches.clear()
    this.isPackaged = false
    this.lockIsFree = true
    this.ready = Promise.withResolvers<void>()
    this.calls.length = 0
    this.handedOver = undefined
    this.ended = undefined
    this.#paths = new Map()
  }
}

/** The one app of a process. */
export const app = new FakeApp()
