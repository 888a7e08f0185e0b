import { afterEach, beforeEach } from 'vitest'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

/** Before each test: a Haltman server with one domain, and an app without accounts. */
export function useAccounts() {
  let server: HaltmanServer
  let started: StartedApp
  beforeEach(async () => {
    server = await startHaltmanServer({ domains: ['one.example'] })
    started = await startApp()
  })
  afterEach(async () => {
    await started.stop()
    await server.stop()
  })

  return {
    world: {
      get server() {
        return server
      },
      get started() {
        return started
      },
      set started(next) {
        started = next
      },
    },
    /** The form of an account at the server. */
    form: (change: object = {}) => ({
      provider: 'haltman' as const,
      nickname: 'Mail',
      key: server.key,
      server: server.url,
      ...change,
    }),
  }
}
