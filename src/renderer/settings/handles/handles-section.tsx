import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js'
import type { AccountView } from '../../../shared/views/account.ts'
import type { ProviderView } from '../../../shared/views/provider.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import type { Settings } from '../create-settings.ts'
import { t } from '../words.ts'
import { AdoptDialog, type AdoptDraft } from './adopt-dialog.tsx'
import { ClaimForm } from './claim-form.tsx'
import { createHandles } from './create-handles.ts'
import { HandleItem } from './handle-item.tsx'

/** The account of the section. */
interface HandlesProps {
  readonly settings: Settings
  readonly account: AccountView
  readonly provider: ProviderView
}

/** The handles of an account, behind a heading that opens them. No request is made before that. */
export function HandlesSection(props: HandlesProps): JSX.Element {
  const [opened, setOpened] = createSignal(false)
  return (
    <details
      class="handles"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true)
      }}
    >
      <summary>
        <Icon path={icons.chevron} />
        <span aria-hidden="true">{t('handles.name')}</span>
        <span class="visually-hidden">{t('handles.of', props.account.nickname)}</span>
      </summary>
      <Show when={opened()}>
        <Handles {...props} />
      </Show>
    </details>
  )
}

function Handles(props: HandlesProps): JSX.Element {
  const titleId = createUniqueId()
  const state = createHandles(props.settings, props.account.id)
  const [adopting, setAdopting] = createSignal(false)
  /** The typed text stays for the next time that the dialog is opened. */
  const draft: AdoptDraft = { handle: '', domain: props.account.domains[0]?.name ?? '' }
  // Keyed by id, so that a changed handle keeps its place and the focus in it.
  const ids = () => state.handles()?.map(({ id }) => id) ?? []
  return (
    <div class="handles-body">
      <p class="quiet small" id={titleId}>
        {t('handles.lead', props.provider.name)}
      </p>
      <ClaimForm {...props} handles={state} />
      <Show when={state.failure()}>{(failure) => <FailureNote failure={failure()} />}</Show>
      <p class="handles-existing small">
        <span class="quiet">{t('handles.existing.lead')}</span>{' '}
        <button type="button" class="link" onClick={() => setAdopting(true)}>
          {t('handles.existing')}
        </button>
      </p>
      <Show when={ids().length > 0}>
        <ul class="rows handle-list" aria-label={t('handles.name')}>
          <For each={ids()}>
            {(id) => (
              <Show when={state.find(id)}>
                {(handle) => <HandleItem settings={props.settings} handles={state} handle={handle()} />}
              </Show>
            )}
          </For>
        </ul>
      </Show>
      <Show when={adopting()}>
        <AdoptDialog {...props} draft={draft} onAdded={state.keep} onClose={() => setAdopting(false)} />
      </Show>
    </div>
  )
}
