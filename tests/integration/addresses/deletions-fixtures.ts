import { afterEach, beforeEach, expect } from 'vitest'
import type { AddressEntry } from '../../../src/shared/views/address.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'
import { deletePath, listPath } from './address-fixtures.ts'

export const minute = 60_000
/** The owner of other addresses at the server. */
export const other = { key: 'b'.repeat(64), email: 'other@inbox.example' }

/** Before each test: a Haltman server with two owners, and an app with the account of the first. */
export function useDeletions() {
  let server: HaltmanServer
  let started: StartedApp
  let accountId: string
  let off: number
  let set: number

  beforeEach(async () => {
    off = 0
    set = 0
    server = await startHaltmanServer({
      domains: ['one.example'],
      owners: [{ key: 'a'.repeat(64), email: 'me@inbox.example' }, other],
    })
    started = await startApp({ now: () => Date.now() + off + set, steadyNow: () => Date.now() + off })
    accountId = (await started.get('saveAccount', form())).id
  })
  afterEach(async () => {
    await started.stop()
    await server.stop()
  })

  const form = () => ({
    provider: 'haltman' as const,
    nickname: 'Mail',
    key: server.key,
    server: server.url,
    defaultDomain: 'one.example',
  })
  const wish = (localPart: string) => ({ accountId, localPart, domain: 'one.example', label: '' })
  const make = async (localPart: string): Promise<AddressEntry> =>
    (await started.get('createAddress', wish(localPart))).entry
  const entries = async () =>
    (await started.get('listAddressRange', { query: '', offset: 0, limit: 200 })).entries
  const entry = async () => (await entries())[0]

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
      get accountId() {
        return accountId
      },
      /** How far both clocks of the computer are off. */
      get off() {
        return off
      },
      set off(next) {
        off = next
      },
      /** How far the clock of the computer was set ahead while no time passed. */
      set set(next: number) {
        set = next
      },
    },
    form,
    wish,
    make,
    calls: (path: string) => server.requests.filter((request) => request.path === path).length,
    entries,
    entry,
    /** Deletes an address without an answer for the app. */
    async deleteUnheard(options: { readonly commits: boolean }): Promise<AddressEntry> {
      const made = await make('open')
      server.misbehave({ when: deletePath, how: 'reset', commits: options.commits })
      server.misbehave({ when: listPath, how: 'reset' })
      expect(await started.refusal('undoAddress', { id: made.id })).toMatchObject({
        reason: 'deletion-unknown',
      })
      server.behave()
      expect(await entry()).toMatchObject({
        state: 'active',
        wanted: 'deleted',
        can: ['copy', 'label', 'pin', 'delete-forever'],
      })
      return made
    },
  }
}
