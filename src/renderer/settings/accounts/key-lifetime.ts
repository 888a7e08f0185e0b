import type { KeyLife } from '../../../shared/views/account.ts'
import { locale } from '../../ui/language.ts'
import { t } from '../words.ts'

const weekMs = 604_800_000

/** The day of a moment, without a line break within it. */
export function dayOf(moment: number): string {
  return new Date(moment).toLocaleDateString(locale(), { dateStyle: 'medium' }).replaceAll(' ', '\u00a0')
}

/** The expiry or renewal of a key, in words; `now` in milliseconds since the epoch. */
export function keyLifetime({ expiresAt, renews }: KeyLife, now: number): string {
  const date = dayOf(expiresAt)
  const over = expiresAt <= now
  // After a renewal, the date of the next one is unknown.
  if (renews) return over ? t('key.renewing') : t('key.renews', date)
  return over ? t('key.expired', date) : t('key.expires', date)
}

/** Whether the user should think of a new key: in its last week, or after its end. */
export function isKeyEnding(
  { expiresAt, renews, days = Number.POSITIVE_INFINITY }: KeyLife,
  now: number,
): boolean {
  // A key for a week or less would qualify from its first day.
  return !renews && expiresAt - now <= (days > 7 ? weekMs : weekMs / 7)
}
