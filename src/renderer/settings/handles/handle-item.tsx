import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js'
import type { Failure } from '../../../shared/failure.ts'
import { type Handle, lostHandleStates } from '../../../shared/rules/handle.ts'
import { createAsk } from '../../ui/create-ask.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Switch } from '../../ui/switch.tsx'
import type { Settings } from '../create-settings.ts'
import { t } from '../words.ts'
import type { HandlesState } from './create-handles.ts'
import { ReleaseDialog } from './release-dialog.tsx'

/** A handle: the destination of its mail, a switch per domain, and its actions. */
export function HandleItem(props: {
  readonly settings: Settings
  readonly handle: Handle
  readonly handles: HandlesState
}): JSX.Element {
  const nameId = createUniqueId()
  const [failure, setFailure] = createSignal<Failure>()
  const { busy, run } = createAsk()
  const [releasing, setReleasing] = createSignal(false)
  const { api } = props.settings
  const state = () => props.handle.state
  const isLost = () => lostHandleStates.includes(state())
  const isOpen = () => state() === 'claiming' || state() === 'releasing'
  const domains = () => props.handle.domains.map(({ domain }) => domain)

  async function check(): Promise<void> {
    if (busy()) return
    setFailure(undefined)
    props.handles.showFailure(undefined)
    // A failed claim leaves the list together with its row's messages, so the section shows the failure.
    await run(() => api.checkHandle({ id: props.handle.id }), props.handles.keep, props.handles.showFailure)
  }

  async function forget(): Promise<void> {
    setFailure(undefined)
    const answer = await api.forgetHandle({ id: props.handle.id })
    if (!answer.ok) setFailure(answer.failure)
  }

  async function turn(domain: string, enabled: boolean): Promise<void> {
    setFailure(undefined)
    const answer = await api.switchHandleDomain({ id: props.handle.id, domain, enabled })
    if (answer.ok) props.handles.keep(answer.value)
    else setFailure(answer.failure)
  }

  const view = (domain: string) => props.handle.domains.find((other) => other.domain === domain)
  const uncertain = () => props.handle.domains.some(({ certain }) => !certain)

  /** Its accessible name contains the handle, for screen readers outside the row. */
  function Action(action: {
    readonly what: 'check' | 'forget' | 'release'
    readonly busy?: boolean
    readonly onClick: () => void
  }): JSX.Element {
    return (
      <button
        type="button"
        class="plain"
        aria-busy={action.busy}
        aria-label={t(`handles.${action.what}.of`, props.handle.handle)}
        onClick={() => action.onClick()}
      >
        {t(`handles.${action.what}`)}
      </button>
    )
  }

  function StateNote(): JSX.Element {
    const current = state()
    return current === 'claimed' ? null : <p class="handle-note small">{t(`handles.state.${current}`)}</p>
  }

  return (
    <li class="handle" data-lost={isLost() ? '' : undefined}>
      <div class="handle-head">
        <p class="handle-title">
          <bdi dir="ltr" class="handle-name mono selectable">
            {props.handle.handle}
          </bdi>
          <Show when={props.handle.destination}>
            {(destination) => <span class="quiet small selectable">{t('handles.to', destination())}</span>}
          </Show>
        </p>
        <div class="account-actions">
          <Show when={isOpen()}>
            <Action what="check" busy={busy()} onClick={() => void check()} />
          </Show>
          <Show when={state() === 'claimed'}>
            <Action what="release" onClick={() => setReleasing(true)} />
          </Show>
          <Show when={isLost()}>
            <Action what="forget" onClick={() => void forget()} />
          </Show>
        </div>
      </div>
      <Show when={failure() === undefined && state()} keyed>
        <StateNote />
      </Show>
      <Show when={state() === 'claimed'}>
        <ul class="handle-domains" aria-label={t('handles.domains', props.handle.handle)}>
          <For each={domains()}>
            {(domain) => (
              <li>
                <label class="switch">
                  <Switch
                    label={domain}
                    describedBy={view(domain)?.certain === false ? `${nameId}-uncertain` : undefined}
                    on={view(domain)?.enabled ?? false}
                    onChange={(enabled) => turn(domain, enabled)}
                  />
                  <span class="switch-name">
                    {domain}
                    <Show when={view(domain)?.certain === false}>
                      <span class="uncertain" aria-hidden="true">
                        {' ?'}
                      </span>
                    </Show>
                  </span>
                </label>
              </li>
            )}
          </For>
        </ul>
        <Show when={uncertain()}>
          <p class="quiet small" id={`${nameId}-uncertain`}>
            {t('handles.uncertain')}
          </p>
        </Show>
      </Show>
      <Show when={failure()}>{(met) => <FailureNote failure={met()} />}</Show>
      <Show when={releasing()}>
        <ReleaseDialog
          settings={props.settings}
          handle={props.handle}
          onReleased={props.handles.keep}
          onClose={() => setReleasing(false)}
        />
      </Show>
    </li>
  )
}
