import { afterEach, beforeEach } from 'vitest'
import type { AccountView } from '../../../src/shared/views/account.ts'
import { type HaltmanOwner, type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { type LikedoServer, startLikedoServer } from '../../servers/likedo-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

export const minute = 60_000
export const hour = 60 * minute
/** The time at which each test begins. */
export const begin = Date.UTC(2026, 10, 21, 9)
export const listPath = '/api/alias/list'
export const everything = { query: '', offset: 0, limit: 200 }
export const ours = { key: 'a'.repeat(64), email: 'me@inbox.example' }
export const theirs = { key: 'b'.repeat(64), email: 'them@inbox.example' }

/** Before each test: an app with an account whose service keeps a list, and a clock that the test sets. */
export function useListedAccount() {
  let haltman: HaltmanServer
  let likedo: LikedoServer
  let started: StartedApp
  let mail: AccountView
  let time = begin
  const others: HaltmanServer[] = []
  const world = {
    get haltman() {
      return haltman
    },
    get likedo() {
      return likedo
    },
    get started() {
      return started
    },
    set started(next) {
      started = next
    },
    /** The account at Haltman. */
    get mail() {
      return mail
    },
    /** The clock of the app and of all services. */
    get time() {
      return time
    },
    set time(next) {
      time = next
    },
  }
  const now = () => time
  const form = () => ({
    provider: 'haltman' as const,
    nickname: 'Mail',
    key: ours.key,
    server: haltman.url,
    defaultDomain: 'one.example',
  })

  beforeEach(async () => {
    time = begin
    const limits = { perKey: 1e6, lists: 1e6, perNetwork: 1e6 }
    haltman = await startHaltmanServer({
      domains: ['one.example'],
      now,
      limits,
      owners: [ours, theirs],
    })
    likedo = await startLikedoServer({ now, hourlyLimit: 1e6 })
    started = await startApp({ now })
    mail = await started.get('saveAccount', form())
  })
  afterEach(async () => {
    await started.stop()
    await Promise.all([haltman, likedo, ...others.splice(0)].map((server) => server.stop()))
  })

  const all = async () => (await started.get('listAddressRange', everything)).entries
  const sync = (asked = true) => started.get('syncAddresses', { asked })
  return {
    world,
    now,
    form,
    all,
    sync,
    /** Another server of the service, with one owner. */
    async startOther(owner: HaltmanOwner): Promise<HaltmanServer> {
      const other = await startHaltmanServer({ domains: ['one.example'], now, owners: [owner] })
      others.push(other)
      return other
    },
    async make(localPart: string, label = '') {
      const draft = { accountId: mail.id, localPart, domain: 'one.example', label }
      return (await started.get('createAddress', draft)).entry
    },
    states: async () =>
      Object.fromEntries((await all()).map(({ address, state }) => [address.split('@')[0] ?? '', state])),
    /** The number of requests for the list. */
    lists: () => haltman.requests.filter(({ path }) => path === listPath).length,
    /** Addresses that the service has had for long, and that the book has from its list. */
    async known(...names: readonly string[]): Promise<void> {
      for (const [index, name] of names.entries())
        haltman.add(`${name}@one.example`, { createdAt: begin - 90 * 24 * hour + index })
      await sync()
    },
  }
}
