import { visibleArgument } from '../../shared/rules/visible-text.ts'
import type { KeyLife } from '../../shared/views/account.ts'
import { locale } from '../../shared/words/language.ts'
import { words } from '../../shared/words/words.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { keyLifeOf } from '../accounts/key-report.ts'
import type { After } from '../base/wall-clock.ts'
import type { Settings, SettingsStore } from '../settings/settings.ts'
import type { DesktopNotification } from '../shell/shell.ts'
import type { Notices } from './notices.ts'

type Reminder = NonNullable<Settings['keyReminders']>[string]

const dayMs = 86_400_000

/** How long a check waits at most, in milliseconds: a clock that is set forward brings a reminder nearer. */
const longestWait = dayMs

const noticeId = (accountId: string) => `key-expiry-${accountId}`
const idPrefix = noticeId('')

/** How far a clock may be corrected after the last reminder without removing it, in days. */
const slackDays = 1 / 24

/** Whether a new key comes by email; otherwise the user makes it on the website of the service. */
const isByEmail = ({ issuedKey }: AccountRecord) => issuedKey !== undefined

/**
 * The reminder that is due; none for a key that renews itself, or was issued for no longer than the reminder's time.
 */
function dueStep(
  life: KeyLife | undefined,
  now: number,
  before: Reminder | undefined,
): Reminder['step'] | undefined {
  if (life === undefined || life.renews) return undefined
  // A key of unknown lifetime may be old.
  const { expiresAt, days = Number.POSITIVE_INFINITY } = life
  const daysLeft = (expiresAt - now) / dayMs
  if (daysLeft <= 0) return undefined
  const isLast = before?.step === 'day' && before.expiresAt === expiresAt
  if (daysLeft <= (isLast ? 1 + slackDays : 1)) return days > 1 ? 'day' : undefined
  return daysLeft <= 7 && days > 7 ? 'week' : undefined
}

/** The next moment at which a reminder of the key begins or ends, in milliseconds since the epoch; none for other keys. */
function nextMoment(life: KeyLife | undefined, now: number): number | undefined {
  if (life === undefined || life.renews) return undefined
  return [7, 1, 0].map((days) => life.expiresAt - days * dayMs).find((moment) => moment > now)
}

/**
 * Reminds of keys that expire soon: once a week before and once a day before. The settings keep what was shown, so that
 * no start of the app repeats it.
 */
export function createKeyReminders(parts: {
  readonly accounts: Accounts
  readonly settings: SettingsStore
  readonly notices: Notices
  now(): number
  /** Calls back by the wall clock, so that a computer that slept over a day still reminds in time. */
  readonly after: After
  announce(notification: DesktopNotification): void
  /** Opens the form that renews the key. */
  renew(accountId: string): void
}) {
  const { accounts, settings, notices, now, after, announce, renew } = parts
  let isStarted = false
  let cancel: (() => void) | undefined
  const reminders = () => settings.read().keyReminders ?? {}

  function remember(accountId: string, next: Reminder): void {
    const current = Object.entries(reminders()).filter(([id]) => accounts.find(id) !== undefined)
    // A failed write only repeats a reminder at the next start.
    settings.write({
      ...settings.read(),
      keyReminders: { ...Object.fromEntries(current), [accountId]: next },
    })
  }

  function remind(account: AccountRecord, expiresAt: number, step: Reminder['step']): void {
    const before = reminders()[account.id]
    const known = before?.expiresAt === expiresAt && before.step === step
    const say = () => {
      const when = new Date(expiresAt).toLocaleDateString(locale(), { dateStyle: 'long' })
      const { keyExpires, keyExpiresElsewhere } = words().desktop.notices
      return (isByEmail(account) ? keyExpires : keyExpiresElsewhere)(visibleArgument(account.nickname), when)
    }
    const [message] = say()
    if (!known) {
      remember(account.id, { expiresAt, step, dismissed: false })
    }
    // After the reminder of the last day, a corrected clock must not show that of the week.
    const hadLastReminder = before?.expiresAt === expiresAt && before.step === 'day'
    if (!known && !hadLastReminder) {
      const renewThis = () => renew(account.id)
      const { keyExpires, renewKey, replaceKey } = words().desktop.notifications
      announce({
        title: keyExpires(visibleArgument(account.nickname)),
        body: message,
        onClick: renewThis,
        actions: [{ label: isByEmail(account) ? renewKey : replaceKey, run: renewThis }],
      })
    }
    const id = noticeId(account.id)
    const shown = notices.all().some((notice) => notice.id === id && notice.message === message)
    if (shown || (known && before.dismissed)) return
    notices.add({ id, say, renewAccountId: account.id })
  }

  function check(): void {
    const due = accounts.all().flatMap((account) => {
      const life = keyLifeOf(account)
      const step = dueStep(life, now(), reminders()[account.id])
      return step === undefined || life === undefined ? [] : [{ account, step, expiresAt: life.expiresAt }]
    })
    const wanted = new Set(due.map(({ account }) => noticeId(account.id)))
    for (const { id } of notices.all()) {
      if (id.startsWith(idPrefix) && !wanted.has(id)) notices.dismiss(id)
    }
    for (const { account, step, expiresAt } of due) remind(account, expiresAt, step)
    plan()
  }

  /** Plans the next check. Without a key that ends there is none, so that nothing wakes the computer. */
  function plan(): void {
    cancel?.()
    cancel = undefined
    if (!isStarted) return
    const moments = accounts.all().flatMap((account) => nextMoment(keyLifeOf(account), now()) ?? [])
    if (moments.length > 0) cancel = after(Math.min(Math.min(...moments) - now(), longestWait), check)
  }

  return {
    /** Shows the reminders that are due and removes those that no longer apply. */
    check,
    /** Remembers the dismissal if the notice is a reminder. */
    dismissed(id: string): void {
      const accountId = id.slice(idPrefix.length)
      const before = id.startsWith(idPrefix) ? reminders()[accountId] : undefined
      if (before !== undefined) remember(accountId, { ...before, dismissed: true })
    },
    /** Checks now, and whenever a reminder is due. The returned function stops it. */
    start(): () => void {
      isStarted = true
      check()
      return () => {
        isStarted = false
        cancel?.()
      }
    },
  }
}
