import { createSignal, onCleanup } from 'solid-js'
import type { Failure } from '../../../shared/failure.ts'
import type { Modifier } from '../../../shared/rules/accelerator.ts'
import { accountOfHotkey, type HotkeyId, type HotkeyName } from '../../../shared/views/desktop.ts'
import { spokenKeys } from '../../ui/accelerator-keys.ts'
import type { Settings } from '../create-settings.ts'
import { type KeyboardLayout, labelsOf, readKeyboardLayout } from './keyboard-layout.ts'
import { heldAfter, type Keystroke, readKeystroke } from './read-keystroke.ts'
import { t } from './words.ts'

/** Ends a recording without any press. Shorter than the main process's own limit; milliseconds. */
const patienceMs = 30_000

interface Refused {
  readonly id: HotkeyId
  readonly accelerator: string
  readonly failure: Failure
}

const none: ReadonlySet<Modifier> = new Set()

function keystrokeOf(event: KeyboardEvent): Keystroke {
  const { code, key, ctrlKey, altKey, shiftKey, metaKey } = event
  return { code, key, ctrlKey, altKey, shiftKey, metaKey, altGraph: event.getModifierState('AltGraph') }
}

/** A hotkey of the app; every other belongs to an account. */
export function isOfApp(id: HotkeyId): id is HotkeyName {
  return accountOfHotkey(id) === undefined
}

/** The name of a hotkey in words: that of its account, if it has one. */
export function nameOf(id: HotkeyId, settings: Settings): string {
  if (isOfApp(id)) return t(`shortcuts.${id}`)
  const account = settings.accounts().find((each) => each.id === accountOfHotkey(id))
  return account?.nickname ?? ''
}

/**
 * Records the keys of one hotkey at a time. Makes the recorder of a page. An unfinished recording ends with the page.
 */
export function createRecorder(settings: Settings) {
  const { api, snapshot } = settings
  const { platform } = snapshot
  const [recording, setRecording] = createSignal<HotkeyId>()
  const [held, setHeld] = createSignal(none)
  const [said, setSaid] = createSignal('')
  const [refused, setRefused] = createSignal<Refused>()
  const [layout, setLayout] = createSignal<KeyboardLayout>(new Map())
  let timer: ReturnType<typeof setTimeout> | undefined

  const learnLayout = () => readKeyboardLayout().then((known) => setLayout(known))
  const labelOf = (key: string) => labelsOf(layout(), platform)(key)

  function end(): void {
    clearTimeout(timer)
    setRecording(undefined)
    setHeld(none)
  }

  function wait(): void {
    clearTimeout(timer)
    timer = setTimeout(cancel, patienceMs)
  }

  function cancel(): void {
    if (recording() === undefined) return
    end()
    setSaid(t('shortcuts.ended'))
    void api.recordHotkey({ recording: false })
  }

  function begin(id: HotkeyId): void {
    setRefused(undefined)
    setRecording(id)
    setHeld(none)
    setSaid(t('shortcuts.recording'))
    wait()
    // The layout may have changed since the last recording.
    void learnLayout()
    void api.recordHotkey({ recording: true })
  }

  async function set(id: HotkeyId, accelerator: string, anyway = false): Promise<void> {
    end()
    setRefused(undefined)
    // The main process releases the bound hotkeys before it tries the new keys.
    const changed = await api.setHotkey({ id, accelerator, anyway })
    if (!changed.ok) {
      setSaid('')
      setRefused({ id, accelerator, failure: changed.failure })
      return
    }
    const keys = changed.value.hotkeys[id]?.accelerator ?? ''
    const name = nameOf(id, settings)
    setSaid(
      keys === ''
        ? t('shortcuts.set.off', name)
        : t('shortcuts.set', name, spokenKeys(keys, platform, labelOf)),
    )
  }

  function onKeyDown(event: KeyboardEvent): void {
    const id = recording()
    if (id === undefined) return
    const read = readKeystroke(keystrokeOf(event), platform, layout())
    // Only Tab keeps its usual effect and moves to the next control.
    if (read.kind === 'leave') {
      cancel()
      return
    }
    event.preventDefault()
    event.stopPropagation()
    if (event.repeat) return
    wait()
    switch (read.kind) {
      case 'holding':
        setHeld(read.held)
        return
      case 'cancel':
        cancel()
        return
      case 'clear':
        void set(id, '')
        return
      case 'keys':
        void set(id, read.accelerator)
    }
  }

  function onKeyUp(event: KeyboardEvent): void {
    if (recording() === undefined) return
    event.preventDefault()
    setHeld(heldAfter(keystrokeOf(event), platform))
  }

  void learnLayout()
  onCleanup(cancel)

  return {
    /** The hotkey whose keys are being recorded. */
    recording,
    /** The modifiers held during the recording. */
    held,
    /** The announcement for screen readers. */
    said,
    /** Why a hotkey did not get its new keys. */
    failure: (id: HotkeyId) => (refused()?.id === id ? refused()?.failure : undefined),
    /** Keys that a hotkey may have although many programs use them, once the user insists. */
    offered: (id: HotkeyId) => {
      const last = refused()
      return last?.id === id && last.failure.reason === 'hotkey-common' ? last.accelerator : undefined
    },
    /** The layout's print on a key, if it differs from the key's name. */
    labelOf,
    begin,
    /** Ends a recording without a change. */
    cancel,
    /** Gives a hotkey these keys; empty turns it off. `anyway` accepts keys that many programs use. */
    set,
    onKeyDown,
    onKeyUp,
  }
}

export type Recorder = ReturnType<typeof createRecorder>
