import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { AddressDraft } from '../../shared/contract.ts'
import type { Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { AccountView } from '../../shared/views/account.ts'
import type { AddressEntry, CreatedAddress } from '../../shared/views/address.ts'
import type { Snapshot } from '../../shared/views/snapshot.ts'
import { createCountdown } from '../ui/countdown.ts'
import type { Draft } from './create-draft.ts'
import { t } from './words.ts'

/**
 * Making an address, and everything that can be done with what came of it.
 * @param onMade called when there is a new address to be seen.
 */
export function createCreation(
  api: AliasmithApi,
  draft: Draft,
  account: Accessor<AccountView | undefined>,
  first: Pick<Snapshot, 'copiedId'>,
  onMade: () => void,
) {
  const [busy, setBusy] = createSignal(false)
  const [sending, setSending] = createSignal(false)
  const [checking, setChecking] = createSignal(false)
  const [result, setResult] = createSignal<CreatedAddress>()
  const [failure, setFailure] = createSignal<Failure>()
  const [copiedId, setCopiedId] = createSignal(first.copiedId)
  const [confirming, setConfirming] = createSignal(false)
  const [announcement, setAnnouncement] = createSignal('')
  const secondsLeft = createCountdown(() => failure()?.retryAt || account()?.retryAt)
  onCleanup(api.on.clipboardChanged(({ id }) => setCopiedId(id)))
  let held = false
  /** Open questions that others came before, the next last. */
  let waiting: Failure[] = []
  /** What was sent last: once it is made, the form is ready for another. */
  let sent: AddressDraft | undefined

  createEffect((before: number) => {
    if (before && !secondsLeft()) announce(t('retryNow'))
    return secondsLeft()
  }, 0)

  // A live region says nothing when its text stays the same, so a repetition differs by a blank.
  const announce = (text: string): void => {
    setAnnouncement((last) => (last === text ? `${text}\u00a0` : text))
  }

  const hold = (unread: boolean): void => {
    if (held === unread) return
    held = unread
    void api.holdPopover({ held })
  }

  const fail = (met: Failure): void => {
    const before = failure()
    if (before?.attemptId && before.attemptId !== met.attemptId) waiting.push(before)
    setFailure(met)
    setAnnouncement('')
    hold(true)
  }

  const clear = (): void => {
    setFailure(undefined)
    hold(false)
  }

  /** What is on the screen has been read, and the next open question follows. */
  const dismiss = (): void => {
    clear()
    const next = waiting.pop()
    if (next) fail(next)
  }

  function show(made: CreatedAddress): void {
    const { copied, copyOff, entry } = made
    setConfirming(false)
    setResult(made)
    announce(copied ? t('isCopied', entry.address) : copyOff ? entry.address : t('notCopied'))
    onMade()
  }

  /** Shows how an attempt ended, and readies the form for another. */
  async function end(made: Result<CreatedAddress>): Promise<void> {
    if (!made.ok) {
      setResult(undefined)
      fail(made.failure)
      return
    }
    if (!failure()) dismiss()
    show(made.value)
    if (sent) draft.finish(sent)
    const current = account()
    if (current) await draft.awaitSuggestion(api.suggestName({ accountId: current.id }))
  }

  /** An address was changed: that of the result, or one whose deletion nobody knew of. */
  const take = (entry: AddressEntry): void => {
    const shown = result()
    if (shown?.entry.id === entry.id) {
      setResult({ ...shown, entry })
      if (entry.state !== 'active') setConfirming(false)
    }
    const { address, attemptId, code } = failure() ?? {}
    if (code === 'unknown-outcome' && !attemptId && !entry.deleting && address === entry.address) dismiss()
  }

  return {
    busy,
    /** Whether the answer to a creation is awaited. */
    sending,
    checking,
    result,
    failure,
    /** The address that is on the clipboard, as the main process knows it. */
    copiedId,
    /** Whether it is asked if the address of the result is to be deleted for ever. */
    confirming,
    setConfirming,
    announcement,
    announce,
    /** Seconds until the service may be asked again; 0 if it may. */
    secondsLeft,
    fail,
    dismiss,
    take,
    /** Shows an address that was made elsewhere, as by a hotkey. */
    show,
    /** An open question was answered, by nothing to be told or by `told`; if that names the attempt, it is asked anew. */
    settled(attemptId: number, told?: Failure): void {
      const anew = told?.attemptId ? told : []
      waiting = waiting.flatMap((open) => (open.attemptId === attemptId ? anew : open))
      if (failure()?.attemptId !== attemptId) return
      clear()
      if (told) fail(told)
      else dismiss()
    },

    /** Sends the form, unless a field is wrong, another one is under way or the service asked to wait. */
    async create(): Promise<void> {
      if (busy() || secondsLeft()) return
      setBusy(true)
      // Whoever is faster than the first suggestion gets it all the same.
      if (!draft.name()) await draft.pending()
      const attempt = await draft.attempt()
      if (attempt) {
        sent = attempt
        clear()
        setSending(true)
        const made = await api.createAddress(attempt)
        setSending(false)
        await end(made)
      }
      // Only now: until the fresh suggestion is there, another Enter would ask for the same name again.
      setBusy(false)
    },
    /** Asks whether a creation whose answer was lost has made its address. */
    async checkAgain(attemptId: number): Promise<void> {
      if (checking()) return
      setChecking(true)
      const made = await api.checkAttempt({ attemptId })
      if (failure()?.attemptId === attemptId) clear()
      await end(made)
      setChecking(false)
    },
    async copy({ id, address }: AddressEntry): Promise<void> {
      const copied = await api.copyAddress({ id })
      if (copied.ok) announce(t('isCopied', address))
      else fail(copied.failure)
    },
    async undo({ id }: AddressEntry): Promise<void> {
      const undone = await api.undoAddress({ id })
      if (!undone.ok) return fail(undone.failure)
      take(undone.value)
      announce(t('deleted'))
    },
    /** A field was changed, so a failure has been read; a wait goes on all the same, and a lost answer stays open. */
    edited(): void {
      const { attemptId, retryAt } = failure() ?? {}
      if (attemptId || (retryAt && secondsLeft())) hold(false)
      else dismiss()
    },
    forget: () => setResult(undefined),
  }
}

/** Making an address. */
export type Creation = ReturnType<typeof createCreation>
