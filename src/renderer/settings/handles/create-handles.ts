import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type { Failure } from '../../../shared/failure.ts'
import type { Handle } from '../../../shared/rules/handle.ts'
import { latest } from '../../ui/latest.ts'
import type { Settings } from '../create-settings.ts'

/** The handles of an account as the section shows them. */
export interface HandlesState {
  /** `undefined` until they were asked for. */
  readonly handles: Accessor<readonly Handle[] | undefined>
  find(id: number): Handle | undefined
  /** What went wrong last and belongs to no field and to no handle that is in the list for sure. */
  readonly failure: Accessor<Failure | undefined>
  tell(failure: Failure | undefined): void
  /** Shows a handle that was answered before its event arrives. */
  keep(handle: Handle): void
}

/** Asks for an account's handles and keeps them up to date. Its domains are asked for, too: each has a switch. */
export function createHandles({ api }: Settings, accountId: string): HandlesState {
  const [handles, setHandles] = createSignal<readonly Handle[]>()
  const [failure, setFailure] = createSignal<Failure>()
  let isGone = false
  const takeTurn = latest()

  async function load(): Promise<void> {
    const isCurrent = takeTurn()
    const listed = await api.listHandles({ accountId })
    if (isGone) return
    // An answer may be older than what came by another way meanwhile.
    if (!isCurrent()) return load()
    if (listed.ok) setHandles(listed.value)
    else setFailure(listed.failure)
  }

  async function start(): Promise<void> {
    await load()
    // In the background: what is known stays usable, so a failure is no news.
    const domains = await api.refreshDomains({ accountId })
    if (domains.ok && !isGone) await load()
  }

  onCleanup(() => {
    isGone = true
  })
  onCleanup(
    api.on.handlesChanged((changed) => {
      if (changed.accountId !== accountId) return
      takeTurn()
      setHandles(changed.handles)
    }),
  )
  void start()

  return {
    handles,
    find: (id) => handles()?.find((handle) => handle.id === id),
    failure,
    tell: (met) => setFailure(met),
    keep(handle) {
      takeTurn()
      setHandles((current = []) =>
        [...current.filter(({ id }) => id !== handle.id), handle].sort((a, b) =>
          a.handle < b.handle ? -1 : 1,
        ),
      )
    },
  }
}
