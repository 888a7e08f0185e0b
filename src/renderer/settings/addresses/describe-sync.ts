import type { SyncReport } from '../../../shared/views/address-list.ts'
import { locale } from '../../ui/language.ts'
import { sentences } from '../../ui/words.ts'
import { t } from './words.ts'

const timeOfDay = (at: number) => new Date(at).toLocaleTimeString(locale(), { timeStyle: 'short' })

/** The result of a comparison in words; `undefined` if there is nothing to report. */
export function describeSync(report: SyncReport, asked: boolean): string | undefined {
  const { added, changed, missing = 0, unreadable = 0, lookAgainAt, asks, failures } = report
  const news = added + changed > 0 ? t('sync.result', added, changed) : undefined
  const details = [
    missing > 0 ? t('sync.missing', missing) : undefined,
    lookAgainAt === undefined ? undefined : t('sync.again', timeOfDay(lookAgainAt)),
    unreadable > 0 ? t('sync.unreadable', unreadable) : undefined,
  ].filter((part) => part !== undefined)
  const told = [news, ...details].filter((part) => part !== undefined)
  if (told.length > 0) return told.reduce(sentences)
  return asked && asks === undefined && failures.length === 0 ? t('sync.nothing') : undefined
}
