import { type Accessor, createEffect, createMemo, createSignal } from 'solid-js'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { AddressDraft, DraftCheck } from '../../shared/contract.ts'
import type { Result } from '../../shared/result.ts'
import { offerOf } from '../../shared/rules/domain-offer.ts'
import type { AccountView } from '../../shared/views/account.ts'
import type { ProviderView } from '../../shared/views/provider.ts'
import type { Suggestion } from '../../shared/views/snapshot.ts'
import { latest } from '../ui/latest.ts'

/** A text with one of the filters of the search, which is no name. */
const withFilter = /(?:^|\s)(?:account|label|is|to):/i

/** The draft of an address: the typed text or a suggestion, the domain, the label, and their problems. */
export function createDraft(
  api: AliasmithApi,
  account: Accessor<AccountView | undefined>,
  provider: Accessor<ProviderView | undefined>,
  /** Does the work at once, or after the first frame of a popover that appears. */
  whenPainted: (work: () => unknown) => unknown,
) {
  const [text, setText] = createSignal('')
  const [suggested, setSuggested] = createSignal('')
  /** By account, because each service has its own domains. A return to an account restores the typed domain. */
  const [domains, setDomains] = createSignal<Readonly<Record<string, string>>>({})
  const [label, setLabel] = createSignal('')
  const [problems, setProblems] = createSignal<DraftCheck>({})
  const takeTurn = latest()
  const takeCheck = latest()
  let pending: Promise<unknown> | undefined

  const domain = createMemo(() => {
    const current = account()
    if (!current) return ''
    const chosen = domains()[current.id] ?? ''
    const usable = provider()?.domains.freeTyping ? chosen : offerOf(current.domains, chosen)
    return usable ? chosen : (current.defaultDomain ?? current.domains[0]?.name ?? '')
  })

  /** What the service offers at the domain. */
  const offer = () => offerOf(account()?.domains ?? [], domain())
  const isMade = () => offer()?.naming === 'made'
  const name = () => (isMade() ? '' : text().trim() || suggested())

  const typed = (): AddressDraft | undefined => {
    const accountId = account()?.id
    return accountId ? { accountId, localPart: name(), domain: domain(), label: label() } : undefined
  }
  /** Checks the draft by the rules of its provider. Answers can overtake each other, so only the latest is shown. */
  async function check(draft: AddressDraft): Promise<DraftCheck> {
    const isLatest = takeCheck()
    const answer = await api.checkDraft(draft)
    const found = answer.ok ? answer.value : {}
    if (isLatest()) setProblems(found)
    return found
  }
  createEffect(() => {
    const draft = typed()
    // A suggestion that is still awaited has no problem.
    if (draft && (draft.localPart || isMade())) whenPainted(() => check(draft))
  })

  const typeDomain = (written: string): void => {
    const id = account()?.id
    if (id) setDomains({ ...domains(), [id]: written })
  }

  const showSuggestion = ({ accountId, localPart }: Suggestion): void => {
    if (accountId === account()?.id) setSuggested(localPart)
  }

  return {
    /** The typed text: a name, or words to search for. */
    text,
    /** The suggested name, which an empty field makes. */
    suggested,
    /** The name that would be made: the mended one if the typed name cannot be used as it is. */
    name: () => problems().mended ?? name(),
    domain,
    offer,
    /** Whether the service makes the whole name. */
    isMade,
    /** Whether the text can only be a search. */
    isSearch: () => !account() || withFilter.test(text()),
    label,
    /** Characters left for the label; `Infinity` without a limit of the service. */
    labelLeft: () => problems().roomInLabel ?? Infinity,
    problems,

    /**
     * Sets the text. A whole address fills both fields, if its domain can be chosen here.
     * @returns whether the text ends in the @ that begins the domain.
     */
    typeText(written: string): boolean {
      const [local = '', host, rest] = written.trim().split('@')
      const named = host?.toLowerCase() ?? ''
      const isUsable = offerOf(account()?.domains ?? [], named) || (named && provider()?.domains.freeTyping)
      const isWhole = rest === undefined && (isUsable || host === '')
      setText(isWhole ? local : written)
      if (isWhole && named) typeDomain(named)
      return host === ''
    },
    typeDomain,
    typeLabel: setLabel,

    showSuggestion,
    /** Makes a suggestion the name of an empty field when it arrives, unless another was requested since. */
    async awaitSuggestion(asked: Promise<Result<Suggestion>>) {
      const isWanted = takeTurn()
      pending = asked
      const answer = await asked
      if (!isWanted()) return undefined
      pending = undefined
      if (!answer.ok) return answer.failure
      showSuggestion(answer.value)
      return undefined
    },

    /** The draft to send, or `undefined` if a field is wrong. */
    async attempt(): Promise<AddressDraft | undefined> {
      // A user faster than the first suggestion still gets it.
      if (!isMade() && !name()) await pending
      const draft = typed()
      if (!draft) return undefined
      const { mended, roomInLabel: _, ...found } = await check(draft)
      if (mended) return found.domain || found.label ? undefined : { ...draft, localPart: mended }
      return Object.keys(found).length ? undefined : draft
    },
    /** After a success: empties the fields, unless they were changed since. The suggestion was used up. */
    finish(sent: AddressDraft, written: string): void {
      if (label() === sent.label) setLabel('')
      if (text() === written) setText('')
      if (suggested() === sent.localPart) setSuggested('')
    },
  }
}

/** The draft of an address. */
export type Draft = ReturnType<typeof createDraft>
