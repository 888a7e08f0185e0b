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
 * Making an address, and the actions on the result.
 * @param onMade called when a new address is shown.
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
  const [unread, setUnread] = createSignal(false)
  createEffect(() => {
    void api.holdPopover({ held: unread() })
  })
  /** Open questions behind the shown one, the next last. */
  let waiting: Failure[] = []
  /** The last sent draft: once its address is made, the form is ready for another. */
  let sent: AddressDraft | undefined

  createEffect((before: number) => {
    if (before && !secondsLeft()) announce(t('retryNow'))
    return secondsLeft()
  }, 0)

  // A live region does not announce an unchanged text, so a repetition differs by a blank.
  const announce = (text: string): void => {
    setAnnouncement((last) => (last === text ? `${text}\u00a0` : text))
  }

  const fail = (met: Failure): void => {
    const before = failure()
    if (before?.attemptId && before.attemptId !== met.attemptId) waiting.push(before)
    setFailure(met)
    setAnnouncement('')
    setUnread(true)
  }

  const clear = (): void => {
    setFailure(undefined)
    setUnread(false)
  }

  /** Removes the failure on the screen, and shows the next open question. */
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

  /** Shows the outcome of an attempt, and prepares the form for another. */
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
    if (current) void draft.awaitSuggestion(api.suggestName({ accountId: current.id }))
  }

  /** Takes a changed address: that of the result, or the subject of an unknown deletion. */
  const take = (entry: AddressEntry): void => {
    const shown = result()
    if (shown?.entry.id === entry.id) {
      setResult({ ...shown, entry })
      if (entry.state !== 'active') setConfirming(false)
    }
    const { address, attemptId, code } = failure() ?? {}
    if (code === 'unknown-outcome' && !attemptId && !entry.wanted && address === entry.address) dismiss()
  }

  return {
    busy,
    /** Whether the answer to a creation is awaited. */
    sending,
    checking,
    result,
    failure,
    /** The address on the clipboard, as known to the main process. */
    copiedId,
    /** Whether the result asks if its address should be deleted for ever. */
    confirming,
    setConfirming,
    announcement,
    announce,
    /** Seconds until the service may be asked again; 0 if it may. */
    secondsLeft,
    fail,
    dismiss,
    take,
    /** Shows an address that was made elsewhere, for example by a hotkey. */
    show,
    /** Removes an answered question, and shows `outcome` if given. An outcome with the attempt's id asks again. */
    settled(attemptId: number, outcome?: Failure): void {
      const question = outcome?.attemptId ? outcome : []
      waiting = waiting.flatMap((open) => (open.attemptId === attemptId ? question : open))
      if (failure()?.attemptId !== attemptId) return
      clear()
      if (outcome) fail(outcome)
      else dismiss()
    },

    /** Sends the form, unless a field is wrong, a creation is under way or the service asked to wait. */
    async create(): Promise<void> {
      // Before the fresh suggestion, another Enter would request the same name again.
      const isMade = draft.pending() && !draft.nameTyped() && draft.name() === sent?.localPart
      if (busy() || secondsLeft() || isMade) return
      setBusy(true)
      // A user faster than the first suggestion still gets it.
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
      setBusy(false)
    },
    /** Checks whether a creation with a lost answer has made its address. */
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
      announce(t(undone.value.state))
    },
    /** A changed field means that a failure was read; a wait still continues, and a lost answer stays open. */
    edited(): void {
      const { attemptId, retryAt } = failure() ?? {}
      if (attemptId || (retryAt && secondsLeft())) setUnread(false)
      else dismiss()
    },
    forget: () => setResult(undefined),
  }
}

/** Making an address. */
export type Creation = ReturnType<typeof createCreation>
