import { expect, test } from 'vitest'
import { type Announcement, createAnnouncer } from '../../../src/main/addresses/announce-address.ts'
import { describeFailure } from '../../../src/main/base/describe-failure.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import type { FailureReason } from '../../../src/shared/failure.ts'
import { failed, type Result, success } from '../../../src/shared/result.ts'
import type { AddressAction, AddressEntry } from '../../../src/shared/views/address.ts'

const entry: AddressEntry = {
  id: 1,
  accountId: 'mail',
  accountName: 'Mail',
  provider: 'haltman',
  address: 'a@one.example',
  label: '',
  createdAt: 1,
  state: 'active',
  says: 'active',
  can: ['delete-forever'],
}

/** Presses the first button of the notification of a new address, and of the confirmation, if there is one. */
async function takeBack(action: AddressAction, outcome: Result<AddressEntry>): Promise<string | undefined> {
  const told: Announcement[] = []
  const work: Promise<unknown>[] = []
  const announce = createAnnouncer({
    providers,
    undo: async () => outcome,
    announce(announcement) {
      told.push(announcement)
      return { close: () => undefined }
    },
    announceMade: (_, announcement) => void told.push(announcement),
    showMade: () => undefined,
    keepFailure: () => undefined,
    dropFailure: () => undefined,
    copy: async () => undefined,
    openPopover: () => undefined,
    isPopoverVisible: () => false,
    showFailure: () => undefined,
    now: () => 0,
    follow: (promise) => work.push(promise),
  })
  announce({ id: 'mail', nickname: 'Mail' }, success({ entry: { ...entry, can: [action] }, copied: true }))
  told.at(-1)?.actions?.[0]?.run()
  if (action === 'delete-forever') told.at(-1)?.actions?.[0]?.run()
  await Promise.all(work)
  return told.at(-1)?.title
}

const refused = (reason: FailureReason) => failed(describeFailure({ reason, address: entry.address }))

test.each([
  ['delete', success(entry), 'Address taken back'],
  ['delete', refused('deleted-but-not-saved'), 'Address taken back'],
  ['delete', refused('deletion-unknown'), 'The address may have been taken back'],
  ['delete', refused('offline'), 'The address was not taken back'],
  ['trash', success(entry), 'Address taken back'],
  ['delete-forever', success(entry), 'Address deleted'],
  ['delete-forever', refused('deleted-but-not-saved'), 'Address deleted'],
  ['delete-forever', refused('deletion-unknown'), 'The address may have been deleted'],
  ['delete-forever', refused('offline'), 'The address was not deleted'],
] as const)(
  'the button of a new address reports its outcome in its own words: %s, %o',
  async (action, outcome, title) => {
    expect(await takeBack(action, outcome)).toBe(title)
  },
)
