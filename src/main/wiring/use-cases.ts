import type { AddressEntry } from '../../shared/views/address.ts'
import { createChoiceLister } from '../accounts/account-choices.ts'
import { createDomainRefresher } from '../accounts/account-domains.ts'
import { createAccountCaller } from '../accounts/call-account.ts'
import { createKeyByEmail } from '../accounts/key-by-email.ts'
import { createReportLearner } from '../accounts/key-report.ts'
import { createConnectionTest } from '../accounts/test-connection.ts'
import { createAddressViews } from '../addresses/address-entry.ts'
import { createPromotionBlocks } from '../addresses/block-promotions.ts'
import { createChangeMemory } from '../addresses/change-memory.ts'
import { createAddressChanges } from '../addresses/change-state.ts'
import { createCopy } from '../addresses/copy-address.ts'
import { createCopyOfCreated } from '../addresses/copy-created.ts'
import { createSendFrom } from '../addresses/copy-send-from.ts'
import { createAddressMaker } from '../addresses/create-address.ts'
import { createLabelAndPin } from '../addresses/label-and-pin.ts'
import { createMinter } from '../addresses/mint-address.ts'
import { createOpenAtService } from '../addresses/open-at-service.ts'
import type { OpenAttempts } from '../addresses/open-attempts.ts'
import { createRecorder } from '../addresses/record-address.ts'
import { createReserve } from '../addresses/reserve-address.ts'
import { createDisplayNames } from '../addresses/set-display-name.ts'
import { createRecipients } from '../addresses/set-recipients.ts'
import { createOpenAttempts } from '../addresses/settle-attempts.ts'
import { createSuggestForForm } from '../addresses/suggest-for-form.ts'
import { createAddressReports } from '../desktop/report-addresses.ts'
import { createReserveNotices } from '../desktop/reserve-notices.ts'
import { createHandles } from '../handles/handles.ts'
import { createHandleUse } from '../handles/use-handle.ts'
import { createAddressList } from '../list/create-address-list.ts'
import { createSuggester } from '../naming/suggest-name.ts'
import { wordLanguageOf } from '../naming/word-lists.ts'
import type { AccountServices } from './account-services.ts'
import type { Foundation } from './foundation.ts'

/** The use cases of addresses, handles and keys. */
export function createUseCases(foundation: Foundation, services: AccountServices) {
  const { book, now, hub, clipboard, preferences, trayStatus, notices, follow, later, steady, patience } =
    foundation
  const { shell, log, work, copyNotes } = foundation
  const { accounts, providers, limits, send, accountsChanged, reserveState } = services

  const call = createAccountCaller(accounts, providers, send, accountsChanged, limits, (accountId) => {
    // The answer of the call goes first.
    work.soon(() => Promise.all([lookAgain(accountId, 'call-worked'), learnReport(accountId)]))
  })
  const learnReport = createReportLearner({ accounts, providers, call, now }, accountsChanged)

  const memory = createChangeMemory()
  const viewAddress = createAddressViews(accounts, providers, book, memory, copyNotes.of)
  const reports = createAddressReports(book, viewAddress)
  reports.onReport((entry) => hub.tell('addressChanged', entry))
  hub.listen(['addressesChanged'], reports.reportChanged)
  function onAddress(entry: AddressEntry): void {
    // The popover shows no address in reserve.
    if (entry.ready === true) hub.tell('addressesChanged', null)
    else reports.report(entry)
    work.soon(() => limits.noteMade(entry))
  }

  const copyCreated = createCopyOfCreated(() => preferences.read().copyOnCreation, clipboard.copy)
  const common = { accounts, providers, book, call, viewAddress, now, steady, patience }
  const changes = createAddressChanges({
    ...common,
    memory,
    onAddress: reports.report,
    forgetCopy: clipboard.forget,
  })
  const { change, undo } = changes
  const record = createRecorder({ book, providers, viewAddress, copyCreated, onAddress })
  const openAttempts = createOpenAttempts({ ...common, record, onAddress, later })
  hub.listen(['addressChanged', 'addressesChanged'], work.onceSoon(openAttempts.noticeKnown))
  const lookAgain: OpenAttempts['lookAgain'] = async (...about) => {
    const [accountId, because] = about
    if (because === 'user-acted') reserve.again(accountId)
    else reserve.worked(accountId)
    await Promise.all([openAttempts.lookAgain(...about), changes.lookAgain(...about)])
  }
  const showBusy = trayStatus.during
  const refreshDomains = createDomainRefresher(common, accountsChanged)
  const maker = createAddressMaker({
    ...{ ...common, limits, open: openAttempts, record, copyCreated, refreshDomains, showBusy },
  })
  const suggest = createSuggester({
    ...common,
    wordLanguage: () => wordLanguageOf(preferences.read().wordLanguage),
  })
  const labelAndPin = createLabelAndPin({ ...common, onAddress: reports.report })
  const { mint, prepare } = createMinter({
    ...{ accounts, providers, maker, suggest, refreshDomains, showBusy },
    takeReserve: (account, label) => reserve.take(account, label),
  })
  const reserve = createReserve({
    ...{
      ...common,
      state: reserveState,
      copyCreated,
      labelAndPin,
      prepare,
      log,
      later,
      accountsChanged,
      follow,
    },
    isOnline: shell.isOnline,
    onUsed: reports.report,
    onLeft: () => hub.tell('addressesChanged', null),
    onKept: createReserveNotices(notices).kept,
  })
  openAttempts.onSettled(reserve.follow)
  hub.listen(['accountsChanged', 'addressesChanged'], reserve.follow)
  const serviceChanges = { ...common, onAddress: reports.report }
  const handles = createHandles({ ...common, refreshDomains, tell: hub.tell, accountsChanged })

  return {
    viewAddress,
    onAddressReport: reports.onReport,
    maker,
    openAttempts,
    lookAgain,
    change,
    undo,
    copy: createCopy(book, viewAddress, clipboard.copy),
    labelAndPin,
    reserve,
    blockPromotions: createPromotionBlocks(serviceChanges),
    setDisplayName: createDisplayNames(serviceChanges),
    setRecipients: createRecipients(serviceChanges),
    openAtService: createOpenAtService({ ...common, openLink: foundation.shell.openLink }),
    copySendFrom: createSendFrom({ ...common, writeClipboard: clipboard.copy }),
    suggest,
    suggestForForm: createSuggestForForm(suggest, reserve.nameOf),
    addressList: createAddressList({
      ...common,
      changes,
      openAttempts,
      notices,
      tell: hub.tell,
      later,
      follow,
    }),
    refreshDomains,
    listChoices: createChoiceLister(providers, common.call),
    handles,
    useHandle: createHandleUse(
      { ...common, copyCreated, onAddress },
      { create: maker.create, switchDomain: handles.switchDomain },
    ),
    keyByEmail: createKeyByEmail({ accounts, providers, send, now }),
    connection: createConnectionTest(accounts, providers, send, accountsChanged, limits, now),
    learnReport,
    mint,
    /** Asks the services about everything whose outcome is unknown. */
    settleOpen: () => Promise.all([openAttempts.settle(), changes.settleOpen(), handles.settleOpen()]),
  }
}

/** The use cases of addresses, handles and keys. */
export type UseCases = ReturnType<typeof createUseCases>
