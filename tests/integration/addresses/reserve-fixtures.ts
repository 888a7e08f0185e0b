import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect } from 'vitest'
import type { AddressEntry } from '../../../src/shared/views/address.ts'
import { type SimpleLoginServer, startSimpleLoginServer } from '../../servers/simplelogin-server.ts'
import { createFakeShell } from '../../support/fake-shell.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

export const custom = '/api/v3/alias/custom/new'
export const random = '/api/alias/random/new'

export let server: SimpleLoginServer
export let started: StartedApp
export let accountId: string
let time = Date.UTC(2026, 10, 30, 12)
export const now = () => time
/** The clock that nobody sets. */
let steady = 0
export const ends: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

/** Lets time pass. */
export function advance(ms: number): void {
  time += ms
  steady += ms
}

/** Lets time pass, and looks at what is due. */
export function pass(ms = 60_000): void {
  advance(ms)
  started.shell.resume()
}

/** Sets the wall clock back. */
export function setBack(ms: number): void {
  time -= ms
}

async function run(folder?: string): Promise<StartedApp> {
  const app = await startApp({
    ...{ now, steadyNow: () => steady, deadlineMs: 2_000, shell: createFakeShell() },
    ...(folder === undefined ? {} : { folder, keychain: started.keychain }),
  })
  ends.unshift(() => app.stop())
  return app
}

/** Starts an app with an account at SimpleLogin that may have a reserve. `format` makes the service name its addresses. */
export async function start(format = '', plan: 'premium' | 'free' = 'premium'): Promise<void> {
  server = await startSimpleLoginServer({ now, plan, limited: false })
  ends.push(() => server.stop())
  started = await run()
  const account = await started.get('saveAccount', {
    ...{ provider: 'simplelogin', nickname: 'Aliases', server: server.url, key: server.key },
  })
  accountId = account.id
  await started.get('refreshDomains', { accountId })
  await started.get('testConnection', {
    ...{ id: accountId, provider: 'simplelogin', nickname: 'Aliases', server: server.url },
  })
  if (format !== '') await started.get('chooseFormat', { accountId, format: format as 'words' })
  await expect.poll(async () => (await viewOf()).reserve !== undefined || plan === 'free').toBe(true)
}

/** The app on the files as they are at this moment, as after a process that was killed. */
export async function startAfterKill(): Promise<StartedApp> {
  const folder = mkdtempSync(join(tmpdir(), 'aliasmith-killed-'))
  cpSync(started.folder, folder, { recursive: true })
  return run(folder)
}

export async function viewOf(app = started) {
  const { accounts } = await app.get('getSnapshot')
  const view = accounts.find(({ id }) => id === accountId)
  if (view === undefined) throw new Error('no account')
  return view
}

export const readyIn = async (app = started) => (await viewOf(app)).reserve?.address
export const turn = (on: boolean) => started.get('setReserve', { id: accountId, on })

/** Waits until an address is ready. */
export async function ready(app = started): Promise<string> {
  await expect.poll(() => readyIn(app)).toBeDefined()
  return (await readyIn(app)) ?? ''
}

export async function list(app = started): Promise<readonly AddressEntry[]> {
  const { entries } = await app.get('listAddressRange', { query: '', offset: 0, limit: 50 })
  return entries
}
export const recent = async () => (await started.get('listAddresses', { query: '', limit: 20 })).entries
export const creations = () => server.requests.filter(({ path }) => path === custom || path === random)
/** Presses the hotkey once the pace of the service allows it; returns the address. */
export async function press(): Promise<string> {
  advance(60_000)
  await started.app.newAddress()
  expect(started.shell.notifications.at(-1)?.title).toBe('New address · Aliases')
  return started.shell.clipboard()
}
