import type { ActionsHost } from './later.tsx'

/** After a change of the language, has the failures of the popover told in it. */
export function retellFailures({ api, failures, exchange }: ActionsHost): void {
  api.on.languageChanged(async () => {
    const retold = await Promise.all(
      failures().map(async (failure) => {
        const { message, hint } = failure
        const told = await api.retellFailure({ message, hint })
        return [failure, told.ok ? { ...failure, ...told.value } : failure] as const
      }),
    )
    // Others may have come meanwhile, and stay as they are.
    const anew = new Map(retold)
    exchange((failure) => anew.get(failure) ?? failure)
  })
}
