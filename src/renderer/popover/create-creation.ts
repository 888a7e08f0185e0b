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

/** A further press on an untouched form, within this time after a creation, was meant for that creation. Milliseconds. */
const guardMs = 700

/** An address can be undone by a key for as long after it was made. Milliseconds. */
const undoMs = 120_000

/**
 * Making and copying addresses, and the failures of both.
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
  /** Whether the result is the first row. It is not after its popover was hidden or another text was typed. */
  const [fresh, setFresh] = createSignal(false)
  const [failure, setFailure] = createSignal<Failure>()
  const [copiedId, setCopiedId] = createSignal(first.copiedId)
  const [announcement, setAnnouncement] = createSignal('')
  const secondsLeft = createCountdown(() => failure()?.retryAt || account()?.retryAt)
  onCleanup(api.on.clipboardChanged(({ id }) => setCopiedId(id)))
  const [unread, setUnread] = createSignal(false)
  createEffect(() => {
    void api.holdPopover({ held: unread() })
  })
  /** Open questions behind the shown one, the next last. */
  let waiting: Failure[] = []
  let shownAt = 0
  const [recent, setRecent] = createSignal(false)
  let aging: ReturnType<typeof setTimeout> | undefined
  /** Whether the form is as the last creation left it. */
  let isUntouched = false
  /** The last sent draft and the text of its field: once its address is made, the form is ready for another. */
  let sent: Parameters<Draft['finish']> | undefined

  createEffect((before: number) => {
    // A failure on the screen says it itself.
    if (before && !secondsLeft() && !failure()) announce(t('retryNow'))
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
    shownAt = Date.now()
    setRecent(true)
    clearTimeout(aging)
    aging = setTimeout(() => setRecent(false), undoMs)
    isUntouched = true
    setResult(made)
    setFresh(true)
    announce(
      copied ? t('isCopied', entry.address) : copyOff ? entry.address : t('isNotCopied', entry.address),
    )
    onMade()
  }

  /** Shows the outcome of an attempt, and prepares the form for another. */
  async function end(made: Result<CreatedAddress>): Promise<void> {
    if (!made.ok) return fail(made.failure)
    if (!failure()) dismiss()
    if (sent) draft.finish(...sent)
    sent = undefined
    show(made.value)
    const current = account()
    if (current) void draft.awaitSuggestion(api.suggestName({ accountId: current.id }))
  }

  async function send(attempt: AddressDraft, written: string): Promise<void> {
    clear()
    sent = [attempt, written]
    setSending(true)
    const made = await api.createAddress(attempt)
    setSending(false)
    await end(made)
  }

  /** Takes a changed address: that of the result, or the subject of an unknown deletion. */
  const take = (entry: AddressEntry): void => {
    const shown = result()
    if (shown?.entry.id === entry.id) setResult({ ...shown, entry })
    const { address, attemptId, code } = failure() ?? {}
    if (code === 'unknown-outcome' && !attemptId && !entry.wanted && address === entry.address) dismiss()
  }

  /** The address that was just made, while it can be taken back by a key. */
  const undoable = (): AddressEntry | undefined => {
    const { entry } = result() ?? {}
    // The absolute difference, because a clock that was set back must not prolong the time.
    return recent() && entry && Math.abs(Date.now() - shownAt) < undoMs ? entry : undefined
  }

  return {
    busy,
    /** Whether the answer to a creation is awaited. */
    sending,
    checking,
    /** The address that was made last, as long as it is the first row. */
    result: () => (fresh() ? result() : undefined),
    undoable,
    failure,
    /** The address on the clipboard, as known to the main process. */
    copiedId,
    announcement,
    announce,
    /** Seconds until the service may be asked again; 0 if it may. */
    secondsLeft,
    fail,
    /** The failure on the screen, and the open questions behind it. */
    failures: () => [failure() ?? [], waiting].flat(),
    /** Exchanges failures for others, for example for the same in another language. */
    exchange(change: (failure: Failure) => Failure): void {
      waiting = waiting.map(change)
      setFailure((met) => met && change(met))
    },
    dismiss,
    take,
    /** Shows an address that was made elsewhere, for example by a hotkey. */
    show,
    /** Lets the result be a row like the others. */
    settle: () => setFresh(false),
    /** Removes an answered question, and shows `outcome` if given. An outcome with the attempt's id asks again. */
    settled(attemptId: number, outcome?: Failure): void {
      const question = outcome?.attemptId ? outcome : []
      waiting = waiting.flatMap((open) => (open.attemptId === attemptId ? question : open))
      if (failure()?.attemptId !== attemptId) return
      clear()
      if (outcome) fail(outcome)
      else dismiss()
    },

    /**
     * Makes the address of the draft, unless a field is wrong, a creation is under way, the service asked to wait or the
     * press repeats the one before.
     */
    async create(): Promise<void> {
      const isRepeated = isUntouched && Math.abs(Date.now() - shownAt) < guardMs
      if (busy() || secondsLeft() || isRepeated) return
      setBusy(true)
      const written = draft.text()
      const attempt = await draft.attempt()
      if (attempt) await send(attempt, written)
      setBusy(false)
    },
    /** Takes an address of a handle into use. */
    async takeHandle(address: string): Promise<void> {
      const [localPart = '', domain = ''] = address.split('@')
      const accountId = account()?.id
      if (busy() || !accountId) return
      setBusy(true)
      await send({ accountId, localPart, domain, label: draft.label() }, draft.text())
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
      const { value } = undone
      take(value)
      announce(t(value.says))
    },
    /** A changed field means that a failure was read; a wait still continues, and a lost answer stays open. */
    edited(): void {
      setFresh(false)
      isUntouched = false
      const { attemptId, retryAt } = failure() ?? {}
      if (attemptId || (retryAt && secondsLeft())) setUnread(false)
      else dismiss()
    },
  }
}

/** Making and copying addresses. */
export type Creation = ReturnType<typeof createCreation>
