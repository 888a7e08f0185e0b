import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Keychain } from '../../../src/main/accounts/keychain.ts'
import { createMemoryKeychain } from '../../../src/main/accounts/memory-keychain.ts'
import { startHaltmanServer } from '../../servers/haltman-server.ts'
import { startLikedoServer } from '../../servers/likedo-server.ts'
import { type BundledProcess, bundleProcess } from '../../support/bundle-process.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

/** Processes start slowly on a busy computer. */
vi.setConfig({ testTimeout: 60_000, expect: { poll: { timeout: 15_000 } } })

let creator: BundledProcess
beforeAll(async () => {
  creator = await bundleProcess(join(import.meta.dirname, 'creating-process.ts'))
})
afterAll(() => creator.remove())

const services = [
  {
    provider: 'haltman',
    domain: 'one.example',
    path: '/api/alias/create',
    start: () => startHaltmanServer({ domains: ['one.example'] }),
  },
  { provider: 'likedo', domain: 'ig.do', path: '/api/v1/emails/create', start: () => startLikedoServer() },
] as const

let folder: string
let keychain: Keychain
let started: StartedApp | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aliasmith-kill-'))
  keychain = createMemoryKeychain()
})
afterEach(async () => {
  await started?.app.close()
  started = undefined
  await rm(folder, { recursive: true, force: true })
})

async function book(app: StartedApp): Promise<readonly string[]> {
  const { entries } = await app.get('listAddresses', { query: '', limit: 50 })
  return entries.map(({ address }) => address)
}

describe.each(services)('an app that is killed during a creation at $provider', (service) => {
  const { provider, domain, path } = service
  const address = `killed@${domain}`

  type Server = Awaited<ReturnType<typeof service.start>>

  async function addAccount(server: Server): Promise<string> {
    const app = await startApp({ folder, keychain })
    const { id } = await app.get('saveAccount', {
      provider,
      nickname: 'Mail',
      key: server.key,
      server: server.url,
      defaultDomain: domain,
    })
    await app.app.close()
    return id
  }

  /** Starts a process that creates an address, and kills it once `isTime`. */
  async function killAmidCreation(
    { key }: Server,
    accountId: string,
    localPart: string,
    isTime: () => boolean,
  ): Promise<void> {
    const wish = JSON.stringify({ accountId, localPart, domain, label: 'note' })
    const child = spawn(process.execPath, [creator.script, folder, key, wish], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const exited = once(child, 'exit')
    try {
      await once(child.stdout, 'data')
      await expect.poll(isTime, { interval: 1, timeout: 10_000 }).toBe(true)
    } finally {
      child.kill('SIGKILL')
      await exited
    }
  }

  test.each([
    ['before the answer to a creation that happened', 'never'],
    ['while that answer arrives', 'drip'],
    ['at the moment of that answer', 'none'],
  ] as const)('%s has the address in the list at the next start, created once', async (_name, how) => {
    const server = await service.start()
    try {
      if (how !== 'none') server.misbehave({ when: path, how, commits: true })
      const id = await addAccount(server)
      await killAmidCreation(server, id, 'killed', () => server.addresses().length === 1)
      started = await startApp({ folder, keychain })
      const app = started
      await expect.poll(() => book(app)).toEqual([address])
      const { entries } = await app.get('listAddresses', { query: 'note', limit: 5 })
      expect(entries).toHaveLength(1)
      expect(server.requests.filter((request) => request.path === path)).toHaveLength(1)
      expect(server.addresses()).toEqual([address])
    } finally {
      await server.stop()
    }
  })

  test('before the service acted creates nothing by itself, and the same request again creates it once', async () => {
    const server = await service.start()
    try {
      server.misbehave({ when: path, how: 'never' })
      const creations = () => server.requests.filter((request) => request.path === path).length
      const accountId = await addAccount(server)
      await killAmidCreation(server, accountId, 'killed', () => creations() === 1)
      const before = server.requests.length
      started = await startApp({ folder, keychain })
      // The open attempt is looked up.
      await expect.poll(() => server.requests.length).toBeGreaterThan(before)
      expect(await book(started)).toEqual([])
      expect(creations()).toBe(1)
      await started.get('createAddress', { accountId, localPart: 'killed', domain, label: '' })
      expect(await book(started)).toEqual([address])
      expect(server.addresses()).toEqual([address])
    } finally {
      await server.stop()
    }
  })

  test('and whose request is carried out later finds the address when the popover is opened', async () => {
    const server = await service.start()
    try {
      server.misbehave({ when: path, how: 'never' })
      const id = await addAccount(server)
      const isSent = () => server.requests.some((request) => request.path === path)
      await killAmidCreation(server, id, 'killed', isSent)
      const before = server.requests.length
      started = await startApp({ folder, keychain })
      await expect.poll(() => server.requests.length).toBeGreaterThan(before)
      server.add(address)
      const app = started
      await expect
        .poll(() => {
          app.app.openPopover()
          return book(app)
        })
        .toEqual([address])
    } finally {
      await server.stop()
    }
  })

  test('three times in a row keeps every address once', async () => {
    const server = await service.start()
    try {
      const id = await addAccount(server)
      for (const round of [1, 2, 3]) {
        server.misbehave({ when: path, how: 'never', commits: true })
        await killAmidCreation(server, id, `killed${round}`, () => server.addresses().length === round)
      }
      started = await startApp({ folder, keychain })
      const app = started
      const expected = [3, 2, 1].map((round) => `killed${round}@${domain}`)
      await expect.poll(() => book(app)).toEqual(expected)
      expect(server.addresses()).toEqual(expected)
    } finally {
      await server.stop()
    }
  })
})
