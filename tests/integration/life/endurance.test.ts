import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { measureProcess } from '../../../scripts/soak/process-figures.ts'
import type { AccountView } from '../../../src/shared/views/account.ts'
import { themes } from '../../../src/shared/views/preferences.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { type LikedoServer, startLikedoServer } from '../../servers/likedo-server.ts'
import type { How } from '../../servers/misbehaviour.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

/*
 * A short form of `npm run soak`: it counts what must not grow with the work, and measures no bytes. Released connections
 * and promises of the test runner vary; a leak with each piece of work exceeds both limits.
 */
const allowed = 10
const allowedPromises = 30

/** Hundreds of writes to the disk, on a busy computer. */
vi.setConfig({ testTimeout: 120_000 })

let haltman: HaltmanServer
let likedo: LikedoServer
let started: StartedApp
let accounts: { readonly haltman: AccountView; readonly likedo: AccountView }

const unlimited = 1e9

beforeEach(async () => {
  const limits = { perKey: unlimited, lists: unlimited, perNetwork: unlimited }
  haltman = await startHaltmanServer({ domains: ['one.example'], limits })
  likedo = await startLikedoServer({
    owners: [{ key: 'lk_0123456789', plan: 'lifetime' }],
    hourlyLimit: unlimited,
  })
  started = await startApp()
  const add = (provider: 'haltman' | 'likedo', service: HaltmanServer | LikedoServer, domain: string) =>
    started.get('saveAccount', {
      provider,
      nickname: provider,
      key: service.key,
      server: service.url,
      defaultDomain: domain,
    })
  accounts = {
    haltman: await add('haltman', haltman, 'one.example'),
    likedo: await add('likedo', likedo, 'ig.do'),
  }
})

afterEach(async () => {
  await started.stop()
  await Promise.all([haltman.stop(), likedo.stop()])
})

const troubles: readonly { readonly how: How; readonly commits?: boolean }[] = [
  { how: 'reset', commits: true },
  { how: { status: 500 } },
  { how: 'huge', commits: true },
  { how: { status: 429, headers: { 'retry-after': '0' } } },
  { how: 'cut', commits: true },
  { how: { status: 409, body: { error: 'alias_taken' } } },
]

/** Creates addresses at both services, every fifth during a failure, and deletes every fourth again. */
async function create(from: number, count: number): Promise<void> {
  for (let index = from; index < from + count; index += 1) {
    const atHaltman = index % 2 === 0
    const server = atHaltman ? haltman : likedo
    if (index % 5 === 0) {
      const trouble = troubles[(index / 5) % troubles.length]
      if (trouble) server.misbehave({ when: /create$/, ...trouble })
    }
    const made = await started.ask('createAddress', {
      accountId: (atHaltman ? accounts.haltman : accounts.likedo).id,
      localPart: `name${index}`,
      domain: atHaltman ? 'one.example' : 'ig.do',
      label: `Label ${index}`,
    })
    if (made.ok && atHaltman && index % 4 === 0) await started.ask('undoAddress', { id: made.value.entry.id })
  }
}

async function open(times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) {
    started.app.openPopover()
    await started.get('getSnapshot')
    await started.get('hidePopover')
  }
}

async function change(times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) {
    const theme = themes[turn % themes.length] ?? 'system'
    await started.get('changePreferences', { theme, notifications: turn % 2 === 0 })
    await started.get('saveNaming', {
      id: accounts.likedo.id,
      naming: { kind: 'random', length: 8 + (turn % 5) },
    })
    await started.get('setHotkey', {
      id: 'newAddress',
      accelerator: `Control+Alt+Shift+${turn % 2 === 0 ? 'N' : 'M'}`,
    })
  }
}

/** The counted resources. The heap and the threads depend on the test runner. */
function count() {
  const figures = measureProcess()
  return {
    resources: figures.resources,
    timers: figures.timers,
    descriptors: figures.descriptors,
    processListeners: figures.processListeners,
    emitters: figures.emitters,
    abortSignals: figures.abortSignals,
    promises: figures.promises,
    connections: haltman.connections() + likedo.connections(),
  }
}

describe('after much work', () => {
  test.each([
    ['creations, many of which fail', (from: number, times: number) => create(from, times), 240],
    ['openings of the popover', (_from: number, times: number) => open(times), 60],
    ['changes of the settings', (_from: number, times: number) => change(times), 60],
  ] as const)('(%s) the app holds no more resources than after a little', async (_name, work, times) => {
    await work(0, 20)
    const began = count()
    await work(20, times)
    // Released connections end in their own time.
    await expect
      .poll(
        () => {
          const ended = count()
          return Object.entries(began).filter(
            ([name, before]) =>
              Reflect.get(ended, name) > before + (name === 'promises' ? allowedPromises : allowed),
          )
        },
        { timeout: 10_000, interval: 250 },
      )
      .toEqual([])
  })
})
