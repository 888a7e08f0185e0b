import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type { Failure } from '../../../shared/failure.ts'
import type { NamingStyle } from '../../../shared/rules/naming.ts'
import type { AccountView } from '../../../shared/views/account.ts'
import { latest } from '../../ui/latest.ts'
import type { Settings } from '../create-settings.ts'

/** The kinds of naming styles. */
export type NamingKind = NamingStyle['kind']

/** One style of a kind. */
export type StyleOf<Kind extends NamingKind> = Extract<NamingStyle, { readonly kind: Kind }>

type Styles = { readonly [Kind in NamingKind]: StyleOf<Kind> }

/** What a style starts with when it is chosen for the first time. */
const startingStyles: Styles = {
  random: { kind: 'random', length: 12 },
  words: { kind: 'words', count: 2, separator: '.', digits: 2 },
  template: { kind: 'template', template: '{word}.{word}{digits:2}' },
}

/** How long a pause in typing is that means it is finished for now, in milliseconds. */
const typingPauseMs = 300

/** How long it says that a change was saved, in milliseconds. */
const savedShownMs = 2_500

/** The naming style of one account while it is being changed. */
export interface Naming {
  readonly kind: Accessor<NamingKind>
  /** The parameters of every kind; those not chosen keep what they had. */
  readonly styles: Accessor<Styles>
  choose(kind: NamingKind): void
  change<Kind extends NamingKind>(style: StyleOf<Kind>): void
  /** The same for text: waits for a pause in typing. */
  type<Kind extends NamingKind>(style: StyleOf<Kind>): void
  readonly sample: Accessor<string | undefined>
  newSample(): void
  readonly failure: Accessor<Failure | undefined>
  readonly saved: Accessor<boolean>
}

/** Saves every change of an account's naming style at once and shows what it makes. */
export function createNaming(settings: Settings, account: AccountView): Naming {
  const [style, setStyle] = createSignal<NamingStyle>(account.naming)
  const [styles, setStyles] = createSignal<Styles>({
    ...startingStyles,
    [account.naming.kind]: account.naming,
  })
  const [sample, setSample] = createSignal<string>()
  const [failure, setFailure] = createSignal<Failure>()
  const [saved, setSaved] = createSignal(false)
  let typing: ReturnType<typeof setTimeout> | undefined
  let fading: ReturnType<typeof setTimeout> | undefined
  const takeSample = latest()
  const takeSave = latest()

  async function showSample(): Promise<void> {
    const isWanted = takeSample()
    const answer = await settings.api.sampleName({ id: account.id, naming: style() })
    if (!isWanted()) return
    setSample(answer.ok ? answer.value.localPart : undefined)
    setFailure(answer.ok ? undefined : answer.failure)
  }

  async function save(): Promise<void> {
    const isLatest = takeSave()
    const answer = await settings.api.saveNaming({ id: account.id, naming: style() })
    if (!isLatest()) return
    if (!answer.ok) {
      setFailure(answer.failure)
      return
    }
    settings.keep(answer.value)
    clearTimeout(fading)
    setSaved(true)
    fading = setTimeout(() => setSaved(false), savedShownMs)
  }

  async function apply(): Promise<void> {
    setSaved(false)
    await showSample()
    // What cannot make a name is not kept; the last style that could stays.
    if (failure() === undefined) await save()
  }

  function put(next: NamingStyle): void {
    clearTimeout(typing)
    typing = undefined
    setStyle(next)
    setStyles((before) => ({ ...before, [next.kind]: next }))
  }

  void showSample()
  onCleanup(() => {
    clearTimeout(fading)
    // What was typed last is saved, even if the page is left before the pause is over.
    if (typing !== undefined) void save()
    clearTimeout(typing)
  })

  function change(next: NamingStyle): void {
    put(next)
    void apply()
  }

  return {
    kind: () => style().kind,
    styles,
    choose: (kind) => change(styles()[kind]),
    change,
    type(next) {
      put(next)
      typing = setTimeout(() => {
        typing = undefined
        void apply()
      }, typingPauseMs)
    },
    sample,
    newSample: () => void showSample(),
    failure,
    saved,
  }
}
