import { describe, test } from 'vitest'
import type { RequestName } from '../../../src/shared/contract.ts'
import { quotingAnswers, spellingAnswers } from '../../servers/quoting.ts'
import { actorKinds, providerOf } from '../../support/drive-requests.ts'
import { asksService, expectNoKeyAfter, suffer } from './suffering.ts'

/** Requests without a key, whatever the account has. */
const keyless: readonly RequestName[] = ['askForKey', 'confirmKey']

describe.concurrent('security 21: a key stays in the main process', { timeout: 600_000 }, () => {
  test.each(actorKinds)('when the service quotes the key in any spelling: %s', (kind) => {
    const names: readonly RequestName[] = asksService[providerOf[kind]]
    const carrying = names.filter((name) => !keyless.includes(name))
    const sorts = ['createAddress', 'syncAddresses', 'testConnection'] as const
    return expectNoKeyAfter(async (world) => {
      await suffer(world, kind, carrying, quotingAnswers(world.keys[kind]))
      const oneOfEachSort = sorts.filter((name) => names.includes(name))
      await suffer(world, kind, oneOfEachSort, spellingAnswers(world.keys[kind]))
    })
  })
})
