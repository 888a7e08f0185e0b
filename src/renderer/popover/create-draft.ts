import { type Accessor, createEffect, createMemo, createSignal } from 'solid-js'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { AddressDraft, DraftField, DraftProblems } from '../../shared/contract.ts'
import type { Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import { offerOf } from '../../shared/rules/domain-offer.ts'
import { normalizeLabel } from '../../shared/rules/label.ts'
import type { AccountView } from '../../shared/views/account.ts'
import type { ProviderView } from '../../shared/views/provider.ts'
import type { Suggestion } from '../../shared/views/snapshot.ts'
import { latest } from '../ui/latest.ts'

/** The draft of an address: the fields of the form and their problems. */
export function createDraft(
  api: AliasmithApi,
  account: Accessor<AccountView | undefined>,
  provider: Accessor<ProviderView | undefined>,
) {
  const [name, setName] = createSignal('')
  const [suggestions, setSuggestions] = createSignal(0)
  /** By account, because each service has its own domains. A return to an account restores the typed domain. */
  const [domains, setDomains] = createSignal<Readonly<Record<string, string>>>({})
  const [label, setLabel] = createSignal('')
  /** An untouched field shows no problems. */
  const [nameTouched, setNameTouched] = createSignal(false)
  const [domainTouched, setDomainTouched] = createSignal(false)
  let nameTyped = false
  const takeTurn = latest()
  const takeCheck = latest()
  let pending: Promise<unknown> | undefined

  const domain = createMemo((before: string) => {
    const current = account()
    if (!current) return ''
    const chosen = domains()[current.id] ?? ''
    const usable = provider()?.domains.freeTyping ? current.id in domains() : offerOf(current.domains, chosen)
    if (usable) return chosen
    // A list that arrives while the field has the focus must not change its text.
    if (!domainTouched() && document.activeElement?.id === 'domain') return before
    return current.defaultDomain ?? current.domains[0]?.name ?? ''
  }, '')

  /** What the service offers at the domain. */
  const offer = () => offerOf(account()?.domains ?? [], domain())
  const isMade = () => offer()?.naming === 'made'

  const [problems, setProblems] = createSignal<DraftProblems>({})

  const typed = (): AddressDraft | undefined => {
    const accountId = account()?.id
    if (!accountId) return undefined
    return { accountId, localPart: isMade() ? '' : name(), domain: domain(), label: label() }
  }
  /** Checks the draft by the rules of its provider. Answers can overtake each other, so only the latest is shown. */
  async function check(draft: AddressDraft): Promise<DraftProblems> {
    const isLatest = takeCheck()
    const answer = await api.checkDraft(draft)
    const found = answer.ok ? answer.value : {}
    if (isLatest()) setProblems(found)
    return found
  }
  createEffect(() => {
    const draft = typed()
    if (draft) void check(draft)
  })

  const errors: Readonly<Record<DraftField, Accessor<Failure | undefined>>> = {
    name: () => (nameTouched() ? problems().name : undefined),
    domain: () => (domainTouched() ? problems().domain : undefined),
    label: () => problems().label,
  }

  /** Shows problems only of typed text; a domain counts as typed once its field is left. */
  const forgive = (): void => {
    setNameTouched(nameTyped)
    setDomainTouched(false)
  }

  const showSuggestion = ({ accountId, localPart }: Suggestion): void => {
    if (accountId !== account()?.id) return
    nameTyped = false
    setNameTouched(false)
    setName(localPart)
    setSuggestions((count) => count + 1)
  }

  const typeDomain = (text: string): void => {
    const id = account()?.id
    if (id) setDomains({ ...domains(), [id]: text })
  }

  return {
    name,
    domain,
    offer,
    /** Whether the service makes the whole name. */
    isMade,
    label,
    /** Characters left for the label; `Infinity` without a limit of the service. */
    labelLeft: () => (provider()?.labelMaxLength ?? Infinity) - normalizeLabel(label()).length,
    errors,
    /** Whether the user typed the name; a suggestion replaces it only on request. */
    nameTyped: () => nameTyped,
    /** Changes whenever a suggestion becomes the name. */
    suggestions,

    /** Sets the name. A `pasted` whole address fills both fields, if its domain can be chosen here. */
    typeName(text: string, pasted = false): void {
      // A pending suggestion must not overwrite the typed text.
      takeTurn()
      nameTyped = true
      setNameTouched(true)
      const [local = '', host = '', rest] = pasted ? text.trim().split('@') : []
      const written = host.toLowerCase()
      const isUsable = offerOf(account()?.domains ?? [], written) || (host && provider()?.domains.freeTyping)
      const isWhole = isUsable && rest === undefined
      setName(isWhole ? local : text)
      if (isWhole) typeDomain(written)
    },
    typeDomain,
    leaveDomain: () => setDomainTouched(true),
    typeLabel: setLabel,

    showSuggestion,
    /** Resolves when the last requested suggestion arrives; `undefined` once it has. */
    pending: () => pending,
    /**
     * Makes a suggestion the name when it arrives, unless another was requested or the user has typed since. A name typed
     * before is replaced only if `replaced` is set.
     */
    async awaitSuggestion(
      asked: Promise<Result<Suggestion>>,
      replaced = false,
    ): Promise<Failure | undefined> {
      const isWanted = takeTurn()
      pending = asked
      const answer = await asked
      if (pending === asked) pending = undefined
      if (!isWanted()) return undefined
      if (!answer.ok) return answer.failure
      if (replaced || !nameTyped) showSuggestion(answer.value)
      return undefined
    },

    /** The draft to send, or `undefined` if a field is wrong; then each wrong field shows its problem. */
    async attempt(): Promise<AddressDraft | undefined> {
      const draft = typed()
      setNameTouched(true)
      setDomainTouched(true)
      return draft && Object.keys(await check(draft)).length === 0 ? draft : undefined
    },
    /** Hides the problems of fields that were not typed in. */
    forgive,
    /** After a success: clears the label and lets suggestions replace the name, unless either was changed since. */
    finish(sent: AddressDraft): void {
      if (label() === sent.label) setLabel('')
      if (name() === sent.localPart) nameTyped = false
      forgive()
    },
  }
}

/** The draft of an address. */
export type Draft = ReturnType<typeof createDraft>
