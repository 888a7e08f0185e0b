import { afterEach, beforeEach, expect, vi } from 'vitest'
import type { App, AppOptions } from '../../../src/main/app.ts'
import type { Printed } from '../../../src/main/shell/terminal/printed.ts'
import { app, FakeTray, resetElectron } from './fake-electron/index.ts'

export const quickly = { interval: 1 }
/** The action of the hotkey that the app binds. */
export const hotkey = vi.fn()
/** What the app did, in order. */
export const done: string[] = []
export const fakeApp = {
  /** The app closes once this is resolved. */
  closing: Promise.withResolvers<void>(),
  startFails: undefined as Error | undefined,
  /** The app has opened its files once this is resolved. */
  opening: Promise.resolve() as Promise<void>,
  /** The picture in the tray before any file was opened; empty without an icon. */
  firstIcon: undefined as string | undefined,
  /** What the app prints. */
  prints: { address: 'amber@one.example' } as Printed,
}
export const processEvents = ['uncaughtException', 'unhandledRejection'] as const
let starts = 0

/** The app behind the shell: it binds a hotkey, opens the windows that are requested and records what it did. */
export async function createApp({ shell, dataFolder, version }: AppOptions): Promise<App> {
  fakeApp.firstIcon = String(FakeTray.present?.image ?? '')
  await fakeApp.opening
  if (fakeApp.startFails !== undefined) throw fakeApp.startFails
  done.push(`created ${version} in ${dataFolder}`)
  shell.bindHotkey('newAddress', 'Ctrl+Alt+A', hotkey)
  return {
    route: async (sender, name) => ({ ok: true, value: `${sender.window} ${name}` }),
    async newAddress(options) {
      done.push(`new ${JSON.stringify(options)}`)
    },
    async printAddress(options) {
      done.push(`print ${JSON.stringify(options)}`)
      return fakeApp.prints
    },
    openPopover(wish) {
      done.push(wish === undefined ? 'popover' : `popover ${JSON.stringify(wish)}`)
      shell.showPopover()
    },
    openSettings() {
      done.push('settings')
      shell.showSettings()
    },
    openKeys() {
      done.push('keys')
      shell.showSettings()
    },
    reportBug(error) {
      done.push(`bug ${error instanceof Error ? error.message : String(error)}`)
    },
    addPracticeAccount: async () => undefined,
    async close() {
      done.push('close')
      await fakeApp.closing.promise
    },
  }
}

/** Runs the entry of the program with these arguments. */
export async function startApp(...args: string[]): Promise<void> {
  const argv = process.argv
  process.argv = ['/usr/bin/electron', '.', ...args]
  // The entry runs when it is loaded, so each start loads it under another name.
  starts += 1
  await import(/* @vite-ignore */ `../../../src/main/index.ts?start=${starts}`)
  process.argv = argv
}

/** Runs the entry, and waits until it has done what the arguments request. */
export async function runningApp(...args: string[]): Promise<void> {
  await startApp(...args)
  app.ready.resolve()
  const expected = args.includes('--hidden') ? 1 : 2
  await vi.waitFor(() => expect(done.length).toBeGreaterThanOrEqual(expected), {
    ...quickly,
    timeout: 5_000,
  })
}

/** Before each test: a new desktop and app. After it, the process and its streams have their former listeners. */
export function useEntry(): void {
  beforeEach(() => {
    resetElectron()
    hotkey.mockClear()
    done.length = 0
    fakeApp.closing = Promise.withResolvers()
    fakeApp.startFails = undefined
    fakeApp.opening = Promise.resolve()
    fakeApp.firstIcon = undefined
    fakeApp.prints = { address: 'amber@one.example' }
  })

  // Each start adds listeners to the one process that all tests share.
  const former = processEvents.map((name) => [name, process.listeners(name as 'uncaughtException')] as const)
  afterEach(() => {
    for (const [name, listeners] of former) {
      for (const listener of process.listeners(name as 'uncaughtException'))
        if (!listeners.includes(listener)) process.off(name, listener)
    }
    for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error')
  })
}
