import type { IssuedKeyFacts } from '../../../shared/views/key-by-email.ts'
import { t } from '../words.ts'

const weekMs = 604_800_000

/** Until when a key works, in words; `now` in milliseconds since the epoch. */
export function keyLifetime({ expiresAt, renews }: IssuedKeyFacts, now: number): string {
  // A date stays in one piece at the end of a line.
  const date = new Date(expiresAt).toLocaleDateString('en', { dateStyle: 'medium' }).replaceAll(' ', '\u00a0')
  const over = expiresAt <= now
  // When it renews itself next is not known once it has.
  if (renews) return over ? t('key.renewing') : t('key.renews', date)
  return over ? t('key.expired', date) : t('key.expires', date)
}

/** Whether it is time to think of a new key: in its last week, or after its end. */
export function isKeyEnding({ expiresAt, renews, days }: IssuedKeyFacts, now: number): boolean {
  // A key for a week or less would say so from its first day on.
  return !renews && expiresAt - now <= (days > 7 ? weekMs : weekMs / 7)
}
