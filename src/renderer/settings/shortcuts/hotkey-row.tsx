import { createMemo, createUniqueId, For, type JSX, Show } from 'solid-js'
import { defaultHotkeys, type HotkeyName } from '../../../shared/views/desktop.ts'
import { acceleratorKeys, heldKeys, spokenKeys } from '../../ui/accelerator-keys.ts'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import type { Settings } from '../create-settings.ts'
import { t } from '../words.ts'
import { nameOf, type Recorder } from './create-recorder.ts'

function Caps(props: { readonly keys: readonly string[]; readonly unfinished?: boolean }): JSX.Element {
  return (
    <span class="keys" aria-hidden="true">
      <For each={props.keys}>{(key) => <kbd>{key}</kbd>}</For>
      <Show when={props.unfinished}>…</Show>
    </span>
  )
}

/** A hotkey: its effect, its keys as a button that records new ones, and its state. */
export function HotkeyRow(props: {
  readonly settings: Settings
  readonly recorder: Recorder
  readonly name: HotkeyName
}): JSX.Element {
  const titleId = createUniqueId()
  const hintId = createUniqueId()
  const view = () => props.settings.desktop().hotkeys[props.name]
  const platform = () => props.settings.snapshot.platform
  const isRecording = () => props.recorder.recording() === props.name
  const capsOf = (accelerator: string) => acceleratorKeys(accelerator, platform(), props.recorder.labelOf)
  const spoken = (accelerator: string) =>
    accelerator === '' ? t('shortcuts.off') : spokenKeys(accelerator, platform(), props.recorder.labelOf)
  const hint = () =>
    props.name === 'newAddress' && !props.settings.desktop().preferences.copyOnCreation
      ? 'shortcuts.newAddress.hint.copyOff'
      : (`shortcuts.${props.name}.hint` as const)
  const problem = createMemo((): readonly [words: string, role?: 'alert'] | undefined => {
    const failure = props.recorder.failure(props.name)
    if (failure !== undefined) return [`${failure.message} ${failure.hint}`, 'alert']
    return view().state === 'refused' && !isRecording() ? [t('shortcuts.refused')] : undefined
  })
  const usual = () => defaultHotkeys[props.name]
  let button: HTMLButtonElement | undefined

  function press(): void {
    if (isRecording()) {
      props.recorder.cancel()
      return
    }
    // On some systems, a click does not focus a button.
    button?.focus()
    props.recorder.begin(props.name)
  }

  /** The pressed button disappears, so the focus moves to the keys that it changed. */
  function set(accelerator: string): void {
    button?.focus()
    void props.recorder.set(props.name, accelerator)
  }

  return (
    <section class="hotkey" aria-labelledby={titleId}>
      <div class="hotkey-words">
        <h2 id={titleId}>{nameOf(props.name)}</h2>
        <p class="field-hint" id={hintId}>
          {t(hint())}
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
        <span class="visually-hidden">{t('shortcuts.change', nameOf(props.name))}: </span>
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
            <Show when={view().accelerator !== usual()}>
              <button
                type="button"
                class="link"
                aria-label={t('shortcuts.restore.named', nameOf(props.name), spoken(usual()))}
                onClick={() => set(usual())}
              >
                {t('shortcuts.restore')}
              </button>
            </Show>
            <Show when={view().accelerator !== ''}>
              <button
                type="button"
                class="link"
                aria-label={t('shortcuts.turnOff.named', nameOf(props.name))}
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
