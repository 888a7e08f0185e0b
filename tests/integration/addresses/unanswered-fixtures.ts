import { beforeEach } from 'vitest'
import { createPath, listPath, useAddresses } from './address-fixtures.ts'

export const address = 'lost@one.example'

/** Before each test: an app whose journal has a creation that happened, and whose answer and lookup were lost. */
export function useUnanswered() {
  const { world, draft, creations, book } = useAddresses()
  beforeEach(async () => {
    world.server.misbehave({ when: createPath, how: 'reset', commits: true })
    world.server.misbehave({ when: listPath, how: 'reset' })
    await world.started.refusal('createAddress', draft('lost'))
  })

  return {
    world,
    draft,
    /** The form of the account, without its key. */
    form: () => ({
      id: world.account.id,
      provider: 'haltman' as const,
      nickname: 'Mail',
      server: world.server.url,
      defaultDomain: 'one.example',
    }),
    creations,
    looks: () => world.server.requests.filter(({ path }) => path === listPath).length,
    trayState: () => world.started.shell.tray().state,
    book: () => book(),
  }
}
