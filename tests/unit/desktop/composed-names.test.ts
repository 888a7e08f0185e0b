import { afterEach, describe, expect, test } from 'vitest'
import { type AccountRecord, readAccount } from '../../../src/main/accounts/account-record.ts'
import { createAnnouncer } from '../../../src/main/addresses/announce-address.ts'
import { describeFailure } from '../../../src/main/base/describe-failure.ts'
import type { NoticeToShow } from '../../../src/main/base/notice-to-show.ts'
import { createBugReporter } from '../../../src/main/desktop/bugs.ts'
import { createDataNotices } from '../../../src/main/desktop/data-notices.ts'
import { createFailuresToShow } from '../../../src/main/desktop/failures-to-show.ts'
import { createKeyNotices } from '../../../src/main/desktop/key-notices.ts'
import { createReserveNotices } from '../../../src/main/desktop/reserve-notices.ts'
import { createUnreadFailures } from '../../../src/main/desktop/unread-failure.ts'
import { createListQuestions } from '../../../src/main/list/list-questions.ts'
import { noLog } from '../../../src/main/log/log.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import type { DesktopNotification } from '../../../src/main/shell/shell.ts'
import { failed, success } from '../../../src/shared/result.ts'
import type { AddressEntry } from '../../../src/shared/views/address.ts'
import { languages } from '../../../src/shared/words/language.ts'
import { loadWords } from '../../../src/shared/words/words.ts'
import { hostileTexts } from '../../support/hostile-texts.ts'
import { unseenIn } from '../../support/unseen-characters.ts'

afterEach(() => loadWords('en'))

const nothing = () => undefined
const notification = { close: nothing }

const entryOf = (name: string, address: string): AddressEntry => ({
  id: 1,
  accountId: 'mail',
  accountName: name,
  provider: 'haltman',
  address,
  label: '',
  createdAt: 1,
  state: 'active',
  says: 'active',
  can: ['delete-forever'],
})

/** An account with this nickname and the defaults of a new one. */
function accountOf(nickname: string): AccountRecord {
  const read = readAccount({ id: 'mail', provider: 'haltman', nickname: 'Mail' }, () => undefined)
  if (read.kind !== 'known') throw new Error(read.kind)
  return { ...read.account, nickname }
}

/** Every notice and notification that mentions an account or a path, with this name in its place. */
async function composed(name: string): Promise<readonly string[]> {
  const notices: NoticeToShow[] = []
  const shown: DesktopNotification[] = []
  const add = { add: (notice: NoticeToShow) => void notices.push(notice), dismiss: nothing }
  const announce = (told: DesktopNotification) => {
    shown.push(told)
    return notification
  }
  const account = accountOf(name)
  createKeyNotices(add).left(name)
  createDataNotices(add).replaced('accounts', `/data/${name}`)
  createReserveNotices(add).kept(account, name, 'changed')
  const book = { deleteMissing: nothing, keepMissing: nothing, keepUnlisted: nothing }
  const questions = createListQuestions(Object(book), add, nothing)
  questions.set(account, { kind: 'other-owner', listed: name, known: name })
  createBugReporter({
    log: noLog,
    logsFolder: name,
    notices: add,
    notify: (bug) => void announce(bug),
    openAbout: nothing,
    onBug: nothing,
  })(new Error('a bug'))

  const work: Promise<unknown>[] = []
  const tell = createAnnouncer({
    providers,
    undo: async () => success(entryOf(name, name)),
    announce,
    announceMade: (_, made) => void announce(made),
    showMade: nothing,
    keepFailure: nothing,
    dropFailure: nothing,
    copy: async () => undefined,
    openPopover: nothing,
    isPopoverVisible: () => false,
    showFailure: nothing,
    now: () => 0,
    follow: (promise) => void work.push(promise),
  })
  tell(account, failed(describeFailure({ reason: 'key-missing' }, { account: name })))
  tell(account, success({ entry: entryOf(name, name), copied: true }))
  shown.at(-1)?.actions?.[0]?.run()
  shown.at(-1)?.actions?.[0]?.run()
  await Promise.all(work)
  return [...notices.flatMap((notice) => notice.say()), ...shown.flatMap(({ title, body }) => [title, body])]
}

/** A text without the pairs of isolates that a phrase puts around a name. */
function withoutIsolates(text: string): string {
  const without = text.replaceAll(/\u2068([^\u2068\u2069]*)\u2069/g, '$1')
  return without === text ? text : withoutIsolates(without)
}

describe('security 23: a notice or a notification', () => {
  test.each(Object.entries(hostileTexts))('about %s hides no character', async (_, name) => {
    for (const text of await composed(name)) expect(unseenIn(withoutIsolates(text)), text).toEqual([])
  })

  test.each(languages)('shows no sign of direction as a code in the language %s', async (language) => {
    await loadWords(language)
    const told = await composed('قهوة')
    expect(told.length).toBeGreaterThan(15)
    for (const text of told) expect(text).not.toContain('⟨U+')
  })
})

test.each([
  ['en', 'this notification: “Copied: \u2068قهوة\u2069”'],
  ['fr', '« Copied : \u2068قهوة\u2069 »'],
  ['ja', '「Copied：\u2068قهوة\u2069」'],
] as const)(
  'a notification that was not shown is quoted as the language %s writes it',
  async (language, quoted) => {
    await loadWords(language)
    const unread = createUnreadFailures(nothing)
    const failures = createFailuresToShow({
      unread,
      notify: ({ onRefused }) => {
        onRefused?.()
        return notification
      },
      windows: { isPopoverVisible: () => false },
      showInPopover: nothing,
      log: noLog,
    })
    failures.notify({ title: 'Copied', body: '\u2068قهوة\u2069' })
    const [told] = unread.take()
    expect(told?.failure.message.replaceAll('\u00a0', ' ')).toContain(quoted)
  },
)
