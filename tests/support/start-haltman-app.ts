import { afterEach, beforeEach } from 'vitest'
import type { AccountView } from '../../src/shared/views/account.ts'
import { type HaltmanServer, startHaltmanServer } from '../servers/haltman-server.ts'
import { type StartedApp, startApp } from './start-app.ts'

/** An app with one Haltman account, and the service behind it. */
export interface HaltmanApp {
  readonly server: HaltmanServer
  readonly started: StartedApp
  readonly account: AccountView
}

/** Starts a Haltman server with two domains and an app whose account **Mail** uses the first. */
export async function startHaltmanApp(): Promise<HaltmanApp> {
  const server = await startHaltmanServer({
    domains: ['one.example', 'two.example'],
    hiddenDomains: ['hidden.example', 'xn--bcher-kva.example'],
  })
  const started = await startApp()
  const account = await started.get('saveAccount', {
    provider: 'haltman',
    nickname: 'Mail',
    key: server.key,
    server: server.url,
    defaultDomain: 'one.example',
  })
  return { server, started, account }
}

/** Before each test: the server, the app and its account. A test may replace the app and the account. */
export function useHaltmanApp() {
  let server: HaltmanServer
  let started: StartedApp
  let account: AccountView
  beforeEach(async () => {
    ;({ server, started, account } = await startHaltmanApp())
  })
  afterEach(async () => {
    await started.stop()
    await server.stop()
  })

  return {
    get server() {
      return server
    },
    get started() {
      return started
    },
    set started(next) {
      started = next
    },
    get account() {
      return account
    },
    set account(next) {
      account = next
    },
  }
}
