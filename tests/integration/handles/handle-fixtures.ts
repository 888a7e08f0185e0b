import { afterEach, beforeEach } from 'vitest'
import type { Handle } from '../../../src/shared/rules/handle.ts'
import type { AccountView } from '../../../src/shared/views/account.ts'
import type { HaltmanServer } from '../../servers/haltman-server.ts'
import type { How } from '../../servers/misbehaviour.ts'
import type { StartedApp } from '../../support/start-app.ts'
import { startHaltmanApp } from '../../support/start-haltman-app.ts'

export const claimPath = '/api/handle/create'
export const releasePath = '/api/handle/delete'
export const enablePath = '/api/handle/domain/enable'
export const disablePath = '/api/handle/domain/disable'
export const stranger = 'other@inbox.example'

/** Every way to lose an answer for which the service may have acted. */
export const losses: readonly How[] = [
  'reset',
  'reset-in-body',
  'cut',
  'html',
  'empty',
  'array',
  { status: 500 },
  { status: 502 },
]

/** What is known of the domains of a handle. */
export const inShort = ({ domains }: Handle) =>
  domains.map(({ domain, enabled, certain }) => `${domain} ${enabled ? 'on' : 'off'}${certain ? '' : '?'}`)

/** Before each test: an app with an account whose service has handles, and knows two domains. */
export function useHandles() {
  let server: HaltmanServer
  let started: StartedApp
  let account: AccountView
  beforeEach(async () => {
    ;({ server, started, account } = await startHaltmanApp())
    await started.get('refreshDomains', { accountId: account.id })
  })
  afterEach(async () => {
    await started.stop()
    await server.stop()
  })

  const list = () => started.get('listHandles', { accountId: account.id })
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
      get account() {
        return account
      },
    },
    list,
    sent: (path: string) => server.requests.filter((request) => request.path === path).length,
    claim: (handle = 'amber') => started.get('claimHandle', { accountId: account.id, handle }),
    claimed: (handle = 'amber') => ({ accountId: account.id, handle }),
    adopt: (domain = 'one.example', handle = 'amber') => ({ accountId: account.id, handle, domain }),
    active: () => server.handles().filter((handle) => handle.active),
    /** The state of the one handle in the list, and its domains in short. */
    async only() {
      const [handle] = await list()
      return handle === undefined ? undefined : [handle.state, ...inShort(handle)]
    },
  }
}
