import { failed, success } from '../../shared/result.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { known } from '../base/json-fields.ts'
import { recentAddresses } from '../book/recent-addresses.ts'
import type { HandlersOf } from '../ipc/router.ts'
import type { Services } from './services.ts'

/** The requests of the popover's list and of the page of all addresses. */
export const addressRequests = ({
  book,
  viewAddress,
  addressList,
  change,
  labelAndPin,
  setDisplayName,
  setRecipients,
  copySendFrom,
}: Services) =>
  ({
    listAddresses({ after, ...query }) {
      const page = recentAddresses(book, { ...query, ...known({ after }) })
      if (!page.ok) return failed(describeFailure(page.failure))
      const { entries, next } = page.value
      return success({ entries: entries.map(viewAddress), ...known({ next }) })
    },
    listAddressRange: addressList.range,
    listAddressAccounts: addressList.accounts,
    saveLabel: ({ id, label }) => labelAndPin.saveLabel(id, label),
    pinAddress: ({ id, pinned }) => labelAndPin.pin(id, pinned),
    setDisplayName: ({ id, displayName }) => setDisplayName(id, displayName),
    setRecipients: ({ id, recipients }) => setRecipients(id, recipients),
    copySendFrom: ({ id, to }) => copySendFrom(id, to),
    changeAddress: ({ id, action }) => change(id, action),
    deleteAddresses: ({ ids }) => addressList.remove(ids),
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
  }) satisfies HandlersOf<'addresses'>
