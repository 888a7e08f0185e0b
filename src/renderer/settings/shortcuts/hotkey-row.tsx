import { createMemo, createUniqueId, For, type JSX, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { defaultHotkeys, type HotkeyId, type HotkeyView } from '../../../shared/views/desktop.ts'
import { acceleratorKeys, heldKeys, spokenKeys } from '../../ui/accelerator-keys.ts'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import { visibleText } from '../../ui/visible-text.ts'
import { sentences } from '../../ui/words.ts'
import type { Settings } from '../create-settings.ts'
import { isOfApp, nameOf, type Recorder } from './create-recorder.ts'
import { t } from './words.ts'

function Caps(props: { readonly keys: readonly string[]; readonly unfinished?: boolean }): JSX.Element {
  return (
    <span class="keys" aria-hidden="true">
      <For each={props.keys}>{(key) => <kbd>{key}</kbd>}</For>
      <Show when={props.unfinished}>…</Show>
    </span>
  )
}

const off: HotkeyView = { accelerator: '', state: 'off' }

/** A hotkey: its effect, its keys as a button that records new ones, and its state. */
export function HotkeyRow(props: {
  readonly settings: Settings
  readonly recorder: Recorder
  readonly id: HotkeyId
  readonly heading: 'h2' | 'h3'
}): JSX.Element {
  const titleId = createUniqueId()
  const hintId = createUniqueId()
  // The account of a hotkey may have gone a moment ago.
  const view = () => props.settings.desktop().hotkeys[props.id] ?? off
  const name = () => nameOf(props.id, props.settings)
  const platform = () => props.settings.snapshot.platform
  const isRecording = () => props.recorder.recording() === props.id
  const capsOf = (accelerator: string) => acceleratorKeys(accelerator, platform(), props.recorder.labelOf)
  const spoken = (accelerator: string) =>
    accelerator === '' ? t('shortcuts.off') : spokenKeys(accelerator, platform(), props.recorder.labelOf)
  const copies = () => props.settings.desktop().preferences.copyOnCreation
  function hint(): string {
    if (!isOfApp(props.id))
      return t(copies() ? 'shortcuts.account.hint' : 'shortcuts.account.hint.copyOff', name())
    return props.id === 'newAddress' && !copies()
      ? t('shortcuts.newAddress.hint.copyOff')
      : t(`shortcuts.${props.id}.hint`)
  }
  const problem = createMemo((): readonly [words: string, role?: 'alert'] | undefined => {
    const failure = props.recorder.failure(props.id)
    if (failure !== undefined) return [sentences(failure.message, failure.hint), 'alert']
    return view().state === 'refused' && !isRecording() ? [t('shortcuts.refused')] : undefined
  })
  /** Empty for a hotkey that is off unless the user wants it. */
  const usual = () => (isOfApp(props.id) ? defaultHotkeys[props.id] : '')
  let button: HTMLButtonElement | undefined

  function press(): void {
    if (isRecording()) {
      props.recorder.cancel()
      return
    }
    // On some systems, a click does not focus a button.
    button?.focus()
    props.recorder.begin(props.id)
  }

  /** The pressed button disappears, so the focus moves to the keys that it changed. */
  function set(accelerator: string, anyway = false): void {
    button?.focus()
    void props.recorder.set(props.id, accelerator, anyway)
  }

  return (
    <section class="hotkey" aria-labelledby={titleId}>
      <div class="hotkey-words">
        <Dynamic component={props.heading} id={titleId}>
          {visibleText(name())}
        </Dynamic>
        <p class="field-hint" id={hintId}>
          {hint()}
        </p>
      </div>
      <button
        type="button"
        ref={button}
        class="recorder"
        data-recording={isRecording() ? '' : undefined}
        aria-describedby={hintId}
        onClick={press}
        onKeyDown={(event) => props.recorder.onKeyDown(event)}
        onKeyUp={(event) => props.recorder.onKeyUp(event)}
        onBlur={() => isRecording() && props.recorder.cancel()}
      >
        <span class="visually-hidden">{t('shortcuts.change', name())} </span>
        <Show
          when={isRecording()}
          fallback={
            <Show when={view().accelerator} keyed fallback={<span class="quiet">{t('shortcuts.off')}</span>}>
              {(accelerator) => (
                <>
                  <Caps keys={capsOf(accelerator)} />
                  <span class="visually-hidden">{spoken(accelerator)}</span>
                </>
              )}
            </Show>
          }
        >
          <Show when={props.recorder.held().size > 0} fallback={t('shortcuts.press')}>
            <Caps keys={heldKeys(props.recorder.held(), platform())} unfinished />
          </Show>
        </Show>
      </button>
      <div class="hotkey-foot">
        <Show when={isRecording()}>
          <p class="field-hint">{t('shortcuts.recording')}</p>
        </Show>
        <Show when={problem()} keyed>
          {([words, role]) => (
            <p class="field-problem" role={role}>
              <Icon path={icons.problem} />
              <span>{words}</span>
            </p>
          )}
        </Show>
        <Show when={!isRecording()}>
          <p class="hotkey-links">
            <Show when={props.recorder.offered(props.id)} keyed>
              {(accelerator) => (
                <button type="button" class="link" onClick={() => set(accelerator, true)}>
                  {t('shortcuts.anyway', capsOf(accelerator).join(' '))}
                </button>
              )}
            </Show>
            <Show when={usual() !== '' && view().accelerator !== usual()}>
              <button
                type="button"
                class="link"
                aria-label={t('shortcuts.restore.named', name(), spoken(usual()))}
                onClick={() => set(usual())}
              >
                {t('shortcuts.restore')}
              </button>
            </Show>
            <Show when={view().accelerator !== ''}>
              <button
                type="button"
                class="link"
                aria-label={t('shortcuts.turnOff.named', name())}
                onClick={() => set('')}
              >
                {t('shortcuts.turnOff')}
              </button>
            </Show>
          </p>
        </Show>
      </div>
    </section>
  )
}
