import { visibleArgument } from '../../shared/rules/visible-text.ts'
import { words } from '../../shared/words/words.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { ReserveKept } from '../addresses/reserve-address.ts'
import type { Notices } from './notices.ts'

/** Tells where an address is that was made in advance and not used. */
export const createReserveNotices = (notices: Pick<Notices, 'add'>) => ({
  kept({ id, nickname }: AccountRecord, address: string, because: ReserveKept): void {
    notices.add({
      id: `reserve-kept-${id}`,
      say: () =>
        words().desktop.notices.reserveKept[because](visibleArgument(address), visibleArgument(nickname)),
    })
  },
})
