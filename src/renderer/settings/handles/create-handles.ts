import { createSignal, onCleanup } from 'solid-js'
import type { Failure } from '../../../shared/failure.ts'
import type { Handle } from '../../../shared/rules/handle.ts'
import { latest } from '../../ui/latest.ts'
import type { Settings } from '../create-settings.ts'

/**
 * The handles of an account as the section shows them. Loads an account's handles and keeps them up to date. Also loads
 * its domains, because each has a switch.
 */
export function createHandles({ api }: Settings, accountId: string) {
  const [handles, setHandles] = createSignal<readonly Handle[]>()
  const [failure, setFailure] = createSignal<Failure>()
  let isGone = false
  const takeTurn = latest()

  async function load(): Promise<void> {
    const isCurrent = takeTurn()
    const listed = await api.listHandles({ accountId })
    if (isGone) return
    // An event or another answer may be newer than this answer.
    if (!isCurrent()) return load()
    if (listed.ok) setHandles(listed.value)
    else setFailure(listed.failure)
  }

  async function start(): Promise<void> {
    await load()
    // In the background: the known domains stay usable, so a failure is not shown.
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
    /** `undefined` until the handles have been loaded. */
    handles,
    find: (id: number) => handles()?.find((handle) => handle.id === id),
    /** The last failure that belongs to no field, and to no handle that is sure to stay in the list. */
    failure,
    showFailure: (met: Failure | undefined) => setFailure(met),
    /** Shows a handle from an answer, before its event arrives. */
    keep(handle: Handle): void {
      takeTurn()
      setHandles((current = []) =>
        [...current.filter(({ id }) => id !== handle.id), handle].sort((a, b) =>
          a.handle < b.handle ? -1 : 1,
        ),
      )
    },
  }
}

export type HandlesState = ReturnType<typeof createHandles>
