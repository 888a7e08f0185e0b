import { labelMaxLength } from '../../shared/rules/label.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { MintOptions } from '../addresses/mint-address.ts'
import type { Providers } from '../providers/provider.ts'
import type { Shell } from '../shell/shell.ts'

/**
 * Adds the label of an address that the hotkey or the tray makes: the host of a link that was copied last. The clipboard
 * is read only if the user wants that, and only then.
 */
export function createCopiedLabel(parts: {
  readonly shell: Pick<Shell, 'readCopiedHost'>
  readonly accounts: Pick<Accounts, 'find' | 'default'>
  readonly providers: Providers
  isWanted(): boolean
}): (options: MintOptions) => Promise<MintOptions> {
  const { shell, accounts, providers, isWanted } = parts

  /** A longer label would prevent the address. */
  function longestLabel({ accountId }: MintOptions): number {
    const account = accountId === undefined ? accounts.default() : accounts.find(accountId)
    const { labelMaxLength: most = labelMaxLength } = account ? providers[account.provider].view : {}
    return Math.min(most, labelMaxLength)
  }

  return async (options) => {
    const host = isWanted() ? await shell.readCopiedHost() : undefined
    return host === undefined || host.length > longestLabel(options) ? options : { ...options, label: host }
  }
}
