import { failed, success } from '../../shared/result.ts'
import type { CreationParts } from '../addresses/creation-parts.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { recentAddresses } from '../book/recent-addresses.ts'
import type { Handlers } from '../ipc/router.ts'
import type { AddressList } from '../list/create-address-list.ts'

/** What the lists of addresses need. */
export interface AddressAnswerParts extends Pick<CreationParts, 'book' | 'viewAddress'> {
  readonly addressList: AddressList
}

/** The requests of the popover's list and of the page of all addresses. */
export type AddressAnswers = Pick<
  Handlers,
  | 'listAddresses'
  | 'listAddressRange'
  | 'listAddressAccounts'
  | 'saveLabel'
  | 'deleteAddresses'
  | 'syncAddresses'
  | 'answerListQuestion'
  | 'exportAddresses'
  | 'beginImport'
  | 'addImportPart'
  | 'planImport'
  | 'applyImport'
  | 'dropImport'
>

/** Answers them. */
export function answerAddresses({ book, viewAddress, addressList }: AddressAnswerParts): AddressAnswers {
  return {
    listAddresses({ after, ...query }) {
      const page = recentAddresses(book, { ...query, ...(after === undefined ? {} : { after }) })
      if (!page.ok) return failed(describeFailure(page.failure))
      const { entries, next } = page.value
      return success({
        entries: entries.map(viewAddress),
        ...(next === undefined ? {} : { next }),
      })
    },
    listAddressRange: (query) => addressList.range(query),
    listAddressAccounts: () => addressList.accounts(),
    saveLabel: ({ id, label }) => addressList.saveLabel(id, label),
    deleteAddresses: ({ ids }) => addressList.remove(ids),
    syncAddresses: (options) => addressList.sync(options),
    answerListQuestion: ({ accountId, yes }) => addressList.answerListQuestion(accountId, yes),
    exportAddresses: ({ format }) => addressList.export(format),
    beginImport: (file) => addressList.import.begin(file),
    addImportPart: ({ importId, text }) => addressList.import.add(importId, text),
    planImport: ({ importId, ...options }) => addressList.import.plan(importId, options),
    applyImport: ({ importId }) => addressList.import.apply(importId),
    dropImport({ importId }) {
      addressList.import.drop(importId)
      return success(null)
    },
  }
}
