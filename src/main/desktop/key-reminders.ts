import { locale, words } from '../../shared/words/words.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { Settings, SettingsStore } from '../settings/settings.ts'
import type { DesktopNotification } from '../shell/shell.ts'
import type { Notices } from './notices.ts'

/** Reminds of keys that expire soon: a week before and a day before, each time once. */
export interface KeyReminders {
  /** Tells what is to be told now, and takes back what no longer holds. */
  check(): void
  /** Remembers that a notice was dismissed, if it is one of these. */
  dismissed(noticeId: string): void
  /** Checks now and from time to time. Call what it gives to end that. */
  start(): () => void
}

type Told = NonNullable<Settings['keyReminders']>[string]

const dayMs = 86_400_000
/** By the wall clock, so that a computer that slept over a day still tells in time. Milliseconds. */
const checkEvery = 30 * 60_000

const noticeId = (accountId: string) => `key-expiry-${accountId}`
const idPrefix = noticeId('')

/** How far a clock may be put right after the last reminder without taking it back, in days. */
const slackDays = 1 / 24

/** The reminder that is due; none for a key that renews itself, or that never had more time than that. */
function dueStep(
  { issuedKey }: AccountRecord,
  now: number,
  before: Told | undefined,
): Told['step'] | undefined {
  if (issuedKey === undefined || issuedKey.renews) return undefined
  const daysLeft = (issuedKey.expiresAt - now) / dayMs
  if (daysLeft <= 0) return undefined
  const isLast = before?.step === 'day' && before.expiresAt === issuedKey.expiresAt
  if (daysLeft <= (isLast ? 1 + slackDays : 1)) return issuedKey.days > 1 ? 'day' : undefined
  return daysLeft <= 7 && issuedKey.days > 7 ? 'week' : undefined
}

/** Builds the reminders. What was told is kept in the settings, so that no start of the app repeats it. */
export function createKeyReminders({
  accounts,
  settings,
  notices,
  now,
  announce,
  renew,
}: {
  readonly accounts: Accounts
  readonly settings: SettingsStore
  readonly notices: Notices
  now(): number
  announce(notification: DesktopNotification): void
  /** Opens the form in which the key is renewed. */
  renew(accountId: string): void
}): KeyReminders {
  const told = () => settings.read().keyReminders ?? {}

  function remember(accountId: string, next: Told): void {
    const current = Object.entries(told()).filter(([id]) => accounts.find(id) !== undefined)
    // A disk that refuses costs a repeated reminder at the next start, nothing else.
    settings.write({
      ...settings.read(),
      keyReminders: { ...Object.fromEntries(current), [accountId]: next },
    })
  }

  function remind(account: AccountRecord, expiresAt: number, step: Told['step']): void {
    const before = told()[account.id]
    const known = before?.expiresAt === expiresAt && before.step === step
    const say = () => {
      const when = new Date(expiresAt).toLocaleDateString(locale(), { dateStyle: 'long' })
      return words().desktop.notices.keyExpires(account.nickname, when)
    }
    const [message] = say()
    if (!known) {
      remember(account.id, { expiresAt, step, dismissed: false })
    }
    // A clock that ran ahead has told of the last day, and nothing of the week is news after that.
    const wasToldOfLast = before?.expiresAt === expiresAt && before.step === 'day'
    if (!known && !wasToldOfLast) {
      const renewThis = () => renew(account.id)
      announce({
        title: words().desktop.notifications.keyExpires(account.nickname),
        body: message,
        onClick: renewThis,
        actions: [{ label: words().desktop.notifications.renewKey, run: renewThis }],
      })
    }
    const id = noticeId(account.id)
    const shown = notices.all().some((notice) => notice.id === id && notice.message === message)
    if (shown || (known && before.dismissed)) return
    notices.add({ id, say, renewAccountId: account.id })
  }

  function check(): void {
    const due = accounts.all().flatMap((account) => {
      const step = dueStep(account, now(), told()[account.id])
      return step === undefined || account.issuedKey === undefined
        ? []
        : [{ account, step, expiresAt: account.issuedKey.expiresAt }]
    })
    const wanted = new Set(due.map(({ account }) => noticeId(account.id)))
    for (const { id } of notices.all()) {
      if (id.startsWith(idPrefix) && !wanted.has(id)) notices.dismiss(id)
    }
    for (const { account, step, expiresAt } of due) remind(account, expiresAt, step)
  }

  return {
    check,
    dismissed(id) {
      const accountId = id.slice(idPrefix.length)
      const before = id.startsWith(idPrefix) ? told()[accountId] : undefined
      if (before !== undefined) remember(accountId, { ...before, dismissed: true })
    },
    start() {
      check()
      const timer = setInterval(check, checkEvery)
      timer.unref()
      return () => clearInterval(timer)
    },
  }
}
