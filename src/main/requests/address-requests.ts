import type { WindowName } from '../../shared/contract.ts'
import { failed, success } from '../../shared/result.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { known } from '../base/json-fields.ts'
import { recentAddresses } from '../book/recent-addresses.ts'
import type { HandlersOf } from '../ipc/router.ts'
import type { Services } from './services.ts'

/** The requests of the popover's list and of the page of all addresses. */
export function addressRequests({
  book,
  viewAddress,
  addressList,
  change,
  labelAndPin,
  setDisplayName,
  setRecipients,
  copySendFrom,
  windows,
}: Services) {
  /** Keeps the popover open until its request is answered: a failure would otherwise go unseen. */
  const held = <Value>(window: WindowName, work: Promise<Value>): Promise<Value> =>
    window === 'popover' ? windows.holdWhile(work) : work

  return {
    listAddresses({ after, ...query }) {
      const page = recentAddresses(book, { ...query, ...known({ after }) })
      if (!page.ok) return failed(describeFailure(page.failure))
      const { entries, next } = page.value
      return success({ entries: entries.map(viewAddress), ...known({ next }) })
    },
    listAddressRange: addressList.range,
    listAddressAccounts: addressList.accounts,
    saveLabel: ({ id, label }, window) => held(window, labelAndPin.saveLabel(id, label)),
    pinAddress: ({ id, pinned }, window) => held(window, labelAndPin.pin(id, pinned)),
    setDisplayName: ({ id, displayName }, window) => held(window, setDisplayName(id, displayName)),
    setRecipients: ({ id, recipients }, window) => held(window, setRecipients(id, recipients)),
    copySendFrom: ({ id, to }, window) => held(window, copySendFrom(id, to)),
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
