import { describe, expect, test } from 'vitest'
import { defineProvider } from '../../../src/main/providers/define-provider.ts'
import { local } from '../../../src/main/providers/operation.ts'
import { practice } from '../../../src/main/providers/practice.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { success } from '../../../src/shared/result.ts'

describe('what a service can do', () => {
  test.each([
    ['haltman', ['own-names', 'handles', 'delete-forever', 'list', 'key-by-email', 'own-server']],
    ['proxiedmail', ['made-names', 'labels']],
    ['relay', ['own-names', 'made-names', 'switch', 'block-promotions', 'delete-forever', 'list', 'labels']],
    [
      'simplelogin',
      [
        ...[
          'own-names',
          'made-names',
          'switch',
          'trash',
          'delete-forever',
          'list',
          'send-from',
          'recipients',
        ],
        ...['labels', 'pins', 'own-server'],
      ],
    ],
    [
      'fastmail',
      [...['own-names', 'made-names', 'switch', 'bounce', 'delete-forever', 'list', 'labels', 'own-server']],
    ],
    ['forwardemail', ['own-names', 'switch', 'delete', 'list', 'recipients', 'labels', 'own-server']],
    ['own-domain', ['no-key', 'own-names']],
    ['plus-addressing', ['no-key', 'own-names']],
    ['practice', ['no-key', 'own-names', 'made-names', 'switch', 'trash', 'delete', 'send-from', 'no-mail']],
  ] as const)('follows from the operations and offers of %s', (id, can) => {
    expect(providers[id].view.can).toEqual(can)
  })

  test('grows with its operations, and is stated nowhere else', () => {
    const { can: _, domains, ...facts } = practice.view
    const more = defineProvider({
      facts: { ...facts, domains: { known: [], freeTyping: false }, receivesMail: true },
      operations: {
        ...practice.operations,
        sendFrom: local(() => success('me@example.com')),
        pin: local(() => success(null)),
        locateUnnamed: local(() => success({ items: [] })),
      },
    })
    expect(more.view.can).toEqual([
      'no-key',
      'made-names',
      'switch',
      'trash',
      'delete-forever',
      'send-from',
      'pins',
    ])
    expect(domains.known.length).toBeGreaterThan(0)
  })
})
