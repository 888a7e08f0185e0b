import { describe, test } from 'vitest'
import { lostAnswers } from '../../servers/losses.ts'
import { actorKinds, providerOf } from '../../support/drive-requests.ts'
import { asksService, expectNoKeyAfter, suffer } from './suffering.ts'

const losses = lostAnswers.filter((how) => how !== 'never')

// Each in a world of its own, and several at once: most of the time is a wait for silence.
describe.concurrent('security 21: a key stays in the main process', { timeout: 600_000 }, () => {
  test.each(actorKinds)('when the answer is lost or broken: %s', (kind) =>
    expectNoKeyAfter((world) => suffer(world, kind, asksService[providerOf[kind]], losses)),
  )
})
