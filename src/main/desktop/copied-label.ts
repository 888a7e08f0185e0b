import { labelRoom } from '../../shared/rules/label.ts'
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
  function isTooLong(label: string, { accountId }: MintOptions): boolean {
    const account = accountId === undefined ? accounts.default() : accounts.find(accountId)
    return labelRoom(label, account ? providers[account.provider].view : {}) < 0
  }

  return async (options) => {
    const host = isWanted() ? await shell.readCopiedHost() : undefined
    return host === undefined || isTooLong(host, options) ? options : { ...options, label: host }
  }
}
