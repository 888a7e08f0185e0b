import { beforeEach } from 'vitest'
import type { Handle } from '../../../src/shared/rules/handle.ts'
import type { How } from '../../servers/misbehaviour.ts'
import { useHaltmanApp } from '../../support/start-haltman-app.ts'

export const claimPath = '/api/handle/create'
export const releasePath = '/api/handle/delete'
export const enablePath = '/api/handle/domain/enable'
export const disablePath = '/api/handle/domain/disable'
export const stranger = 'other@inbox.example'

/** Every way to lose an answer after which the service may have acted. */
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

/** The known states of the domains of a handle. */
export const inShort = ({ domains }: Handle) =>
  domains.map(({ domain, enabled, certain }) => `${domain} ${enabled ? 'on' : 'off'}${certain ? '' : '?'}`)

/** Before each test: an app with an account whose service has handles and two domains. */
export function useHandles() {
  const world = useHaltmanApp()
  beforeEach(async () => {
    await world.started.get('refreshDomains', { accountId: world.account.id })
  })

  const list = () => world.started.get('listHandles', { accountId: world.account.id })
  return {
    world,
    list,
    sent: (path: string) => world.server.requests.filter((request) => request.path === path).length,
    claim: (handle = 'amber') => world.started.get('claimHandle', { accountId: world.account.id, handle }),
    claimed: (handle = 'amber') => ({ accountId: world.account.id, handle }),
    adopt: (domain = 'one.example', handle = 'amber') => ({ accountId: world.account.id, handle, domain }),
    active: () => world.server.handles().filter((handle) => handle.active),
    /** The state of the one handle in the list, and its domains in short form. */
    async only() {
      const [handle] = await list()
      return handle === undefined ? undefined : [handle.state, ...inShort(handle)]
    },
  }
}
