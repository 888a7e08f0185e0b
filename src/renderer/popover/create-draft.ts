import { type Accessor, createEffect, createMemo, createSignal } from 'solid-js'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { AddressDraft, DraftField, DraftProblems } from '../../shared/contract.ts'
import type { Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import { normalizeLabel } from '../../shared/rules/label.ts'
import type { AccountView } from '../../shared/views/account.ts'
import type { ProviderView } from '../../shared/views/provider.ts'
import type { Suggestion } from '../../shared/views/snapshot.ts'
import { latest } from '../ui/latest.ts'

/** What the user is about to make: the fields of the form and what is wrong with them. */
export function createDraft(
  api: AliasmithApi,
  account: Accessor<AccountView | undefined>,
  provider: Accessor<ProviderView | undefined>,
) {
  const [name, setName] = createSignal('')
  const [suggestions, setSuggestions] = createSignal(0)
  /** By account: a domain of one service means nothing to another, and coming back finds what was typed. */
  const [domains, setDomains] = createSignal<Readonly<Record<string, string>>>({})
  const [label, setLabel] = createSignal('')
  /** A field that nobody has touched is checked silently. */
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
    const usable = provider()?.domains.freeTyping ? current.id in domains() : current.domains.includes(chosen)
    if (usable) return chosen
    // A list that arrives while the field has the focus must not change what the user sees in it.
    if (!domainTouched() && document.activeElement?.id === 'domain') return before
    return current.defaultDomain ?? current.domains[0] ?? ''
  }, '')

  const [problems, setProblems] = createSignal<DraftProblems>({})

  const typed = (): AddressDraft | undefined => {
    const accountId = account()?.id
    return accountId ? { accountId, localPart: name(), domain: domain(), label: label() } : undefined
  }
  /** Checks the draft by the rules of its provider. Answers can overtake each other: only the latest is shown. */
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

  /** Only what the user typed is checked aloud; a domain counts from when its field is left. */
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
    label,
    /** Characters left for the label; any number where the service sets no limit. */
    labelLeft: () => (provider()?.labelMaxLength ?? Infinity) - normalizeLabel(label()).length,
    errors,
    /** Whether the name is the user's own, which no suggestion replaces unasked. */
    nameTyped: () => nameTyped,
    /** Changes whenever a suggestion was put into the name. */
    suggestions,

    /** A whole address that was `pasted` is taken for both fields, if its domain can be chosen here. */
    typeName(text: string, pasted = false): void {
      // A suggestion that is still on its way must not overwrite what is typed now.
      takeTurn()
      nameTyped = true
      setNameTouched(true)
      const [local = '', host = '', rest] = pasted ? text.trim().split('@') : []
      const written = host.toLowerCase()
      const isUsable = account()?.domains.includes(written) || (host && provider()?.domains.freeTyping)
      const isWhole = isUsable && rest === undefined
      setName(isWhole ? local : text)
      if (isWhole) typeDomain(written)
    },
    typeDomain,
    leaveDomain: () => setDomainTouched(true),
    typeLabel: setLabel,

    showSuggestion,
    /** Ends when the suggestion that was last asked for is there. */
    pending: () => pending,
    /**
     * Puts a suggestion into the name when it arrives, unless something was asked for or typed meanwhile; what was typed
     * before is only `replaced` on demand.
     */
    async awaitSuggestion(
      asked: Promise<Result<Suggestion>>,
      replaced = false,
    ): Promise<Failure | undefined> {
      const isWanted = takeTurn()
      pending = asked
      const answer = await asked
      if (!isWanted()) return undefined
      if (!answer.ok) return answer.failure
      if (replaced || !nameTyped) showSuggestion(answer.value)
      return undefined
    },

    /** What to send, or `undefined` if a field is wrong; from then on each wrong field says why. */
    async attempt(): Promise<AddressDraft | undefined> {
      const draft = typed()
      setNameTouched(true)
      setDomainTouched(true)
      return draft && Object.keys(await check(draft)).length === 0 ? draft : undefined
    },
    /** Stops checking what was not typed. */
    forgive,
    /** After a success: the label was for that address alone; what was typed meanwhile stays. */
    finish(sent: AddressDraft): void {
      if (label() === sent.label) setLabel('')
      if (name() === sent.localPart) nameTyped = false
      forgive()
    },
  }
}

/** What the user is about to make. */
export type Draft = ReturnType<typeof createDraft>
