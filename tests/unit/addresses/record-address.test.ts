import { describe, expect, test } from 'vitest'
import { createCopyOfCreated } from '../../../src/main/addresses/copy-created.ts'
import { createRecorder } from '../../../src/main/addresses/record-address.ts'
import { createRefusingBook } from '../../../src/main/book/refusing-book.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import type { FailureReason } from '../../../src/shared/failure.ts'
import { defaultNamingStyle } from '../../../src/shared/rules/naming.ts'

const account = {
  id: 'a1',
  provider: 'haltman' as const,
  nickname: 'Mail',
  keyInQuery: false,
  keySaved: true,
  state: 'working' as const,
  naming: defaultNamingStyle,
  listedDomains: [],
  listedAt: 0,
}
const attempt = {
  ...{ id: 1, accountId: 'a1', domain: 'one.example', address: 'shop@one.example' },
  ...{ label: '', startedAt: 0 },
}

describe('an address that was created while the disk is full', () => {
  const recordOnFullDisk = async (clipboard: FailureReason | undefined) => {
    const copied: string[] = []
    const record = createRecorder({
      book: createRefusingBook({ reason: 'storage-full' }),
      providers,
      viewAddress: () => expect.unreachable('nothing was written down'),
      onAddress: () => expect.unreachable('nothing was written down'),
      copyCreated: createCopyOfCreated(
        () => true,
        async (text) => {
          if (clipboard === undefined) copied.push(text)
          return clipboard
        },
      ),
    })
    return { copied, result: await record(account, attempt, { address: attempt.address }) }
  }

  test('is copied to the clipboard, and the failure names it', async () => {
    const { copied, result } = await recordOnFullDisk(undefined)
    expect(copied).toEqual(['shop@one.example'])
    expect(result).toMatchObject({
      failure: { reason: 'made-but-not-saved', address: 'shop@one.example' },
    })
    expect(result.ok ? '' : result.failure.message).toContain('shop@one.example')
  })

  test('is not reported as copied if the clipboard refused it', async () => {
    const { result } = await recordOnFullDisk('clipboard-failed')
    expect(result.ok ? 'clipboard' : result.failure.hint).not.toMatch(/clipboard/)
  })
})
