import { afterEach, beforeEach } from 'vitest'
import type { PlanId } from '../../../src/shared/rules/plan.ts'
import type { AccountView, Budget } from '../../../src/shared/views/account.ts'
import { startHaltmanServer } from '../../servers/haltman-server.ts'
import { type LikedoServer, startLikedoServer } from '../../servers/likedo-server.ts'
import type { TestServer } from '../../servers/start-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

export const minute = 60_000
export const hour = 60 * minute
export const createPath = '/api/v1/emails/create'

/** The accounts at LikeDo, each with a key of its own. */
const likes = ['Like', 'Full', 'Neighbour'] as const
const keyOf = (name: string) => `lk_${name.toLowerCase().repeat(8)}`

/** Before each test: a LikeDo server and an app without accounts, both on the clock of the test. */
export function useLimits() {
  let now: number
  let likedo: LikedoServer
  let started: StartedApp
  const others: TestServer[] = []
  let names = 0

  beforeEach(async () => {
    now = new Date(2028, 1, 10, 12).getTime()
    likedo = await startLikedoServer({ now: () => now, owners: likes.map((name) => ({ key: keyOf(name) })) })
    started = await startApp({ now: () => now })
  })
  afterEach(async () => {
    await started.stop()
    await Promise.all([likedo, ...others.splice(0)].map((server) => server.stop()))
  })

  function draft({ id, domains }: AccountView) {
    names += 1
    return { accountId: id, localPart: `name${names}`, domain: domains[0]?.name ?? 'ig.do', label: '' }
  }
  async function view(nickname = 'Like'): Promise<AccountView | undefined> {
    return (await started.get('getSnapshot')).accounts.find((account) => account.nickname === nickname)
  }

  return {
    world: {
      get now() {
        return now
      },
      set now(next) {
        now = next
      },
      get started() {
        return started
      },
      set started(next) {
        started = next
      },
      get likedo() {
        return likedo
      },
      /** The servers of the Haltman accounts. */
      others: others as readonly TestServer[],
    },
    /** Saves an account at LikeDo. */
    add(nickname: (typeof likes)[number] = 'Like', plan?: PlanId): Promise<AccountView> {
      const more = plan === undefined ? {} : { plan }
      const key = keyOf(nickname)
      return started.get('saveAccount', { provider: 'likedo', nickname, key, server: likedo.url, ...more })
    },
    /** Saves a Haltman account at a server of its own. */
    async addHaltman(nickname: string): Promise<AccountView> {
      const server = await startHaltmanServer({ domains: ['one.example'] })
      others.push(server)
      const { key, url } = server
      const place = { server: url, defaultDomain: 'one.example' }
      return started.get('saveAccount', { provider: 'haltman', nickname, key, ...place })
    },
    draft,
    create: (account: AccountView) => started.get('createAddress', draft(account)),
    refusal: (account: AccountView) => started.refusal('createAddress', draft(account)),
    view,
    budget: async (nickname?: string): Promise<Budget | undefined> => (await view(nickname))?.budget,
  }
}
