import type { Refusal } from '../../shared/failure.ts'
import { failed } from '../../shared/result.ts'
import type { AddressBook } from './address-book.ts'

/**
 * Replaces a book whose file cannot be opened. Every call returns the reason. The app creates no address in this state,
 * because it could not record one.
 */
export function createRefusingBook(refusal: Refusal): AddressBook {
  const refuse = () => failed(refusal)
  return {
    rememberAccount: refuse,
    add: refuse,
    addAll: refuse,
    find: refuse,
    findByAddress: refuse,
    setLabel: refuse,
    list: refuse,
    range: refuse,
    accountsInUse: refuse,
    mergeListed: refuse,
    ownerOf: refuse,
    noteMissing: refuse,
    deleteMissing: refuse,
    keepMissing: refuse,
    keepUnlisted: refuse,
    missingAccounts: refuse,
    newestId: refuse,
    listedAt: refuse,
    setListedAt: refuse,
    exportPage: refuse,
    openImport: refuse,
    endImport: refuse,
    undoImport: refuse,
    refold: refuse,
    count: refuse,
    countOf: refuse,
    countStates: refuse,
    beginAttempt: refuse,
    noteAnswered: refuse,
    settleAttempt: refuse,
    openAttempts: refuse,
    findAttempt: refuse,
    beginDeletion: refuse,
    endDeletion: refuse,
    openDeletions: refuse,
    countRequest: refuse,
    putHandle: refuse,
    setHandleState: refuse,
    beginSwitch: refuse,
    endSwitch: refuse,
    findHandle: refuse,
    findHandleByName: refuse,
    listHandles: refuse,
    removeHandle: refuse,
    countRequests: refuse,
    countMade: refuse,
    close: () => undefined,
  }
}
