import { afterEach, beforeEach } from 'vitest'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

export const minute = 60_000
export const day = 86_400_000
export const inbox = 'me@inbox.example'

/** Before each test: a Haltman server without keys that sends many codes, and an app on the clock of the test. */
export function useKeyByEmail() {
  let clock = Date.now()
  let server: HaltmanServer
  let started: StartedApp
  const now = () => clock

  beforeEach(async () => {
    clock = Date.now()
    server = await startHaltmanServer({
      owners: [],
      domains: ['one.example'],
      now,
      limits: { codesPerEmail: 100, codesPerNetwork: 100 },
    })
    started = await startApp({ now })
  })
  afterEach(async () => {
    await started.stop()
    await server.stop()
  })

  const account = (change: object = {}) => ({
    provider: 'haltman' as const,
    nickname: 'Mail',
    server: server.url,
    ...change,
  })
  const newestCode = () => server.mails().at(-1)?.code ?? ''
  return {
    world: {
      get clock() {
        return clock
      },
      set clock(next) {
        clock = next
      },
      get server() {
        return server
      },
      set server(next) {
        server = next
      },
      get started() {
        return started
      },
      set started(next) {
        started = next
      },
    },
    now,
    account,
    /** The request for a code for a key of 90 days. */
    request: (change: object = {}) => ({
      account: account(),
      email: inbox,
      days: 90,
      renews: false,
      ...change,
    }),
    newestCode,
    wrongCode: () => (newestCode() === '000000' ? '000001' : '000000'),
    asked: (path: string) => server.requests.filter((made) => made.path === path),
  }
}
