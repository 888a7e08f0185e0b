import { createSignal, createUniqueId, type JSX, Show } from 'solid-js'
import { offerOf } from '../../../shared/rules/domain-offer.ts'
import type { AccountView } from '../../../shared/views/account.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import type { Naming } from './create-naming.ts'
import { t } from './words.ts'

/** A sample name in the style. */
export function Sample(props: { readonly naming: Naming; readonly account: AccountView }): JSX.Element {
  const labelId = createUniqueId()
  /** Whether a new sample was asked for. One that follows what is typed would be too much to say. */
  const [asked, setAsked] = createSignal(false)
  const domain = () => props.account.defaultDomain ?? props.account.domains[0]?.name
  const offer = () => offerOf(props.account.domains, domain() ?? '')
  const isMade = () => offer()?.naming === 'made'
  const elsewhere = () => (props.naming.kind() === 'template' ? undefined : props.naming.failure())
  return (
    <>
      <Show when={elsewhere()}>{(failure) => <FailureNote failure={failure()} />}</Show>
      <div class="sample">
        <div class="sample-text">
          <span class="small quiet" id={labelId}>
            {t('sample.name')}
          </span>
          <output
            class={isMade() ? 'quiet' : 'sample-name'}
            aria-labelledby={labelId}
            aria-live={asked() ? 'polite' : 'off'}
          >
            <Show
              when={!isMade() && props.naming.sample()}
              fallback={isMade() ? (offer()?.note ?? t('sample.made', domain() ?? '')) : '–'}
            >
              {(name) => (
                <bdi dir="ltr">
                  <span>{name()}</span>
                  <Show when={domain()}>
                    {(at) => <span class="quiet">{offer()?.ending ?? `@${at()}`}</span>}
                  </Show>
                </bdi>
              )}
            </Show>
          </output>
        </div>
        <Show when={!isMade()}>
          <button
            type="button"
            onClick={() => {
              setAsked(true)
              void props.naming.newSample()
            }}
            onBlur={() => setAsked(false)}
          >
            <Icon path={icons.again} />
            {t('sample.new')}
          </button>
        </Show>
      </div>
    </>
  )
}
