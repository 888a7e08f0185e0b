import { latest } from '../ui/latest.ts'
import type { ActionsHost } from './later.tsx'

/** After a change of the language, has the failures of the popover told in it. */
export function retellFailures({ api, failures, exchange }: ActionsHost): void {
  const takeTurn = latest()
  api.on.languageChanged(async () => {
    const isWanted = takeTurn()
    const retold = await Promise.all(
      failures().map(async (failure) => {
        const { message, hint } = failure
        const told = await api.retellFailure({ message, hint })
        return [failure, told.ok ? { ...failure, ...told.value } : failure] as const
      }),
    )
    // The next change asked for the same failures.
    if (!isWanted()) return
    // Others may have come meanwhile, and stay as they are.
    const anew = new Map(retold)
    exchange((failure) => anew.get(failure) ?? failure)
  })
}
