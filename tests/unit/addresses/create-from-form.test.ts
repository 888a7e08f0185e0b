import { describe, expect, test, vi } from 'vitest'
import { createFromFormBy } from '../../../src/main/addresses/create-from-form.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { failed, type Result, success } from '../../../src/shared/result.ts'
import type { CreatedAddress } from '../../../src/shared/views/address.ts'

const draft = { accountId: 'mail', localPart: 'amber', domain: 'practice.invalid', label: '' }
const made: CreatedAddress = {
  entry: {
    id: 1,
    accountId: 'mail',
    accountName: 'Mail',
    provider: 'practice',
    address: 'amber@practice.invalid',
    label: '',
    createdAt: 1,
    state: 'active',
    says: 'active',
    can: ['copy'],
  },
  copied: true,
}
const refused = failed({
  code: 'conflict' as const,
  reason: 'name-taken' as const,
  message: 'This name is taken.',
  hint: 'Choose another.',
})

/** Makes the address of the form in a popover that hides after copying or stays, and may be hidden by its user. */
async function make(parts: {
  ended: Result<CreatedAddress>
  hides?: boolean
  visible?: boolean
  handle?: Result<CreatedAddress>
  ready?: Result<CreatedAddress>
}) {
  const steps: string[] = []
  const announce = vi.fn()
  const create = vi.fn(async () => parts.ended)
  let isVisible = parts.visible ?? true
  const createFromForm = createFromFormBy({
    accounts: { find: () => undefined },
    providers,
    maker: { create },
    takeHandle: () => parts.handle && Promise.resolve(parts.handle),
    takeReady: async () => parts.ready,
    announce: (account, result) => {
      steps.push(`announce ${isVisible ? 'shown' : 'hidden'}`)
      announce(account, result)
    },
    windows: {
      async holdWhile(work) {
        steps.push('hold')
        const value = await work
        steps.push('release')
        return value
      },
      isPopoverVisible: () => isVisible,
      hideAfterCopying() {
        steps.push('hide')
        if (parts.hides ?? true) isVisible = false
        return !isVisible
      },
    },
  })
  return { answer: await createFromForm(draft), steps, announce, create }
}

describe('an address from the form', () => {
  test('hides the popover once it is copied, and is announced then', async () => {
    const { answer, steps, announce } = await make({ ended: success(made) })
    expect(answer).toEqual(success(made))
    expect(steps).toEqual(['hold', 'release', 'hide', 'announce hidden'])
    expect(announce).toHaveBeenCalledExactlyOnceWith(undefined, success(made))
  })

  test('is shown by a popover that stays, and not announced', async () => {
    const { steps } = await make({ ended: success(made), hides: false })
    expect(steps).toEqual(['hold', 'release', 'hide'])
  })

  test.each([
    ['was not copied', success({ ...made, copied: false })],
    ['is not to be copied', success({ ...made, copied: false, copyOff: true as const })],
    ['was not made', refused],
  ])('leaves the popover open if it %s', async (_why, ended) => {
    const { answer, steps } = await make({ ended })
    expect(answer).toEqual(ended)
    expect(steps).toEqual(['hold', 'release'])
  })

  test.each([
    ['was copied', success(made)],
    ['was not copied', success({ ...made, copied: false })],
    ['was not made', refused],
  ])('that %s is announced if the user has hidden the popover', async (_why, ended) => {
    const { announce } = await make({ ended, hides: false, visible: false })
    expect(announce).toHaveBeenCalledExactlyOnceWith(undefined, ended)
  })

  test('of a handle is taken into use instead of made, and hides the popover, too', async () => {
    const { steps, create } = await make({ ended: refused, handle: success(made) })
    expect(create).not.toHaveBeenCalled()
    expect(steps).toEqual(['hold', 'release', 'hide', 'announce hidden'])
  })

  test('in reserve is taken into use instead of made', async () => {
    const { answer, create } = await make({ ended: refused, ready: success(made) })
    expect(answer).toEqual(success(made))
    expect(create).not.toHaveBeenCalled()
  })
})
