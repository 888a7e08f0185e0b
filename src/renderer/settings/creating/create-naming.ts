import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import type { Failure } from '../../../shared/failure.ts'
import type { NamingStyle } from '../../../shared/rules/naming.ts'
import type { AccountView } from '../../../shared/views/account.ts'
import { latest } from '../../ui/latest.ts'
import type { Settings } from '../create-settings.ts'

/** A kind of naming style. */
export type NamingKind = NamingStyle['kind']

/** One style of a kind. */
export type StyleOf<Kind extends NamingKind> = Extract<NamingStyle, { readonly kind: Kind }>

type Styles = { readonly [Kind in NamingKind]: StyleOf<Kind> }

/** The parameters of a style that is chosen for the first time. */
const startingStyles: Styles = {
  random: { kind: 'random', length: 12 },
  words: { kind: 'words', count: 2, separator: '.', digits: 2 },
  template: { kind: 'template', template: '{word}.{word}{digits:2}' },
}

/** The pause in typing after which a change is saved, in milliseconds. */
const typingPauseMs = 300

/** The time for which "Saved" is shown, in milliseconds. */
const savedShownMs = 2_500

/** The naming style of an account while it is edited. Every change is saved at once and shown as a sample name. */
export function createNaming(settings: Settings, account: AccountView) {
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
    // A style that cannot make a name is not saved; the last usable style stays.
    if (failure() === undefined) await save()
  }

  function put(next: NamingStyle): void {
    clearTimeout(typing)
    typing = undefined
    setStyle(next)
    setStyles((before) => ({ ...before, [next.kind]: next }))
  }

  const wordLanguage = createMemo(() => settings.desktop().preferences.wordLanguage)
  /** Whether names in the style hold readable words. */
  const hasWords = () => {
    const shown = style()
    return shown.kind === 'words' || (shown.kind === 'template' && /\{word\}/i.test(shown.template))
  }

  void showSample()
  createEffect(on(wordLanguage, () => hasWords() && void showSample(), { defer: true }))
  onCleanup(() => {
    clearTimeout(fading)
    // The last typed text is saved, even if the page is left before the pause is over.
    if (typing !== undefined) void save()
    clearTimeout(typing)
  })

  function change(next: NamingStyle): void {
    put(next)
    void apply()
  }

  return {
    kind: () => style().kind,
    hasWords,
    /** The parameters of every kind; the other kinds keep theirs. */
    styles,
    choose: (kind: NamingKind) => change(styles()[kind]),
    change,
    /** Changes typed text, and saves it after a pause in typing. */
    type(next: NamingStyle): void {
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

export type Naming = ReturnType<typeof createNaming>
