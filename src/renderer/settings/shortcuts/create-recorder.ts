import { createSignal, onCleanup } from 'solid-js'
import type { Failure } from '../../../shared/failure.ts'
import type { Modifier } from '../../../shared/rules/accelerator.ts'
import type { HotkeyName } from '../../../shared/views/desktop.ts'
import { spokenKeys } from '../../ui/accelerator-keys.ts'
import type { Settings } from '../create-settings.ts'
import { t } from '../words.ts'
import { type KeyboardLayout, labelsOf, readKeyboardLayout } from './keyboard-layout.ts'
import { heldAfter, type Keystroke, readKeystroke } from './read-keystroke.ts'

/** Ends a recording without any press. Shorter than the main process's own limit; milliseconds. */
const patienceMs = 30_000

const none: ReadonlySet<Modifier> = new Set()

function keystrokeOf(event: KeyboardEvent): Keystroke {
  const { code, key, ctrlKey, altKey, shiftKey, metaKey } = event
  return { code, key, ctrlKey, altKey, shiftKey, metaKey, altGraph: event.getModifierState('AltGraph') }
}

/** The name of a hotkey in words. */
export const nameOf = (name: HotkeyName): string => t(`shortcuts.${name}`)

/**
 * Records the keys of one hotkey at a time. Makes the recorder of a page. An unfinished recording ends with the page.
 */
export function createRecorder(settings: Settings) {
  const { api, snapshot } = settings
  const { platform } = snapshot
  const [recording, setRecording] = createSignal<HotkeyName>()
  const [held, setHeld] = createSignal(none)
  const [said, setSaid] = createSignal('')
  const [refused, setRefused] = createSignal<{ readonly name: HotkeyName; readonly failure: Failure }>()
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

  function begin(name: HotkeyName): void {
    setRefused(undefined)
    setRecording(name)
    setHeld(none)
    setSaid(t('shortcuts.recording'))
    wait()
    // The layout may have changed since the last recording.
    void learnLayout()
    void api.recordHotkey({ recording: true })
  }

  async function set(name: HotkeyName, accelerator: string): Promise<void> {
    end()
    setRefused(undefined)
    // The main process releases the bound hotkeys before it tries the new keys.
    const changed = await api.setHotkey({ name, accelerator })
    if (!changed.ok) {
      setSaid('')
      setRefused({ name, failure: changed.failure })
      return
    }
    const keys = changed.value.hotkeys[name].accelerator
    setSaid(
      keys === ''
        ? t('shortcuts.set.off', nameOf(name))
        : t('shortcuts.set', nameOf(name), spokenKeys(keys, platform, labelOf)),
    )
  }

  function onKeyDown(event: KeyboardEvent): void {
    const name = recording()
    if (name === undefined) return
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
        void set(name, '')
        return
      case 'keys':
        void set(name, read.accelerator)
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
    failure: (name: HotkeyName) => (refused()?.name === name ? refused()?.failure : undefined),
    /** The layout's print on a key, if it differs from the key's name. */
    labelOf,
    begin,
    /** Ends a recording without a change. */
    cancel,
    /** Gives a hotkey these keys; empty turns it off. */
    set,
    onKeyDown,
    onKeyUp,
  }
}

export type Recorder = ReturnType<typeof createRecorder>
