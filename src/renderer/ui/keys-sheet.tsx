import { For, type JSX } from 'solid-js'
import type { KeyboardPlatform } from '../../shared/rules/accelerator.ts'
import { Dialog } from './dialog.tsx'
import { keyCaps, spokenCaps } from './key-caps.ts'

/** What some keys do. */
export interface KeyRow {
  /** Combinations in the notation of `pressedKey`, each of which does it; `Ctrl+` is Control on every system. */
  readonly keys: readonly string[]
  readonly words: string
}

/** Keys that belong together. */
export interface KeyGroup {
  readonly title: string
  readonly rows: readonly KeyRow[]
}

/** A combination of keys, as the system's keyboard prints them and in words for screen readers. */
function Combination(props: { readonly pressed: string; readonly platform: KeyboardPlatform }): JSX.Element {
  return (
    <dd>
      <span class="keys" aria-hidden="true">
        <For each={keyCaps(props.pressed, props.platform)}>{(cap) => <kbd>{cap}</kbd>}</For>
      </span>
      <span class="visually-hidden">{spokenCaps(props.pressed, props.platform)}</span>
    </dd>
  )
}

/** A dialog that lists keys by group. */
export function KeysSheet(props: {
  readonly title: string
  /** The words of its button. */
  readonly close: string
  readonly platform: KeyboardPlatform
  readonly groups: readonly KeyGroup[]
  readonly onClose: () => void
}): JSX.Element {
  return (
    <Dialog title={props.title} class="keys-sheet" onDismiss={() => props.onClose()}>
      {/* Takes the focus, so that the arrow keys scroll it. */}
      <section class="dialog-body" tabindex="0" aria-label={props.title}>
        <For each={props.groups}>
          {({ title, rows }) => (
            <section class="keys-group">
              <h3>{title}</h3>
              <dl>
                <For each={rows}>
                  {({ keys, words }) => (
                    <div>
                      <dt>{words}</dt>
                      <For each={keys}>
                        {(pressed) => <Combination pressed={pressed} platform={props.platform} />}
                      </For>
                    </div>
                  )}
                </For>
              </dl>
            </section>
          )}
        </For>
      </section>
      <footer class="dialog-foot">
        <button type="button" autofocus onClick={() => props.onClose()}>
          {props.close}
        </button>
      </footer>
    </Dialog>
  )
}
