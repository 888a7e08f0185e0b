import type { WindowName } from '../../shared/contract.ts'
import { success } from '../../shared/result.ts'
import type { HandlersOf } from '../ipc/router.ts'
import { searchAddresses } from '../list/search-addresses.ts'
import type { Services } from './services.ts'

/** The requests of the popover's list and of the page of all addresses. */
export function addressRequests({
  book,
  viewAddress,
  addressList,
  change,
  labelAndPin,
  blockPromotions,
  setDisplayName,
  setRecipients,
  copySendFrom,
  openAtService,
  windows,
}: Services) {
  /** Keeps the popover open until its request is answered: a failure would otherwise go unseen. */
  const held = <Value>(window: WindowName, work: Promise<Value>): Promise<Value> =>
    window === 'popover' ? windows.holdWhile(work) : work

  return {
    listAddresses: (query) => searchAddresses({ book, viewAddress }, query),
    listAddressRange: addressList.range,
    listAddressAccounts: addressList.accounts,
    saveLabel: ({ id, label }, window) => held(window, labelAndPin.saveLabel(id, label)),
    pinAddress: ({ id, pinned }, window) => held(window, labelAndPin.pin(id, pinned)),
    blockPromotions: ({ id, blocks }, window) => held(window, blockPromotions(id, blocks)),
    setDisplayName: ({ id, displayName }, window) => held(window, setDisplayName(id, displayName)),
    setRecipients: ({ id, recipients }, window) => held(window, setRecipients(id, recipients)),
    copySendFrom: ({ id, to }, window) => held(window, copySendFrom(id, to)),
    openAtService: ({ id }) => openAtService(id),
    changeAddress: ({ id, action }, window) => held(window, change(id, action)),
    deleteAddresses: ({ ids }, window) => held(window, addressList.remove(ids, window)),
    syncAddresses: addressList.sync,
    answerListQuestion: ({ accountId, yes }) => addressList.answerListQuestion(accountId, yes),
    exportAddresses: ({ format }) => addressList.export(format),
    beginImport: addressList.import.begin,
    addImportPart: ({ importId, text }) => addressList.import.add(importId, text),
    planImport: ({ importId, ...options }) => addressList.import.plan(importId, options),
    applyImport: ({ importId }) => addressList.import.apply(importId),
    dropImport({ importId }) {
      addressList.import.drop(importId)
      return success(null)
    },
  } satisfies HandlersOf<'addresses'>
}
