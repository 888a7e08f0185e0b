// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { actionKey, t } from '../../../src/renderer/address/words.ts'
import { addressStates, type MailWhen, saidState } from '../../../src/shared/views/address.ts'

const mailWhen: MailWhen = { off: 'to-trash', trashed: 'bounces' }
const actions = ['copy', 'turn-off', 'turn-on', 'trash', 'restore', 'delete-forever'] as const
const states = ({ mailWhen = {} }: { readonly mailWhen?: MailWhen }) =>
  addressStates.map((state) => t(`state.${saidState(mailWhen, state)}`))
const names = (entry: { readonly mailWhen?: MailWhen }) =>
  actions.map((action) => t(`action.${actionKey(entry, action)}`))

describe('the words for addresses', () => {
  it('are the usual ones where a service drops the mail', () => {
    expect(states({})).toEqual(['Active', 'Switched off', 'In the trash', 'Deleted'])
    expect(names({})).toEqual([
      'Copy',
      'Switch off',
      'Switch on',
      'Move to trash',
      'Restore',
      'Delete for good…',
    ])
  })

  it('say what happens to the mail where that differs', () => {
    expect(states({ mailWhen })).toEqual([
      'Active',
      'Off: mail goes to the trash',
      'Deleted: mail bounces',
      'Deleted',
    ])
    expect(names({ mailWhen })).toEqual([
      'Copy',
      'Switch off: mail to trash',
      'Switch on',
      'Delete: mail bounces',
      'Restore',
      'Delete for good…',
    ])
  })

  it('say so of one state alone', () => {
    expect(states({ mailWhen: { off: 'to-trash' } })[2]).toBe('In the trash')
    expect(states({ mailWhen: { trashed: 'bounces' } })[1]).toBe('Switched off')
  })
})
