import { createSignal } from 'solid-js'
import type { SyncProgress } from '../../../shared/views/address-list.ts'
import { t } from './words.ts'

/** Follows the comparison of several accounts at the same time; an account leaves once its list has been read. */
export function createSyncProgress() {
  const [running, setRunning] = createSignal<ReadonlyMap<string, SyncProgress>>(new Map())

  function view() {
    const lists = [...running().values()]
    const sentences = lists.map(({ accountName, done, total }) =>
      t('sync.progress', accountName, done, total),
    )
    const isKnown = lists.length > 0 && lists.every(({ total }) => total !== undefined)
    const sum = (part: (list: SyncProgress) => number) => lists.reduce((all, list) => all + part(list), 0)
    return {
      /** Names every account whose list is being read. */
      sentence: sentences.length > 0 ? sentences.join(' · ') : t('sync.under-way'),
      /** `undefined` while a service has not reported its number of addresses. */
      bar: isKnown ? { done: sum(({ done }) => done), total: sum(({ total = 0 }) => total) } : undefined,
    }
  }

  return {
    /** The progress of the lists that are being read, as a sentence and as a bar. */
    view,
    take(progress: SyncProgress): void {
      const next = new Map(running())
      if (progress.ended) next.delete(progress.accountId)
      else next.set(progress.accountId, progress)
      setRunning(next)
    },
    clear: () => setRunning(new Map()),
  }
}
